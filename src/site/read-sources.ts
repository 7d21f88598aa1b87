import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { problem, type Checked } from '../core/diagnostic.ts';
import type { FoundFile } from '../core/found-file.ts';
import { startOf } from '../core/source.ts';

export const problems = {
  unreadable: problem('file/unreadable', ({ reason }: { reason: string }) => ({
    message: `The file cannot be read: ${reason}.`,
    hint: 'Check that it is there, and that you may read it.',
  })),
  linkOut: problem('file/link-out', () => ({
    message: 'This is a link to a file outside the publication.',
    hint: 'Put the file itself here in its place.',
  })),
  noFolder: problem('publication/no-folder', ({ folder }: { folder: string }) => ({
    message: `There is no folder \`${folder}\` here.`,
    hint: 'Run the command in the folder of a publication, or name one with `--root`.',
  })),
};

/** What no one typed: what file managers leave behind, and what explains a folder to those who look into it. */
const passedOver = (name: string) =>
  name.startsWith('.') ||
  name === 'README.md' ||
  ['thumbs.db', 'desktop.ini'].includes(name.toLowerCase());

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A file by its path relative to the root. A folder that is a link is listed as a file. */
interface ListedFile {
  readonly path: string;
  readonly isLink: boolean;
}

/** All files below a folder, in the order of their names. */
function listFiles(root: string, folder: string): readonly ListedFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !passedOver(name))
    .sort((a, b) => byName(a.name, b.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(root, path);
      return [{ path, isLink: entry.isSymbolicLink() }];
    });
}

const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Whether a file stands outside the publication: only a link can lead there. */
const isOutside = (root: string, { path, isLink }: ListedFile) =>
  isLink && !realpathSync(join(root, path)).startsWith(realpathSync(root) + sep);

function readFile(root: string, file: ListedFile): FoundFile {
  const { path } = file;
  const place = startOf(path);
  try {
    if (isOutside(root, file)) return { path, fault: problems.linkOut.at(place) };
    return { path, bytes: readFileSync(`${root}/${path}`) };
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
    value: listSourceFiles(root).map((file) => readFile(root, file)),
    diagnostics: missing,
  };
}

/** The files under `public/`, as addresses from the root of the site. */
export function listAssets(root: string): ReadonlySet<string> {
  if (!isFolder(join(root, 'public'))) return new Set();
  return new Set(listFiles(root, 'public').map(({ path }) => path.slice('public'.length)));
}

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
