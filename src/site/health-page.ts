import type { AstroIntegration } from 'astro';
import { join } from 'node:path';

/**
 * Where a preview tells what there is to do. No page of a publication can be called so, and no build makes it: it is in
 * no table of routes, and nothing leads to it.
 */
export const healthPath = '/_health/';

/** Gives a preview, and nothing else, the page of what there is to do. */
export const healthPage = (projectRoot: string): AstroIntegration => ({
  name: 'plainsight:health',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({
        pattern: healthPath,
        entrypoint: join(projectRoot, 'src/preview/Health.astro'),
        prerender: true,
      });
    },
  },
});
