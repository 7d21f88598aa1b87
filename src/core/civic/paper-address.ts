import { z } from 'astro/zod';
import { isPublicAddress } from '../values/contact-address.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Document } from '../documents/document.ts';
import { typeOr } from '../language/hints/hints.ts';
import { number } from '../values/field.ts';
import { refusal, refused } from '../values/refused.ts';

/** Where a paper itself can be read. */
export interface InPublic {
  readonly address?: string | undefined;
  /** The number that the first page of the file bears in the paper, or would bear: below 1 where a cover comes first. */
  readonly firstPage?: number | undefined;
}

export const problems = {
  firstPage: problem('report/first-page'),
};

const isPdf = (address: string) => /\.pdf(?:\?.*)?$/i.test(address);

/** The address at which a paper itself can be read, without a place in it. */
export const paperAddress = z.string().transform((typed, context) => {
  const plain = typed.replace(/#.*$/, '');
  if (plain === typed && isPublicAddress(typed)) return typed;
  const safe = plain.replace(/^http:/i, 'https:').replace(/^(?=www\.)/i, 'https://');
  const hint = typeOr(isPublicAddress(safe) ? safe : undefined, 'paper-address');
  return refused(context, { is: 'not', typed, wanted: 'paper-address' }, hint);
});

/** Reports a first page where there is no file that has pages. */
export function checkPaperAddress({ head, placeOf }: Document<InPublic>): readonly Diagnostic[] {
  if (head.firstPage === undefined || isPdf(head.address ?? '')) return [];
  return [problems.firstPage.at(placeOf('firstPage'))];
}

/** The number of the first page of a file, as its paper counts. */
export const firstPage = number.refine(
  (typed) => Number.isSafeInteger(typed),
  refusal({ is: 'not-whole', of: 'page' }, { is: 'form', of: 'first-page' }),
);

/**
 * The address of a place in a paper: of the page in a PDF whose first page is known, where the place begins with a
 * page that was printed; else of the paper as a whole. `undefined` where the paper has no address.
 */
export function pageInPaper({ address, firstPage }: InPublic, locator: string): string | undefined {
  const [, printed] = /^p(\d{1,5})(?![\p{L}\p{N}.])/u.exec(locator) ?? [];
  if (address === undefined || firstPage === undefined || printed === undefined) return address;
  const page = Number(printed) - firstPage + 1;
  return page >= 1 ? `${address}#page=${page}` : address;
}
