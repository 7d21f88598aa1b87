import { z } from 'astro/zod';
import { typeOr } from '../language/hints/hints.ts';
import { isPublicAddress } from './contact-address.ts';
import { emptyOr, refused } from './refused.ts';

const isRepository = (text: string) =>
  isPublicAddress(text) && /^https:\/\/[^/?#]+(?:\/[^/?#]+){2,}$/.test(text);

/** How a host names the fields of a new issue, and the page that it is written on. */
interface IssueForm {
  readonly page: string;
  readonly title: string;
  readonly body: string;
}

const github: IssueForm = { page: '/issues/new', title: 'title', body: 'body' };
const gitlab: IssueForm = {
  page: '/-/issues/new',
  title: 'issue[title]',
  body: 'issue[description]',
};

/** What runs on a host, where its name says so. Gitea is what Forgejo was made of, and has its addresses. */
export type HostKind = 'github' | 'gitlab' | 'forgejo' | 'bitbucket';

/** What runs on the host of a repository; `undefined` where its name does not say. */
export function hostKind(repository: string): HostKind | undefined {
  const { hostname: host } = new URL(repository);
  if (host === 'github.com') return 'github';
  if (host === 'bitbucket.org') return 'bitbucket';
  if (host.split('.').includes('gitlab')) return 'gitlab';
  return host === 'codeberg.org' || /(?:^|\.)(?:forgejo|gitea)\./.test(host)
    ? 'forgejo'
    : undefined;
}

/** The form of a host; `undefined` where nobody knows how issues are begun there. */
function formOf(repository: string): IssueForm | undefined {
  const kind = hostKind(repository);
  // Forgejo reads the same fields as GitHub; Bitbucket takes nothing along.
  return kind === 'gitlab' ? gitlab : kind === 'github' || kind === 'forgejo' ? github : undefined;
}

/**
 * The link that begins an issue. Where the name of the host does not tell how issues are begun there, the
 * repository itself, and `carries` is false: it is not guessed.
 */
export function issueLink(
  repository: string,
  title: string,
  body: string,
): { readonly href: string; readonly carries: boolean } {
  const form = formOf(repository);
  if (!form) return { href: repository, carries: false };
  const fields = [
    [form.title, title],
    [form.body, body],
  ]
    .filter(([, value]) => value !== '')
    .map((field) => field.map((part) => encodeURIComponent(part!.toWellFormed())).join('='));
  return { href: `${repository}${form.page}?${fields.join('&')}`, carries: true };
}

/** A repository as it should be typed: from what a host offers to copy, or from one of its pages. */
function meant(typed: string): string | undefined {
  const plain = typed
    .trim()
    .replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/i, 'https://$1/')
    .replace(/^(?:git\+)?https?:\/\//i, 'https://')
    .replace(/^(?!https:)/, 'https://')
    .replace(/[?#].*$/, '')
    .replace(/\/(?:-\/)?(?:issues|tree|blob|pulls?|merge_requests)(?:\/.*)?$/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
  return plain !== typed && isRepository(plain) ? plain : undefined;
}

/** The address of the repository that a publication is built from, where readers raise issues. */
export const repositoryAddress = z.string().transform((typed, context): string => {
  const near = meant(typed);
  if (near === undefined && isRepository(typed)) return typed;
  return refused(context, emptyOr(typed, 'repository'), typeOr(near, 'repository'));
});
