import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Publication } from '../../core/publication/publication.ts';
import { indexedOf, makeIndex, type Indexed, type IndexFile } from '../../site/search-index.ts';
import { project } from '../project.ts';
import { keepMade, madeBefore, tidyShelf, type Shelf } from './made-before.ts';

/** Where indexes are kept, from the project's folder: with what else can be made anew at any time. */
const usualFolder = 'node_modules/.cache/plainsight/search';

/** What a kept index ends with: what was cut short lacks it. */
const end = ']\n';

const shelfIn = (home: string): Shelf => ({
  home,
  ending: '.json',
  isWhole: (bytes) => bytes.subarray(-end.length).toString() === end,
});

/** A file of an index as it is kept, its content in base64. */
type KeptFile = readonly [path: string, content: string];

const textOf = (files: readonly IndexFile[]): string => {
  const kept = files.map(({ path, content }): KeptFile => [
    path,
    Buffer.from(content).toString('base64'),
  ]);
  return `${JSON.stringify(kept)}\n`;
};

const filesOf = (bytes: Buffer): readonly IndexFile[] =>
  (JSON.parse(bytes.toString()) as readonly KeptFile[]).map(([path, content]) => ({
    path,
    content: Buffer.from(content, 'base64'),
  }));

/** Sums up all that an index is made of, what makes it among that. */
function sumOf(indexed: Indexed): string {
  const sum = createHash('sha256');
  const makers = ['src/site/search-index.ts', 'node_modules/pagefind/package.json'];
  for (const maker of makers) sum.update(readFileSync(join(project, maker)));
  return sum.update(JSON.stringify([process.platform, process.arch, indexed])).digest('hex');
}

/**
 * The search index of a publication: the one that an earlier build made of the same records, whatever else has changed,
 * else a new one.
 *
 * @param make Makes an index of records.
 */
export async function keptIndexOf(
  publication: Publication,
  make = makeIndex,
  home = join(project, usualFolder),
): Promise<readonly IndexFile[]> {
  const shelf = shelfIn(home);
  const indexed = indexedOf(publication);
  const key = sumOf(indexed);
  const kept = madeBefore(shelf, key);
  if (kept !== undefined) return filesOf(kept);
  const made = await make(indexed);
  keepMade(shelf, key, textOf(made));
  tidyShelf(shelf);
  return made;
}
