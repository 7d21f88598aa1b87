import { defineConfig } from 'vitest/config';

// What takes minutes and depends on the machine: `npm run test:full`.
export default defineConfig({
  test: {
    include: ['tests/full/**/*.test.ts'],
    testTimeout: 900_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
