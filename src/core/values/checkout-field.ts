import { z } from 'astro/zod';
import { typeOr } from '../language/hints/hints.ts';
import { emptyOr, refused } from './refused.ts';

/** Whether git takes a name for that of a branch (git-check-ref-format). */
const isBranch = (typed: string) =>
  // eslint-disable-next-line no-control-regex -- git refuses these.
  !/[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|^-|^@$/.test(typed) &&
  typed
    .split('/')
    .every((part) => part !== '' && !part.startsWith('.') && !/(?:\.|\.lock)$/.test(part));

/** The name of a branch that was typed as git or a host shows it. */
function meantBranch(typed: string): string | undefined {
  const plain = typed.trim().replace(/^(?:refs\/heads|refs\/remotes\/[^/]+)\//, '');
  return plain !== typed && isBranch(plain) ? plain : undefined;
}

/** The name of a branch. */
export const branchName = z.string().transform((typed, context): string => {
  const near = meantBranch(typed);
  if (near === undefined && isBranch(typed)) return typed;
  return refused(context, emptyOr(typed, 'branch'), typeOr(near, 'branch'));
});

const isFolder = (typed: string) =>
  typed.trim() === typed &&
  !typed.includes('\\') &&
  typed.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** A folder as it is typed from the root of its repository. */
function meantFolder(typed: string): string | undefined {
  const plain = typed
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/\/{2,}/g, '/');
  return plain !== typed && isFolder(plain) ? plain : undefined;
}

/** A folder of a repository, from its root. */
export const repositoryFolder = z.string().transform((typed, context): string => {
  if (isFolder(typed)) return typed;
  return refused(
    context,
    emptyOr(typed, 'repository-folder'),
    typeOr(meantFolder(typed), 'repository-folder'),
  );
});
