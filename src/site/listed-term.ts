import { addressOf } from '../core/addresses/address.ts';
import { byKind } from '../core/publication/catalogue.ts';
import type { CatalogueItem } from '../core/publication/catalogue-item.ts';
import {
  indexTermId,
  letterGroupOf,
  matcherOf,
  type LetterGroup,
} from '../core/publication/index-term.ts';
import type { Publication } from '../core/publication/publication.ts';

/** A subject with everything that says its words. */
export interface ListedTerm {
  readonly id: string;
  readonly name: string;
  readonly letters: LetterGroup;
  /** On the page of its letters: its permanent address. */
  readonly address: string;
  /** Its own page; `undefined` where it stands whole among its letters. */
  readonly page: string | undefined;
  readonly items: readonly CatalogueItem[];
  /** The names of the other subjects that it leads to. */
  readonly see: readonly string[];
  /** What the publication says of the subject itself, such as that it publishes nothing on it. */
  readonly note: string | undefined;
}

/** How many of a kind are listed under a subject. */
export const mostOfKind = 10;

/** What a subject, a kind under it and a thing of that kind fill of the screen of a phone, in pixels. */
const phone = { height: 844, subject: 110, kind: 90, item: 62 };

/** How many screens of a phone a page of the A to Z may fill before its subjects have pages of their own. */
const longestPage = 10;

/** About how many screens of a phone subjects fill, by what is listed under each. */
export function screensOfTerms(terms: readonly Pick<ListedTerm, 'items'>[]): number {
  const kinds = terms.flatMap(({ items }) => [...byKind(items).values()]);
  const shown = kinds.reduce((sum, of) => sum + Math.min(of.length, mostOfKind), 0);
  return (
    (terms.length * phone.subject + kinds.length * phone.kind + shown * phone.item) / phone.height
  );
}

/**
 * The subjects of a publication in their order, each with what says its words.
 *
 * @param items Everything of it that can be found.
 */
export function listedTerms(
  { subjects }: Pick<Publication, 'subjects'>,
  items: readonly CatalogueItem[],
): readonly ListedTerm[] {
  const terms = subjects.map((term) => {
    const matches = matcherOf(term);
    const [id, letters] = [indexTermId(term), letterGroupOf(term)];
    return {
      ...{ id, letters, name: term.subject, see: term.see ?? [], note: term.note },
      address: addressOf.subject(letters, id),
      items: items.filter(({ text }) => matches(text)),
    };
  });
  const long = new Set(
    [...Map.groupBy(terms, ({ letters }) => letters)].flatMap(([letters, of]) =>
      screensOfTerms(of) > longestPage ? letters : [],
    ),
  );
  return terms.map((term) => {
    const { letters, id, items: found } = term;
    const isOwn = long.has(letters) && found.length > 0;
    return { ...term, page: isOwn ? addressOf.subjectPage(letters, id) : undefined };
  });
}
