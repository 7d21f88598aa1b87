import { execFileSync, spawnSync } from 'node:child_process';
import { join, relative, sep } from 'node:path';
import { parseDay, type Day } from '../core/values/calendar.ts';

/** What git answers in a folder; `undefined` outside a repository, or where there is no git. */
function ask(folder: string, ...words: readonly string[]): string | undefined {
  try {
    const options = { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] as ('ignore' | 'pipe')[] };
    return execFileSync('git', words, options).toString().trim();
  } catch {
    return undefined;
  }
}

/** The day of the last commit of the folder, in the commit's own time zone. */
export function commitDay(root: string): Day | undefined {
  return parseDay(ask(root, 'log', '-1', '--format=%cs') ?? '');
}

/**
 * The repository of a folder, as git would have it typed, where git keeps what it knows to itself since the files
 * belong to another user: so it does on a shared disk. `undefined` where it does not.
 */
export function untrustedRepository(folder: string): string | undefined {
  const { stderr } = spawnSync('git', ['rev-parse', '--git-dir'], {
    cwd: folder,
    encoding: 'utf8',
  });
  // Its words are in the language of the machine; the command that it would have typed is not.
  return /safe\.directory (.+)$/m.exec(stderr ?? '')?.[1];
}

/** The folder in which git has a publication, from the root of its repository, blank for that root; `undefined` where git does not have it. */
export function folderKnown(root: string): string | undefined {
  const settings = 'content/publication.yml';
  const path = ask(root, '-c', 'core.quotePath=false', 'ls-files', '--full-name', '--', settings);
  return path?.endsWith(settings) ? path.slice(0, -settings.length).replace(/\/$/, '') : undefined;
}

/** The path of a folder from the root of its repository, with a slash at its end; blank where it is the root. */
export function folderInRepository(root: string): string {
  const top = ask(root, 'rev-parse', '--show-toplevel');
  const folder = top === undefined ? '' : relative(top, root).split(sep).join('/');
  return folder === '' || folder.startsWith('..') ? '' : `${folder}/`;
}

/**
 * The commit that holds a publication as it stands, and the program where both are in one repository; `undefined`
 * outside a repository, or where something is not committed.
 */
export function committed(root: string, project: string): string | undefined {
  const changes = (folder: string) => ask(folder, 'status', '--porcelain', '--', '.');
  if (changes(root) !== '' || (changes(project) ?? '') !== '') return undefined;
  return ask(root, 'rev-parse', 'HEAD');
}

/** The commit that a name stands for; `undefined` where git knows none by it here. A name that could be an option is none. */
export function commitNamed(root: string, name: string): string | undefined {
  if (name.startsWith('-')) return undefined;
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const found = ask(root, ...asked);
  return found !== undefined && /^[0-9a-f]{40,64}$/.test(found) ? found : undefined;
}

/** Whether the repository of a folder has only the newest of its commits. */
export const isShallow = (root: string): boolean =>
  ask(root, 'rev-parse', '--is-shallow-repository') === 'true';

/** The day of a commit, in its own time zone. */
export const dayOfCommit = (root: string, commit: string): Day | undefined =>
  parseDay(ask(root, 'log', '-1', '--format=%cs', commit) ?? '');

/**
 * Writes the files of a publication as they were at a commit into an empty folder, by an index of its own: neither the files
 * of the person nor what git remembers of them are touched.
 *
 * @param commit Its whole name, as `commitNamed` gives it.
 * @returns The folder of the publication there; `undefined` where git could not write it.
 */
export function writeCommit(root: string, commit: string, into: string): string | undefined {
  const top = ask(root, 'rev-parse', '--show-toplevel');
  const prefix = ask(root, 'rev-parse', '--show-prefix');
  if (top === undefined || prefix === undefined) return undefined;
  const env = { ...process.env, GIT_INDEX_FILE: join(into, 'index') };
  const git = (input: string | undefined, ...words: readonly string[]) =>
    execFileSync('git', words, {
      ...{ cwd: top, env, input, maxBuffer: 1 << 28 },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    }).toString();
  try {
    git(undefined, 'read-tree', commit);
    const folders = ['content', 'data', 'public'].map((name) => `:(literal)${prefix}${name}`);
    const paths = git(undefined, 'ls-files', '-z', '--cached', '--', ...folders);
    git(paths, 'checkout-index', '-z', '--stdin', `--prefix=${join(into, 'tree')}/`);
    return join(into, 'tree', prefix);
  } catch {
    return undefined;
  }
}
