import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { healthPage } from './health-page.ts';
import { linkedPlugin } from './linked-plugin.ts';
import { publicationPlugin } from './vite-plugin.ts';
import type { Source } from './shown-source.ts';

/** The folder that holds the code: `package.json`, `src/` and `node_modules/`. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What a build or preview needs to know of the command line. */
export interface SiteOptions extends Source {
  readonly out: string;
  /**
   * The folder of one build: caches go there, and what is in `public/` is copied by the build itself. Without it
   * caches are kept where all commands of Astro keep them.
   */
  readonly work?: string;
  /** Where a link leads through which the code was started: all its files are to be named by the path of the link. */
  readonly behindLink?: string | undefined;
}

/**
 * Astro, set up for a publication. Nothing is inlined and nothing outside the site is asked for, so that
 * the strictest content policy holds (standards S-01, S-02; facts E24).
 */
export function astroConfig({
  root,
  asAt,
  base,
  isPreview,
  out,
  work,
  behindLink,
}: SiteOptions): AstroInlineConfig {
  return {
    root: projectRoot,
    base,
    outDir: out,
    ...(work === undefined ? {} : { cacheDir: join(work, 'astro') }),
    publicDir: join(work ?? root, 'public'),
    output: 'static',
    trailingSlash: 'always',
    compressHTML: true,
    integrations: [mdx(), healthPage(projectRoot)],
    build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
    devToolbar: { enabled: false },
    prerenderConflictBehavior: 'error',
    vite: {
      ...(work === undefined ? {} : { cacheDir: join(work, 'vite') }),
      resolve: { preserveSymlinks: behindLink !== undefined },
      plugins: [
        publicationPlugin({ root, asAt, base, isPreview }),
        ...(behindLink === undefined ? [] : [linkedPlugin(projectRoot, behindLink)]),
      ],
      // Sass writes small CSS itself; Vite's minifier stumbles over a media query of govuk-frontend.
      build: { assetsInlineLimit: 0, cssMinify: false },
      ssr: { external: ['satteri'] },
      server: { fs: { allow: [projectRoot, root] } },
      css: { preprocessorOptions: { scss: { quietDeps: true, style: 'compressed' } } },
    },
  };
}
