import {
  copyFileSync,
  constants,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts a file where none is, as a whole. @throws Error where one is there. */
function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    // A disk that knows no links.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/**
 * Writes files that are not there: all of them, or none. They are written aside first, and put in their places in the
 * order given, so that the last is the one that makes them count.
 *
 * @throws Error with none of them left, where one has come to be there or the disk refuses it.
 */
export function placeFiles(root: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const aside = mkdtempSync(join(root, '.plainsight-import-'));
  const placed: string[] = [];
  try {
    const paths = [...files.keys()];
    paths.forEach((path, index) => writeFileSync(join(aside, String(index)), files.get(path)!));
    paths.forEach((path, index) => {
      place(join(aside, String(index)), join(root, path));
      placed.push(path);
    });
  } catch (error) {
    for (const path of placed) rmSync(join(root, path), { force: true });
    throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
