import { fill } from '../core/language/english.ts';
import type { LetterGroup } from '../core/publication/index-term.ts';
import { listedTerms, type ListedTerm } from './listed-term.ts';
import { items } from './catalogue.ts';
import { asked } from '../core/source/asked.ts';
import { publication } from './publication.ts';

/** The subjects in their order. */
export const subjects = asked('subjects', (): readonly ListedTerm[] =>
  listedTerms(publication, items()),
);

/** What the page of some letters is called: `Subjects: C`, `Subjects: A to B`. */
export function sayLetters(letters: LetterGroup): string {
  const words = publication.language.index.subjects;
  const [first, last = first] = letters.toUpperCase().split('-') as [string, string?];
  return first === last ? fill(words.letter, { first }) : fill(words.letterRange, { first, last });
}

/** The subjects that a subject leads to. */
export const seenFrom = ({ see }: ListedTerm): readonly ListedTerm[] =>
  subjects().filter(({ name }) => see.includes(name));

/** The subjects of each page. */
export const byLetters = asked(
  'subjects by letters',
  (): ReadonlyMap<LetterGroup, readonly ListedTerm[]> =>
    Map.groupBy(subjects(), ({ letters }) => letters),
);
