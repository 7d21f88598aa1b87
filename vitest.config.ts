import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    exclude: ['tests/browser/**', 'tests/full/**', 'node_modules/**'],
  },
});
