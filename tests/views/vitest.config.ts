import { getViteConfig } from 'astro/config';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { astroConfig, projectRoot } from '../../src/site/astro-config.ts';

/** Gives the pages the publication of the tests, as a command gives them the one that it has checked. */
const madeUp: Plugin = {
  name: 'plainsight:made-up',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'virtual:plainsight/handed-over' ? join(import.meta.dirname, 'made-up.ts') : undefined,
};

// Views drawn alone, their modules read once for all, without a browser (facts E16): what the unit tests are too quick for, and the browser too slow.
export default getViteConfig(
  {
    ...{ test: { include: ['src/**/*.view.test.ts', 'tests/views/**/*.test.ts'], isolate: false } },
    plugins: [madeUp],
  },
  astroConfig({
    root: projectRoot,
    out: join(projectRoot, 'dist'),
    base: '/',
    asAt: undefined,
    isPreview: true,
  }),
);
