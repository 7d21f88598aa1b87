import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Spent } from '../output/spent.ts';
import { english } from '../../core/language/english.ts';
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

/** What keeps pages: it brings those that can be taken over, and has the others drawn. */
export interface Keeper {
  /** Brings a file that is the same as before to its place. @returns How many bytes it has; `undefined` where it has to be drawn. */
  bring(path: string, to: string): number | undefined;
  /** Has a file drawn. */
  draw(path: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** What a site is drawn with, and how much of it. */
export interface Drawn {
  /** The path that the site will live under. */
  readonly base: string;
  /** The part of all pages and files that is drawn. */
  readonly part?: Part | undefined;
  /** Makes what keeps pages, once the program is there and knows all pages. */
  readonly keeper: () => Keeper;
}

/**
 * Draws every page and file of the publication that was handed over, with the styles and scripts that go with them; what is
 * the same as before is taken over.
 *
 * @param site The folder to write to; there is none yet.
 * @returns What each kind of page and file took.
 */
export async function drawSite(
  program: Program,
  site: string,
  { base, part = { number: 1, of: 1 }, keeper: makeKeeper }: Drawn,
): Promise<readonly Spent[]> {
  cpSync(join(program.folder, assetsFolder), site, { recursive: true });
  const app = await load(program);
  const spent = new Map<string, { on: string; seconds: number; files: number; bytes: number }>();
  const all = await new StaticPaths(app).getAll();
  // What a page asks of the whole publication is known once its module is there.
  for (const route of new Set(all.map((one) => one.route))) await app.getComponentByRoute?.(route);
  const keeper = makeKeeper();
  const folders = new Set<string>();
  for (const { pathname, route } of all.filter((_, place) => isInPart(part, place))) {
    const started = performance.now();
    const file = fileOf(pathname, route);
    const to = join(site, file);
    const folder = dirname(to);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // Nothing takes the place of another page.
    const kept = keeper.bring(file, to);
    const bytes =
      kept ?? (await drawTo(to, () => keeper.draw(file, () => draw(app, base, pathname, route))));
    const on = kept === undefined ? route.route : english.commands.spent.kept;
    const kind = spent.get(on) ?? { on, seconds: 0, files: 0, bytes: 0 };
    kind.seconds += (performance.now() - started) / 1000;
    kind.files += 1;
    kind.bytes += bytes;
    spent.set(on, kind);
    // The search index is made meanwhile, and asks for its turn.
    await setImmediate();
  }
  return [...spent.values()];
}

/** Writes what is drawn where nothing stands. @returns How many bytes that is. */
async function drawTo(to: string, draw: () => Promise<Uint8Array>): Promise<number> {
  const bytes = await draw();
  writeFileSync(to, bytes, { flag: 'wx' });
  return bytes.length;
}

async function draw(
  app: Drawing,
  base: string,
  pathname: string,
  route: Route,
): Promise<Uint8Array> {
  const path = pathname.replace(/^\//, '');
  const ending = route.type === 'page' && path !== '' ? '/' : '';
  const url = new URL(`${base}${path.replace(/\/$/, '')}${ending}`, 'http://localhost:4321');
  const response = await app.render(new Request(url), { routeData: route });
  return new Uint8Array(await response.arrayBuffer());
}
