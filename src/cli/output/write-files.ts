import { randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file to be written: what it must hold before, `undefined` where it must not be there, and what it is to hold. */
export interface Change {
  readonly path: string;
  readonly before: Uint8Array | undefined;
  readonly after: string | Uint8Array;
}

/** Why nothing was written: others bytes stand in a file than those that it is known by, or the disk refused one. */
export type Unwritten =
  | { readonly is: 'changed'; readonly file: string }
  | { readonly is: 'refused'; readonly error: NodeJS.ErrnoException };

/** Why nothing was written, in words that continue a sentence. */
export const sayUnwrittenReason = (unwritten: Unwritten): string =>
  unwritten.is === 'changed' ? `${unwritten.file} was changed meanwhile` : unwritten.error.message;

/** A change whose new text lies on the disk, and waits to be put in its place. */
interface Prepared {
  readonly file: string;
  readonly work: string;
  readonly before: Uint8Array | undefined;
}

const isAsBefore = ({ file, before }: Pick<Prepared, 'file' | 'before'>) =>
  before === undefined ? !existsSync(file) : readFileSync(file).equals(before);

/** Puts a file where none is. @throws Error where one has come to be there. */
function placeNew(work: string, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    linkSync(work, file);
  } catch (error) {
    // A disk that knows no links.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(work, file, constants.COPYFILE_EXCL);
  }
}

const place = ({ work, file, before }: Prepared) =>
  before === undefined ? placeNew(work, file) : renameSync(work, file);

/** Takes a change back that was put in its place. */
const takeBack = ({ file, before }: Prepared) =>
  before === undefined ? rmSync(file, { force: true }) : writeFileSync(file, before);

/** Where the file stands, and where its new text waits: hidden, so that no check takes that for a file of its own. */
function placesOf(root: string, aside: () => string, { path, before }: Change) {
  if (before === undefined) return { file: join(root, path), work: join(aside(), randomUUID()) };
  // The file itself is replaced, not the link that leads to it; on its own disk, by a rename.
  const file = realpathSync(join(root, path));
  accessSync(file, constants.W_OK);
  return { file, work: join(dirname(file), `.${basename(file)}.${randomUUID()}`) };
}

/**
 * Writes files of a publication, each whole, and all of them or none: what was put in its place before one fails is
 * taken back. They keep the rights that they had, and take their places in the order given.
 *
 * @param root Must be there.
 * @returns Why nothing was written; `undefined` where all was.
 */
export function writeFiles(root: string, changes: readonly Change[]): Unwritten | undefined {
  const prepared: Prepared[] = [];
  const placed: Prepared[] = [];
  let folder: string | undefined;
  const aside = () => (folder ??= mkdtempSync(join(root, '.plainsight-')));
  try {
    for (const change of changes) {
      const one = { ...placesOf(root, aside, change), before: change.before };
      if (!isAsBefore(one)) return { is: 'changed', file: one.file };
      prepared.push(one);
      const mode = one.before === undefined ? 0o666 : statSync(one.file).mode;
      writeFileSync(one.work, change.after, { flag: 'wx', mode });
    }
    const changed = prepared.find((one) => !isAsBefore(one));
    if (changed) return { is: 'changed', file: changed.file };
    for (const one of prepared) {
      place(one);
      placed.push(one);
    }
    return undefined;
  } catch (error) {
    placed.forEach(takeBack);
    return { is: 'refused', error: error as NodeJS.ErrnoException };
  } finally {
    for (const { work } of prepared) rmSync(work, { force: true });
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}
