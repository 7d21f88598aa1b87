import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { problem, type Checked, type Diagnostic } from '../core/diagnostic.ts';
import { decodeFile } from '../core/file.ts';
import { startOf, type SourceFile } from '../core/source.ts';

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
  return readdirSync(join(root, folder))
    .filter((name) => !passedOver(name))
    .sort(byName)
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      const isFolder = lstatSync(join(root, path)).isDirectory();
      return isFolder ? listFiles(root, path) : [path];
    });
}

const exists = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined;

function readSource(root: string, path: string): Checked<SourceFile | undefined> {
  const refused = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] });
  const place = startOf(path);
  try {
    if (!realpathSync(join(root, path)).startsWith(realpathSync(root) + sep))
      return refused(problems.linkOut.at(place));
    return decodeFile(path, readFileSync(join(root, path)));
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'it is a link to nothing'
        : 'the system refuses it';
    return refused(problems.unreadable.at(place, { reason }));
  }
}

/**
 * Reads every text of a publication: the one place where officers' files come in from the disk.
 *
 * @param root The folder that holds `content/` and `data/`.
 */
export function readSources(root: string): Checked<readonly SourceFile[]> {
  const folders = ['content', 'data'].filter((folder) => exists(join(root, folder)));
  const read = folders
    .flatMap((folder) => listFiles(root, folder))
    .map((path) => readSource(root, path));
  const missing = folders.includes('content')
    ? []
    : [problems.noFolder.at(startOf('content'), { folder: 'content' })];
  return {
    value: read.flatMap(({ value }) => (value ? [value] : [])),
    diagnostics: [...missing, ...read.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** The files under `public/`, as addresses from the root of the site. */
export function listAssets(root: string): ReadonlySet<string> {
  if (!exists(join(root, 'public'))) return new Set();
  return new Set(listFiles(root, 'public').map((path) => path.slice('public'.length)));
}
