import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { english } from '../../core/language/english.ts';
import { listAll } from '../output/listing.ts';
import { markName } from '../output/mark.ts';
import type { Part } from './part.ts';
import { partFile, readPart } from './part-file.ts';

const words = english.commands.parts;

/**
 * Why folders do not make up a site together, or why no part can be drawn; `undefined` where they do.
 *
 * @param inputs The sum of what the site is made from; `undefined` where that cannot be known.
 * @param part The part that is to be drawn, where nothing is joined.
 */
export function unfitParts(
  folders: readonly string[],
  inputs: string | undefined,
  part?: Part,
): string | undefined {
  if (inputs === undefined) return words.unknown;
  if (part !== undefined) return undefined;
  const parts = folders.map((folder) => ({ folder, part: readPart(folder) }));
  const none = parts.find(({ part }) => part === undefined);
  if (none) return words.none({ folder: none.folder });
  const other = parts.find(({ part }) => part!.inputs !== inputs);
  if (other) return words.other({ folder: other.folder });
  const of = Math.max(...parts.map(({ part }) => part!.of));
  const unlike = parts.find(({ part }) => part!.of !== of);
  if (unlike) return words.unlike({ folder: unlike.folder, of });
  for (let number = 1; number <= of; number++) {
    const found = parts.filter(({ part }) => part!.number === number);
    if (found.length !== 1) return words.notOnce({ number, of, times: found.length });
  }
  return undefined;
}

/**
 * Puts the files of all parts into one folder. Of what pages of parts rest on nothing is known.
 *
 * @throws Error where two of them have one file and differ in it.
 */
export function joinParts(folders: readonly string[], site: string): undefined {
  for (const folder of folders)
    for (const { path } of listAll(folder)) {
      if (path === partFile || path === markName) continue;
      const [from, to] = [join(folder, path), join(site, path)];
      // Styles and scripts go with every part.
      if (existsSync(to) && !readFileSync(to).equals(readFileSync(from)))
        throw new Error(words.differs({ path }));
      mkdirSync(dirname(to), { recursive: true });
      copyFileSync(from, to);
    }
}
