import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteOptions } from '../../site/astro-config.ts';
import { assetsFolder, codeFolder, type Program } from './program.ts';

/** Where Astro puts the code that draws pages, in the folder that it writes to, until it has drawn them. */
const drawnFrom = '.prerender';

/** Has Astro stop before the first page, and takes what would draw them out of its hands. */
function taking(folder: string, take: (styles: Program['styles']) => void): AstroIntegration {
  let pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  return {
    name: 'plainsight:program',
    hooks: {
      'astro:build:setup': (told) => {
        pages = told.pages;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'plainsight:program',
          async setup() {
            renameSync(join(folder, assetsFolder, drawnFrom), join(folder, codeFolder));
            take([...pages].map(([page, { styles }]) => [page, styles] as const));
          },
          getStaticPaths: async () => [],
          render: async () => {
            throw new Error('Astro was to draw no page.');
          },
        }),
    },
  };
}

/** Has Astro make the program that draws pages. @param folder An empty one of our own, below the code. */
export async function makeProgram(
  folder: string,
  options: Omit<SiteOptions, 'out'>,
): Promise<Program> {
  const [{ build }, { astroConfig }] = await Promise.all([
    import('astro'),
    import('../../site/astro-config.ts'),
  ]);
  mkdirSync(folder, { recursive: true });
  let styles: Program['styles'] | undefined;
  const config = astroConfig({ ...options, out: join(folder, assetsFolder) });
  await build({
    ...config,
    integrations: [
      ...(config.integrations ?? []),
      taking(folder, (taken) => {
        styles = taken;
      }),
    ],
    configFile: false,
    logLevel: 'error',
  });
  const entry = readdirSync(join(folder, codeFolder)).find((name) =>
    /^prerender-entry\./.test(name),
  );
  if (styles === undefined || entry === undefined) throw new Error('Astro made no program.');
  return { folder, entry: join(codeFolder, entry), styles };
}
