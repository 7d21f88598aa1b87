import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
  type Dirent,
} from 'node:fs';
import { join, sep } from 'node:path';
import { assetLimit, isReadWhole, needsMore } from '../core/publication/asset.ts';
import { problem, type Checked } from '../core/source/diagnostic.ts';
import type { FoundBytes, FoundFile } from '../core/publication/stages/compile-bytes.ts';
import { startOf } from '../core/source/source.ts';
import { sameAsBefore } from './kept-files.ts';

export const problems = {
  unreadable: problem('file/unreadable'),
  linkOut: problem('file/link-out'),
  noFolder: problem('publication/no-folder'),
};

/** What no one typed: what file managers leave behind, and what explains a folder to those who look into it. */
const passedOver = (name: string) =>
  name.startsWith('.') ||
  name === 'README.md' ||
  ['thumbs.db', 'desktop.ini'].includes(name.toLowerCase());

/** The same under `public/`, where some hidden files are for readers, and whoever hides another should know. */
const passedOverInPublic = (name: string) =>
  /^(?:\.DS_Store|\._.*|\.gitkeep|\.gitignore|\.gitattributes|~\$.*)$/.test(name) ||
  (passedOver(name) && !name.startsWith('.'));

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A file by its path relative to the root. A folder that is a link is listed as a file. */
interface ListedFile {
  readonly path: string;
  readonly isLink: boolean;
  /** Whether it is a folder that the system does not let us look into: it is listed as a file. */
  readonly isClosed?: true;
}

/** What stands in a folder; `undefined` where the system does not say. */
function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** All files below a folder, in the order of their names. */
function listFiles(root: string, folder: string, isPassedOver = passedOver): readonly ListedFile[] {
  const entries = entriesOf(join(root, folder));
  if (!entries) return [{ path: folder, isLink: false, isClosed: true }];
  return entries
    .filter(({ name }) => !isPassedOver(name))
    .toSorted((a, b) => byName(a.name, b.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(root, path, isPassedOver);
      return [{ path, isLink: entry.isSymbolicLink() }];
    });
}

const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Whether a file stands outside the publication: only a link can lead there. */
const isOutside = (root: string, { path, isLink }: ListedFile) =>
  isLink && !realpathSync(join(root, path)).startsWith(realpathSync(root) + sep);

/** Why a file cannot be read where the system gives no reason: reading what is no file could wait for ever. */
function reasonOf(path: string): string | undefined {
  const found = statSync(path);
  if (found.isFile()) return undefined;
  return found.isDirectory() ? 'it is a link to a folder' : 'it is no file';
}

function readFile(
  root: string,
  file: ListedFile,
  read: (path: string) => Omit<FoundBytes, 'path'> = (path) => ({ bytes: readFileSync(path) }),
): FoundFile {
  const { path } = file;
  const place = startOf(path);
  try {
    if (file.isClosed)
      return { path, fault: problems.unreadable.at(place, { reason: 'the system refuses it' }) };
    if (isOutside(root, file)) return { path, fault: problems.linkOut.at(place) };
    const reason = reasonOf(`${root}/${path}`);
    if (reason !== undefined) return { path, fault: problems.unreadable.at(place, { reason }) };
    return { path, ...read(`${root}/${path}`) };
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'it is a link to nothing'
        : 'the system refuses it';
    return { path, fault: problems.unreadable.at(place, { reason }) };
  }
}

const sourceFolders = (root: string) =>
  ['content', 'data'].filter((folder) => isFolder(join(root, folder)));

const listSourceFiles = (root: string): readonly ListedFile[] =>
  sourceFolders(root).flatMap((folder) => listFiles(root, folder));

/** The paths of every file of a publication, relative to its folder, in the order of their names. */
export const listSources = (root: string): readonly string[] =>
  listSourceFiles(root).map(({ path }) => path);

/**
 * Reads every file of a publication: the one place where officers' files come in from the disk.
 *
 * @param root The folder that holds `content/` and `data/`.
 */
export function readSources(root: string): Checked<readonly FoundFile[]> {
  const missing = isFolder(join(root, 'content'))
    ? []
    : [problems.noFolder.at(startOf('content'), { folder: 'content' })];
  return {
    value: listSourceFiles(root).map((file) => sameAsBefore(readFile(root, file))),
    diagnostics: missing,
  };
}

/** How many bytes tell what kind of file one is. */
const firstBytes = 4096;

/** Reads so much of a file for readers as must be known of it. */
function readAsset(path: string): Omit<FoundBytes, 'path'> {
  const { size } = statSync(path);
  if (isReadWhole(path) && size <= assetLimit) return { bytes: readFileSync(path), size };
  const bytes = new Uint8Array(Math.min(size, firstBytes));
  const file = openSync(path, 'r');
  try {
    const first = { path, bytes: bytes.subarray(0, readSync(file, bytes)), size };
    return { bytes: needsMore(first) ? readFileSync(path) : first.bytes, size };
  } finally {
    closeSync(file);
  }
}

const publicFolder: ListedFile = { path: 'public', isLink: true };

/** What stands in the folder `public/` by its path there. The folder itself where it is a link out. */
function listPublic(root: string): readonly ListedFile[] {
  if (!isFolder(join(root, 'public'))) return [];
  if (isOutside(root, publicFolder)) return [publicFolder];
  return listFiles(root, 'public', passedOverInPublic);
}

/** The paths of all files under `public/` that are published, from the root of the publication. */
export const listAssets = (root: string): readonly string[] =>
  listPublic(root).map(({ path }) => path);

/** Whether a file stands under `public/` and is not published: a build passes it over, and so does a preview. */
export function isPassedOverAsset(root: string, path: string): boolean {
  const found = statSync(join(root, 'public', path), { throwIfNoEntry: false });
  return found?.isFile() === true && !listAssets(root).includes(`public/${path}`);
}

/** Reads what must be known of every file under `public/`. */
export const readAssets = (root: string): readonly FoundFile[] =>
  listPublic(root).map((file) => sameAsBefore(readFile(root, file, readAsset)));

/** Reads lines of the publication's files from the disk, each file once. */
export function lineReader(root: string): (path: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return (path, line) => {
    try {
      if (!files.has(path)) files.set(path, readFileSync(join(root, path), 'utf8').split(/\r?\n/));
      return files.get(path)![line - 1]?.replace(/^\ufeff/, '');
    } catch {
      return undefined;
    }
  };
}
