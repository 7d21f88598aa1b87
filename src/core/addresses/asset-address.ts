import type { Addresses } from './address.ts';
import { releaseFile } from '../hosting/release.ts';
import { sitemapFile } from '../hosting/sitemap.ts';
import { routes, shareFolder, siteRoutes } from './routes.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { startOf } from '../source/source.ts';

export const problems = {
  taken: problem('public/taken'),
  twice: problem('public/twice'),
};

/** Where the site puts what a publication does not list, from its root: a file, or up to the part that is each one's own. */
const siteOwn = siteRoutes
  .map((name) => routes[name].slice(1).replace(/\[.*$/, ''))
  // What may stand anywhere has no place of its own.
  .filter((path) => path !== '');

/** Folders of which the site makes all: pages and files of programs, feeds, calendars, pictures. */
const ownFolders = [
  '_assets',
  shareFolder.slice(1, -1),
  ...siteOwn.filter((path) => path.endsWith('/')).map((path) => path.slice(0, -1)),
];

/** What stands at the root of every site, besides its pages. */
const ownFiles = [
  '.plainsight-build',
  releaseFile,
  sitemapFile,
  ...siteOwn.filter((path) => !path.endsWith('/')),
];

/** A path as disks compare it that know no capitals and write accents in their own way. */
const folded = (path: string) => path.normalize('NFC').toLowerCase();

/** The file that a page or a download is, from the root of the site. */
const fileOf = (address: string) =>
  `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

const foldersOf = (path: string): readonly string[] =>
  path
    .split('/')
    .flatMap((_, index, parts) => (index === 0 ? [] : parts.slice(0, index).join('/')));

/**
 * Makes a question of what a site has of its own: whether a file would stand in the place of it.
 *
 * @returns For a path from the root of the site, what stands there, or would be a folder where it is a file, or a file where it is a folder; `undefined` where the place is free.
 */
export function placesTaken(
  addresses: Addresses,
  made: readonly string[] = [],
): (path: string) => string | undefined {
  const files = new Map(
    [...addresses.keys()]
      .map(fileOf)
      .concat(ownFiles, made)
      .map((path) => [folded(path), path]),
  );
  const folders = new Map<string, string>();
  for (const path of files.values())
    for (const folder of foldersOf(path)) folders.set(folded(folder), `${folder}/`);
  const own = new Map(ownFolders.map((folder) => [folder, `${folder}/`]));
  return (path) => {
    const name = folded(path);
    const above = foldersOf(name);
    const held = [...above, name].find((one) => own.has(one));
    if (held !== undefined) return own.get(held);
    return files.get(name) ?? folders.get(name) ?? above.map((one) => files.get(one)).find(Boolean);
  };
}

/**
 * Reports files under `public/` that would be lost, or that pages and downloads would be lost to.
 *
 * @param assets Their addresses from the root of the site.
 * @param made What the build makes besides, from the root of the site, since the settings ask for it.
 */
export function checkAssets(
  assets: Iterable<string>,
  addresses: Addresses,
  made: readonly string[] = [],
): readonly Diagnostic[] {
  const taken = placesTaken(addresses, made);
  const paths = [...assets].map((address) => address.slice(1));
  const files = new Map<string, string>();
  const folders = new Map(
    paths.flatMap(foldersOf).map((folder) => [folded(folder), folder] as const),
  );
  return paths.flatMap((path) => {
    const at = startOf(`public/${path}`);
    const place = taken(path);
    if (place !== undefined) return [problems.taken.at(at, { place })];
    const other = files.get(folded(path)) ?? folders.get(folded(path));
    files.set(folded(path), path);
    return other === undefined ? [] : [problems.twice.at(at, { other: `public/${other}` })];
  });
}
