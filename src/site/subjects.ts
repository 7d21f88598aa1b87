import type { LetterGroup } from '../core/publication/index-term.ts';
import { listedTerms, type ListedTerm } from '../core/publication/listed-term.ts';
import { items } from './catalogue.ts';
import { publication } from './publication.ts';

/** The subjects in their order. */
export const subjects: readonly ListedTerm[] = listedTerms(publication, items);

/** The subjects that a subject leads to. */
export const seenFrom = ({ see }: ListedTerm): readonly ListedTerm[] =>
  subjects.filter(({ name }) => see.includes(name));

/** The subjects of each page. */
export const byLetters: ReadonlyMap<LetterGroup, readonly ListedTerm[]> = Map.groupBy(
  subjects,
  ({ letters }) => letters,
);
