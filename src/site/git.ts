import { execFileSync, spawnSync } from 'node:child_process';
import { relative, sep } from 'node:path';
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
