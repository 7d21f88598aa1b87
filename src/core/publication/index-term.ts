import { z } from 'astro/zod';
import { slug } from '../addresses/address.ts';
import { anchorOfWords } from '../addresses/anchor-words.ts';
import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import { text } from '../values/field.ts';
import type { CatalogueItem } from './catalogue-item.ts';
import { checkReference } from '../source/reference.ts';
import { checkSchema } from '../documents/schema.ts';
import type { Location, SourceFile } from '../source/source.ts';
import { parseYaml } from '../documents/yaml.ts';

/** The subjects of `content/subjects.yml`, by which readers look things up. */
export const indexTermsSchema = z.array(
  z.strictObject({
    /** What readers look under. */
    subject: text,
    /** Words that what is listed here says: any of them, whole, in any case. */
    words: z.array(text).optional(),
    /** Other subjects of the list. One without words only leads to these. */
    see: z.array(text).optional(),
    /** Other words that people type when they look for it, which nothing here says: the search finds by them. */
    also: z.array(text).optional(),
    /** A sentence under the subject: what is not published here on it, or where else to look. With it, nothing here need say its words. */
    note: text.optional(),
  }),
);

export type IndexTerms = z.output<typeof indexTermsSchema>;
export type IndexTerm = IndexTerms[number];

export const problems = {
  twice: problem('subject/twice'),
  nothing: problem('subject/nothing'),
};

/** The subjects with the place of each of their parts. */
export interface PlacedIndexTerms {
  readonly subjects: IndexTerms;
  placeOf(...keys: readonly PropertyKey[]): Location;
}

/** Reads `content/subjects.yml`. */
export function readIndexTerms(file: SourceFile): Checked<PlacedIndexTerms | undefined> {
  const yaml = parseYaml(file.text, file.path);
  const checked = checkSchema(indexTermsSchema, yaml.value);
  return {
    value: checked.value && {
      subjects: checked.value,
      placeOf: (...keys) => yaml.value.placeOf(keys),
    },
    diagnostics: [...yaml.diagnostics, ...checked.diagnostics],
  };
}

/** Words as they are compared: with straight apostrophes. */
const plain = (words: string) => words.replaceAll('’', "'");

const escapeRegExp = (words: string) => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Whether a text says any of a subject's words, whole and in any case. */
export function matcherOf({ words = [] }: IndexTerm): (text: string) => boolean {
  if (words.length === 0) return () => false;
  const any = words.map((word) => escapeRegExp(plain(word)).replace(/\s+/g, '\\s+')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => pattern.test(plain(text));
}

/** The anchor of a subject, unique in the list. */
export function indexTermId({ subject }: IndexTerm): string {
  const id = anchorOfWords(subject);
  return id === 'main' ? 'subject--main' : id;
}

/** The pages of the A to Z, by the letters of the subjects on them. Their addresses are permanent. */
export const letterGroups = ['a-b', 'c', 'd-e', 'f-h', 'i-l', 'm-o', 'p-r', 's', 't-z'] as const;

export type LetterGroup = (typeof letterGroups)[number];

/** The page that a subject stands on; what starts with no letter stands on the first. */
export function letterGroupOf({ subject }: IndexTerm): LetterGroup {
  const letter = slug(subject).charAt(0);
  const found = letterGroups.find((group) => {
    const [first, last = first] = group.split('-') as [string, string?];
    return letter >= first && letter <= last;
  });
  return found ?? letterGroups[0];
}

/** Orders subjects as readers look them up. */
export function compareIndexTerms(a: IndexTerm, b: IndexTerm): number {
  const [one, other] = [indexTermId(a), indexTermId(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * Reports subjects that are there twice, that lead to none, and those under which nothing would stand.
 *
 * @param items What the words are looked for in; `undefined` where not all of it could be made.
 */
export function checkIndexTerms(
  { subjects, placeOf }: PlacedIndexTerms,
  items: readonly CatalogueItem[] | undefined,
): readonly Diagnostic[] {
  const names = new Set(subjects.map(({ subject }) => subject));
  const seen = new Set<string>();
  return subjects.flatMap((subject, index) => {
    const id = indexTermId(subject);
    const isTwice = seen.has(id);
    seen.add(id);
    const { subject: name, words, see, note } = subject;
    const matches = matcherOf(subject);
    const isEmpty =
      words === undefined
        ? see === undefined && note === undefined
        : items !== undefined && !items.some(({ text }) => matches(text));
    return [
      ...(isTwice ? [problems.twice.at(placeOf(index, 'subject'), { subject: name })] : []),
      ...(isEmpty ? [problems.nothing.at(placeOf(index, 'subject'), { subject: name })] : []),
      ...(see ?? []).flatMap((other, at) =>
        checkReference('subject', other, names, () => placeOf(index, 'see', at)),
      ),
    ];
  });
}
