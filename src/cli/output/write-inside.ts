import { cpSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listAll } from './listing.ts';
import { markName, writeMark } from './mark.ts';
import { isStage, stageName } from './owner.ts';

/** What pages need comes before them, the front page last: it leads only to what is there. */
const rank = (path: string) => (path === 'index.html' ? 2 : path.endsWith('.html') ? 1 : 0);

/** Takes away folders that are left with nothing in them, from the innermost up to the site's own. */
function removeEmpty(out: string, path: string): void {
  const folder = dirname(path);
  if (folder === '.') return;
  try {
    rmdirSync(join(out, folder));
  } catch {
    return;
  }
  removeEmpty(out, folder);
}

function remove(out: string, path: string): void {
  rmSync(join(out, path), { force: true });
  removeEmpty(out, path);
}

/** The folders that a file stands in, by path. */
const foldersOf = (path: string): readonly string[] =>
  path
    .split('/')
    .flatMap((_, index, parts) => (index === 0 ? [] : parts.slice(0, index).join('/')));

/**
 * Writes a site into a folder that cannot be renamed. All of it is brought to the folder's disk before anything is
 * replaced, so that a full disk costs nothing; then each file takes its place at once, pages after what they need,
 * the front page at the very end, and what no page leads to any more goes last. This is weaker than a swap: for a
 * moment readers may meet pages of both sites, and a build that is stopped then leaves both.
 *
 * @param written What the old build wrote, by path in the folder.
 */
export function writeInside(site: string, out: string, written: readonly string[]): void {
  const stage = join(out, stageName);
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out))
    if (isStage(name)) rmSync(join(out, name), { recursive: true, force: true });
  try {
    cpSync(site, stage, { recursive: true });
    const files = listAll(stage).map(({ path }) => path);
    const mine = files.filter((path) => path !== markName);
    const next = new Set(mine);
    // Until all is over what either build wrote is known as ours.
    writeMark(stage, [...new Set([...mine, ...written])]);
    renameSync(join(stage, markName), join(out, markName));
    const stale = written.filter((path) => !next.has(path) && path !== markName);
    const folders = new Set(mine.flatMap(foldersOf));
    const inTheWay = (path: string) =>
      folders.has(path) || foldersOf(path).some((folder) => next.has(folder));
    for (const path of stale.filter(inTheWay)) remove(out, path);
    for (const path of mine.toSorted((a, b) => rank(a) - rank(b))) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      renameSync(join(stage, path), join(out, path));
    }
    for (const path of stale.filter((one) => !inTheWay(one))) remove(out, path);
    writeMark(stage, mine);
    renameSync(join(stage, markName), join(out, markName));
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
