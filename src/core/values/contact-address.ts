import { z } from 'astro/zod';
import { type, type Hint } from '../language/hints/hints.ts';
import { isHostName, isMailbox, mailtoUri } from './mailbox.ts';
import { emptyOr, refused } from './refused.ts';

/** Where a reader can tell a mistake: a mailbox, a form or page elsewhere, or a page of the site itself. */
export type ContactAddress =
  | { readonly is: 'mailbox'; readonly mailbox: string }
  /** May hold `{title}` and `{address}`, which the page that is told of fills in. */
  | { readonly is: 'web'; readonly address: string }
  /** From the root of the site. */
  | { readonly is: 'page'; readonly address: string };

/** What an address of a form may be filled in with. */
export const placeholders = ['title', 'address'] as const;

/** An address elsewhere that everyone can open: `https`, a host with an ending, no name or password in it. */
export function isPublicAddress(text: string): boolean {
  if (!/^https:\/\/[^\s"<>\\]+$/i.test(text)) return false;
  const host = /^https:\/\/([^/?#]*)/i.exec(text)?.[1]?.replace(/:\d+$/, '') ?? '';
  return isHostName(host) && URL.canParse(text);
}

const page = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;

function parse(typed: string): ContactAddress | undefined {
  if (isMailbox(typed)) return { is: 'mailbox', mailbox: typed };
  if (page.test(typed)) return { is: 'page', address: typed };
  const unfilled = typed.replace(/\{(\w*)\}/g, (all, name) =>
    (placeholders as readonly unknown[]).includes(name) ? '' : all,
  );
  return isPublicAddress(unfilled) && !/[{}]/.test(unfilled)
    ? { is: 'web', address: typed }
    : undefined;
}

/** What is nearly an address, as it should be typed; `undefined` where nothing near it would be accepted. */
function meant(typed: string): string | undefined {
  const plain = typed.trim().replace(/[.,;]$/, '');
  const mailbox = plain
    .replace(/^mailto:\s*/i, '')
    .replace(/(@.*)\?.*$/, '$1')
    .replace(/^.*<([^<>]*)>$/, '$1')
    .replace(/ ?[([]at[)\]] ?/i, '@');
  const [, file, heading = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(plain)!;
  const isFile = /\.mdx?$/.test(file!);
  const folder = file!
    .replace(/^(?:\.?\/)?(?:content\/)?(?:pages\/)?/, '')
    .replace(/(?:\.mdx?|\/)$/, '');
  const guesses = [
    mailbox,
    plain.replace(/^http:/i, 'https:'),
    ...(folder === '' ? [] : [isFile || !folder.includes('.') ? `/${folder}/${heading}` : '']),
    `https://${plain}`,
  ];
  return guesses.find((guess) => guess !== typed && parse(guess) !== undefined);
}

function hintOf(typed: string): Hint {
  const near = meant(typed);
  if (near !== undefined) return type(near);
  if (/^[+(]?\d[\d ()-]+$/.test(typed)) return { is: 'telephone' };
  if (/^https:.*[{}]/.test(typed)) return { is: 'placeholders' };
  return { is: 'form', of: 'contact' };
}

/** Where somebody outside the site is written to: an e-mail address or a web address, which holds no placeholders. */
export const outsideAddress = z.string().transform((typed, context) => {
  const parsed = /[{}]/.test(typed) ? undefined : parse(typed);
  if (parsed && parsed.is !== 'page') return parsed;
  return refused(context, emptyOr(typed, 'contact'), { is: 'form', of: 'outside-contact' });
});

/** An address outside the site as a URI. */
export const uriOf = (to: z.output<typeof outsideAddress>): string =>
  to.is === 'mailbox' ? mailtoUri(to.mailbox) : to.address;

/** Where readers write to: an e-mail address, a web address or a page of the site. */
export const contactAddress = z.string().transform((typed, context): ContactAddress => {
  const parsed = parse(typed);
  if (parsed) return parsed;
  return refused(context, emptyOr(typed, 'contact'), hintOf(typed));
});
