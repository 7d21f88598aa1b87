import { defineConfig } from 'vitest/config';

// Runs over the site that stands in `dist/`, which `npm test` builds first, and over two more that are built here.
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/build-sites.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    isolate: false,
    // Two pages at once, for two cores: most of the time is spent in the browser.
    maxConcurrency: 2,
  },
});
