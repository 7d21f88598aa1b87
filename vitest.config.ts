import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/keep-files.ts'],
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    // Modules are pure: read once for all files of a process, which takes two fifths of the CPU away.
    isolate: false,
    exclude: [
      'src/**/*.view.test.ts',
      ...['tests/browser/**', 'tests/full/**', 'tests/views/**', 'node_modules/**'],
    ],
  },
});
