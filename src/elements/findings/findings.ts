import type { EntryState } from '../../core/documents/section.ts';
import type { z } from 'astro/zod';
import { slug } from '../../core/addresses/address.ts';
import { fill, type Language } from '../../core/language/english.ts';
import { sayDay } from '../../core/values/say.ts';
import type { Day } from '../../core/values/calendar.ts';
import type { BlockElement, CompileContext } from '../../core/compile/element.ts';
import { oneOf } from '../../core/values/field.ts';
import type { Entry } from '../../core/registers/register.ts';
import { proseOfSaid, toSaid, type Said } from '../../core/values/said.ts';
import { narrowEntries, selectEntries, selectionSchema } from '../selection.ts';
import { keepWith } from '../keep.ts';
import {
  findingKinds,
  findings as register,
  type FindingColumns,
  type FindingKind,
} from '../../core/registers/kinds/findings.ts';

/** One thing that was found. */
export interface Finding {
  readonly entry: Entry<FindingColumns>;
  readonly text: Said;
  /** The name of the body it is about. */
  readonly of: string | undefined;
}

/** What one letter or report found, or what another paper tells of it. */
export interface Letter {
  /** Unique among the letters. */
  readonly id: string;
  readonly by: string;
  /** `undefined` where the letter is not among our papers. */
  readonly date: Day | undefined;
  /** When they visited, in the words of the paper. */
  readonly visit: string | undefined;
  /** The paper that it is in, or that tells of it; `undefined` where the publisher tells of it in no paper. */
  readonly edition: string | undefined;
  /** The bodies that it is about, by name. */
  readonly of: readonly string[];
  readonly kinds: readonly { readonly kind: FindingKind; readonly findings: readonly Finding[] }[];
}

/** Findings by the letter they stand in, the newest first, and by kind. */
export interface FindingsModel {
  readonly letters: readonly Letter[];
}

export const schema = selectionSchema.extend({
  /** Findings of one kind only. */
  kind: oneOf(findingKinds).optional(),
});

const letterOf = ({ edition, values: { by, date, visit } }: Entry<FindingColumns>) =>
  [by, date ?? visit?.first, edition].filter((part) => part !== undefined).join('-');

function toLetter(
  id: string,
  entries: readonly Entry<FindingColumns>[],
  lookup: CompileContext,
): Letter {
  const { edition, values } = entries[0]!;
  const nameOf = (body: string | undefined) => lookup.bodies.get(body ?? '');
  const found = entries.map((entry): Finding => ({
    entry,
    text: toSaid(entry.values.text),
    of: nameOf(entry.values.of),
  }));
  return {
    id,
    by: nameOf(values.by) ?? values.by,
    date: values.date,
    visit: entries.find(({ values: { visit } }) => visit)?.values.visit?.text,
    edition,
    of: [...new Set(found.flatMap(({ of }) => (of === undefined ? [] : [of])))],
    kinds: findingKinds.flatMap((kind) => {
      const ofKind = found.filter(({ entry }) => entry.values.kind === kind);
      return ofKind.length === 0 ? [] : [{ kind, findings: ofKind }];
    }),
  };
}

/** Puts the newest letter first; one that is not among our papers by its visit, else by the paper that tells of it. */
function toLetters(
  entries: readonly Entry<FindingColumns>[],
  lookup: CompileContext,
): readonly Letter[] {
  const dayOf = ({ edition, values: { date, visit } }: Entry<FindingColumns>) =>
    date ?? visit?.last ?? lookup.papers.get(edition ?? '')?.date ?? '';
  return [...Map.groupBy(entries, letterOf)]
    .map(([id, of]) => ({ letter: toLetter(id, of, lookup), day: dayOf(of[0]!) }))
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .map(({ letter }) => letter);
}

/** What a letter is called: whose it is, and its day or that of the visit, where one of them is known. */
function sayLetter({ by, date, visit }: Letter, language: Language): string {
  const words = language.findings;
  if (date !== undefined) return fill(words.letter, { by, date: sayDay(date, language) });
  return visit === undefined ? by : fill(words.visited, { by, visit });
}

/** Of which kind a finding of a letter is, as its register counts them. */
function stateIn(
  { kinds }: Letter,
  entry: Entry,
  { findings: words }: Language,
): EntryState | undefined {
  const kind = kinds.find(({ findings: of }) => of.some((one) => one.entry === entry))?.kind;
  return kind && { at: Object.keys(words.kinds).indexOf(kind), says: words.kinds[kind] };
}

/** `::findings`: what inspectors, reviewers and peers found, marked as their view. */
export const findings: BlockElement<typeof schema, FindingsModel> = {
  name: 'findings',
  kind: 'leaf',
  schema,
  register,
  proseOf: ({ letters }) =>
    letters.flatMap(({ kinds }) =>
      kinds.flatMap(({ findings: of }) => of.flatMap(({ text }) => proseOfSaid(text))),
    ),
  partsOf: ({ letters }, language) =>
    letters.map((letter) => ({
      ...{ name: slug(letter.id), title: sayLetter(letter, language) },
      entries: letter.kinds.flatMap(({ findings: of }) => of.map(({ entry }) => entry)),
      stateOf: (entry) => stateIn(letter, entry, language),
      model: { letters: [letter] },
    })),
  pieces: {
    unitsOf: ({ letters }) =>
      letters.flatMap(({ kinds }) =>
        kinds.flatMap(({ findings: of }) => of.map(({ entry }) => [entry])),
      ),
    keep: ({ letters }, kept) => ({
      letters: letters.map((letter) => ({
        ...letter,
        kinds: keepWith(letter.kinds, 'findings', kept),
      })),
    }),
  },
  compile({ attributes, placeOf }, lookup) {
    const { kind, ...selection }: z.output<typeof schema> = attributes;
    const { value: entries, diagnostics } = narrowEntries(
      selectEntries(register, selection, lookup, placeOf),
      register,
      ({ values }) => kind === undefined || values.kind === kind,
      placeOf('kind'),
    );
    return { value: { letters: toLetters(entries, lookup) }, diagnostics };
  },
};
