import { z } from 'astro/zod';
import type { Names } from '../source/names.ts';
import { problem, type Checked, type Diagnostic } from '../source/diagnostic.ts';
import { identifier, text } from '../values/field.ts';
import { checkReference } from '../source/reference.ts';
import { checkSchema } from './schema.ts';
import type { Location, SourceFile } from '../source/source.ts';
import { parseYaml } from './yaml.ts';

/** What an abbreviation stands for in a paper. */
const meaningSchema = z.strictObject({
  /** The words in full. */
  words: text.optional(),
  /** What that is, in a sentence or two of your own. */
  says: text.optional(),
  /** Why the words cannot be given. */
  unavailable: text.optional(),
  /** The paper, and the place in it. */
  edition: identifier.optional(),
  locator: text.optional(),
  note: text.optional(),
});

/** The terms of `content/glossary.yml`: an abbreviation may have several meanings. */
export const glossarySchema = z.array(
  z.strictObject({
    /** The short form. */
    term: text,
    /** What it stands for: each meaning, where there are several. */
    means: z.array(meaningSchema),
    /** Other words that people type when they look for it: the search finds by any of them what is called by one. */
    also: z.array(text).optional(),
  }),
);

export type Glossary = z.output<typeof glossarySchema>;
export type Term = Glossary[number];

export const problems = {
  twice: problem('glossary/twice'),
  nothing: problem('glossary/nothing'),
};

/** Orders terms as a reader looks them up: by letter, whatever their case. */
export function compareTerms({ term: a }: Term, { term: b }: Term): number {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A glossary with the place of each of its parts. */
export interface PlacedGlossary {
  readonly terms: Glossary;
  placeOf(...keys: readonly PropertyKey[]): Location;
}

/** Reads `content/glossary.yml`. */
export function readGlossary(file: SourceFile): Checked<PlacedGlossary | undefined> {
  const yaml = parseYaml(file.text, file.path);
  const checked = checkSchema(glossarySchema, yaml.value);
  return {
    value: checked.value && {
      terms: checked.value,
      placeOf: (...keys) => yaml.value.placeOf(keys),
    },
    diagnostics: [...yaml.diagnostics, ...checked.diagnostics],
  };
}

/** Reports terms that are there twice, meanings without words, and papers that are not there. */
export function checkGlossary(
  { terms, placeOf }: PlacedGlossary,
  names: Names,
): readonly Diagnostic[] {
  const seen = new Set<string>();
  return terms.flatMap(({ term, means }, index) => {
    const isTwice = seen.has(term.toLowerCase());
    seen.add(term.toLowerCase());
    return [
      ...(isTwice ? [problems.twice.at(placeOf(index, 'term'), { term })] : []),
      ...means.flatMap(({ words, unavailable, edition }, at) => [
        ...(words === undefined && unavailable === undefined
          ? [problems.nothing.at(placeOf(index, 'means', at), { term })]
          : []),
        ...checkReference('paper', edition, names.reports, () =>
          placeOf(index, 'means', at, 'edition'),
        ),
      ]),
    ];
  });
}
