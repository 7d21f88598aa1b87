import { defineConfig } from 'vitest/config';

// The tests that a mutant is shown, in a copy of the tree.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/full/mutation/some-faults.test.ts'],
    testTimeout: 30_000,
  },
});
