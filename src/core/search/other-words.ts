import type { Glossary } from '../documents/glossary.ts';
import { matcherOf, type IndexTerm, type IndexTerms } from '../publication/index-term.ts';

/** Whether words stand whole in a text: neither is part of a longer word there. */
function standsIn(text: string, words: string): boolean {
  const isPart = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + words.length])) return true;
  return false;
}

const plain = (words: string) => words.replaceAll('’', "'");
const small = (words: string) => plain(words).toLowerCase();

/** Finds what else people may call a thing. */
export interface OtherWords {
  /** Of a title: all words of the subjects and terms that it is about, and its number words in digits. */
  ofTitle(title: string): readonly string[];
  /** Of a text: what its abbreviations stand for, and the abbreviations of what it says in full. */
  ofText(text: string): readonly string[];
}

/** All names of a subject: its own, its words, and other subjects that only lead to it. */
function namesOf({ subject, words = [], also = [] }: IndexTerm, subjects: IndexTerms) {
  const leading = subjects.filter((one) => !one.words && one.see?.includes(subject));
  return [
    ...[subject, ...words, ...also],
    ...leading.flatMap((one) => [one.subject, ...(one.also ?? [])]),
  ];
}

/** The meanings of a glossary that have words. */
const meaningsOf = (glossary: Glossary) =>
  glossary.flatMap(({ term, means }) =>
    means.flatMap(({ words }) =>
      words === undefined ? [] : [{ term, words, full: small(words) }],
    ),
  );

/** The words of each term that has others: any of them stands for all. */
const groupsOf = (glossary: Glossary) =>
  glossary
    .filter(({ also = [] }) => also.length > 0)
    .map(({ term, means, also = [] }) => [
      ...[term, ...also],
      ...means.flatMap(({ words }) => words ?? []),
    ]);

/** Makes a finder of the glossary and the A to Z of a publication: officers add a word there, and it is found by it. */
export function otherWords(
  glossary: Glossary,
  subjects: IndexTerms,
  numbers: readonly string[],
): OtherWords {
  const matchers = subjects.map((subject) => ({
    matches: matcherOf({ ...subject, words: [...(subject.words ?? []), ...(subject.also ?? [])] }),
    names: namesOf(subject, subjects),
  }));
  const groups = groupsOf(glossary).map((words) => ({ words, forms: words.map(small) }));
  const terms = meaningsOf(glossary);
  return {
    ofTitle(title) {
      const said = small(title);
      return [
        ...matchers.filter(({ matches }) => matches(title)).flatMap(({ names }) => names),
        ...groups
          .filter(({ forms }) => forms.some((form) => standsIn(said, form)))
          .flatMap(({ words }) => words),
        ...numbers.flatMap((word, number) => (standsIn(said, word) ? [String(number)] : [])),
      ];
    },
    ofText(text) {
      const exact = plain(text);
      const said = exact.toLowerCase();
      return terms.flatMap(({ term, words, full }) => {
        const hasFull = standsIn(said, full);
        return hasFull === standsIn(exact, term) ? [] : [hasFull ? term : words];
      });
    },
  };
}
