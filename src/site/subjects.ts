import { addressOf } from '../core/addresses/address.ts';
import type { CatalogueItem } from '../core/publication/catalogue-item.ts';
import {
  letterGroupOf,
  matcherOf,
  indexTermId,
  type LetterGroup,
} from '../core/publication/index-term.ts';
import { items } from './catalogue.ts';
import { publication } from './publication.ts';

/** A subject with everything that says its words. */
export interface ListedTerm {
  readonly id: string;
  readonly name: string;
  readonly letters: LetterGroup;
  readonly address: string;
  readonly items: readonly CatalogueItem[];
  /** The names of the other subjects that it leads to. */
  readonly see: readonly string[];
}

/** The subjects in their order. */
export const subjects: readonly ListedTerm[] = publication.subjects.map((subject) => {
  const matches = matcherOf(subject);
  const [id, letters] = [indexTermId(subject), letterGroupOf(subject)];
  return {
    id,
    name: subject.subject,
    letters,
    address: addressOf.subject(letters, id),
    items: items.filter(({ text }) => matches(text)),
    see: subject.see ?? [],
  };
});

/** The subjects that a subject leads to. */
export const seenFrom = ({ see }: ListedTerm): readonly ListedTerm[] =>
  subjects.filter(({ name }) => see.includes(name));

/** The subjects of each page. */
export const byLetters: ReadonlyMap<LetterGroup, readonly ListedTerm[]> = Map.groupBy(
  subjects,
  ({ letters }) => letters,
);
