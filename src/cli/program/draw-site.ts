import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Spent } from '../output/spent.ts';
import { isInPart, type Part } from '../parts/part.ts';
import { assetsFolder, type Program } from './program.ts';

type StaticPathsApp = ConstructorParameters<typeof StaticPaths>[0];
type Route = Awaited<ReturnType<StaticPaths['getAll']>>[number]['route'];

/** What Astro's own way to draw pages asks of the module that it made; it is of no release but the one we hold. */
interface Drawing extends StaticPathsApp {
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: Route }): Promise<Response>;
}

/** The file of a page or of a file that a program makes, from the root of the site. */
function fileOf(pathname: string, { type }: Route): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}

async function load({ folder, entry, styles }: Program): Promise<Drawing> {
  const { app } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, entry)).href)) as {
    app: Drawing;
  };
  app.setInternals({
    pagesByKeys: new Map(styles.map(([page, all]) => [page, { styles: [...all] }])),
    entrySpecifierToBundleMap: new Map(),
  });
  const write = ({ level, message }: { readonly level: string; readonly message: string }) => {
    if (level === 'error') console.error(message);
  };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write } } } });
  return app;
}

/**
 * Draws every page and file of the publication that was handed over, with the styles and scripts that go with them.
 *
 * @param site The folder to write to; there is none yet.
 * @param base The path that the site will live under.
 * @param part The part of all pages and files that is drawn.
 * @returns What each kind of page and file took.
 */
export async function drawSite(
  program: Program,
  site: string,
  base: string,
  part: Part = { number: 1, of: 1 },
): Promise<readonly Spent[]> {
  cpSync(join(program.folder, assetsFolder), site, { recursive: true });
  const app = await load(program);
  const spent = new Map<string, { on: string; seconds: number; files: number; bytes: number }>();
  const all = await new StaticPaths(app).getAll();
  for (const { pathname, route } of all.filter((_, place) => isInPart(part, place))) {
    const started = performance.now();
    const path = pathname.replace(/^\//, '');
    const ending = route.type === 'page' && path !== '' ? '/' : '';
    const url = new URL(`${base}${path.replace(/\/$/, '')}${ending}`, 'http://localhost:4321');
    const response = await app.render(new Request(url), { routeData: route });
    const file = join(site, fileOf(pathname, route));
    mkdirSync(dirname(file), { recursive: true });
    // Nothing takes the place of another page.
    const bytes = new Uint8Array(await response.arrayBuffer());
    writeFileSync(file, bytes, { flag: 'wx' });
    const kind = spent.get(route.route) ?? { on: route.route, seconds: 0, files: 0, bytes: 0 };
    kind.seconds += (performance.now() - started) / 1000;
    kind.files += 1;
    kind.bytes += bytes.length;
    spent.set(route.route, kind);
    // The search index is made meanwhile, and asks for its turn.
    await setImmediate();
  }
  return [...spent.values()];
}
