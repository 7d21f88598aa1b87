import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listAll, type Listed } from './listing.ts';
import { readDirective } from './mark.ts';
import { isStage } from './owner.ts';

/** What file managers leave behind: no one typed it, and no one misses it. */
const isLitter = (path: string) =>
  /(?:^|\/)(?:\.DS_Store|\._[^/]*|[Tt]humbs\.db|[Dd]esktop\.ini)$/.test(path);

const read = (folder: string, path: string): Buffer | undefined => {
  try {
    return readFileSync(join(folder, path));
  } catch {
    return undefined;
  }
};

/** Whether a page is one of ours: every page names the mark of the site and the folder of its style. */
const isOurPage = (text: string) =>
  text.includes('/mark.svg"') && /<link rel="stylesheet" href="[^"]*\/_assets\//.test(text);

/** Files of ours that are no pages, by their paths and what only they hold. */
const ours: readonly (readonly [path: RegExp, holds: (text: string) => boolean])[] = [
  [/\.html$/, isOurPage],
  [/^_assets\/[^/]+\.[\w-]{8}\.(?:css|js|woff2)$/, () => true],
  [/^mark\.svg$/, (text) => text.includes('viewBox="0 0 32 32"')],
  [/^data\/pictures\/[\w-]+\.svg$/, (text) => text.includes('id="picture-headline"')],
  [/^calendars\/[\w-]+\.ics$/, (text) => text.includes('PRODID:-//Plainsight//')],
  [/^feeds\/[\w-]+\.atom$/, (text) => text.includes('<id>tag:')],
  [/^feeds\/[\w-]+\.json$/, (text) => text.includes('jsonfeed.org')],
];

/** Whether a file of a folder without a mark is what only a build of ours writes, or what it took from `public/`. */
function looksOurs(folder: string, path: string, assets: string): boolean {
  const bytes = read(folder, path);
  if (bytes === undefined) return false;
  const data = /^data\/(indicators|tables)\/([\w-]+)\.csv$/.exec(path);
  if (data) {
    const page = read(folder, `${data[1]}/${data[2]}/index.html`);
    return page !== undefined && isOurPage(page.toString());
  }
  const kind = ours.find(([shape]) => shape.test(path));
  if (kind?.[1](bytes.toString()) === true) return true;
  return read(assets, path)?.equals(bytes) ?? false;
}

/** What stands in a folder that a build is to replace. */
export interface Contents {
  /** Whether a build of ours made the folder, lately or before builds had a mark. */
  readonly isBuild: boolean;
  /** What no build wrote, by path, and of a folder that is no build whatever stands in it: not ours to delete. */
  readonly strangers: readonly string[];
  /** What a build wrote, by path. */
  readonly written: readonly string[];
}

/**
 * Looks through a folder before a build replaces it.
 *
 * @param assets The folder `public/` of the publication, which builds copy from.
 */
export function contentsOf(folder: string, assets: string): Contents {
  const mark = readDirective(folder);
  const front = read(folder, 'index.html') ?? read(folder, '404.html');
  if (!mark && !isOurPage(front?.toString() ?? '')) {
    // Not a build at all: what stands further down is nobody's business.
    const strangers = readdirSync(folder).filter((name) => !isLitter(name) && !isStage(name));
    return { isBuild: false, strangers: strangers.sort(), written: [] };
  }
  const wrote = mark?.wrote ?? ((path: string) => looksOurs(folder, path, assets));
  const isOurs = ({ path, isFile }: Listed) => isFile && wrote(path);
  const found = listAll(folder).filter(({ path }) => !isStage(path));
  return {
    isBuild: true,
    strangers: found.filter((one) => !isOurs(one) && !isLitter(one.path)).map(({ path }) => path),
    written: found.filter(isOurs).map(({ path }) => path),
  };
}
