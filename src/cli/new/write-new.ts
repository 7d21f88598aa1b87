import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files that are there already, of those that are to be written. */
export const alreadyThere = (root: string, files: ReadonlyMap<string, string>): readonly string[] =>
  [...files.keys()].filter((path) => existsSync(join(root, path)));

/** Writes files that are not there. @throws Error where one has come to be there since. */
export function writeNew(root: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
}
