import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
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

const passedOver = (name: string) => name.startsWith('.') || name === 'README.md';

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The paths of all files below a folder, relative to the root, in the order of their names. */
function listFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !passedOver(name))
    .sort((a, b) => byName(a.name, b.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(root, path) : [path];
    });
}

const isFolder = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function readFile(root: string, path: string): FoundFile {
  const place = startOf(path);
  try {
    // Only a link can lead out: a folder that is one is listed as a file.
    const isLink = lstatSync(join(root, path)).isSymbolicLink();
    if (isLink && !realpathSync(join(root, path)).startsWith(realpathSync(root) + sep))
      return { path, fault: problems.linkOut.at(place) };
    return { path, bytes: readFileSync(join(root, path)) };
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

/** The paths of every file of a publication, relative to its folder, in the order of their names. */
export const listSources = (root: string): readonly string[] =>
  sourceFolders(root).flatMap((folder) => listFiles(root, folder));

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
    value: listSources(root).map((path) => readFile(root, path)),
    diagnostics: missing,
  };
}

/** The files under `public/`, as addresses from the root of the site. */
export function listAssets(root: string): ReadonlySet<string> {
  if (!isFolder(join(root, 'public'))) return new Set();
  return new Set(listFiles(root, 'public').map((path) => path.slice('public'.length)));
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
