import { z } from 'astro/zod';
import { dayOrEventDate } from '../../documents/dated-field.ts';
import { problem } from '../../source/diagnostic.ts';
import { identifier, list, oneOf, reference, text } from '../../values/field.ts';
import { notInPapers } from '../../values/not-in-papers.ts';
import { isOf } from '../entries.ts';
import { problems as rowProblems } from '../../tables/typed-row.ts';
import { outcome, outcomePlace } from '../outcome.ts';
import type { Entry, Register } from '../register.ts';

/** What a paper may recommend, move or decide, in the order in which a page lists them. */
export const kinds = [
  'immediate-action',
  'recommendation',
  'motion',
  'resolution',
  'decision',
] as const;

/** How much of what came of a decision its outcome tells. */
export const extents = ['full', 'part'] as const;

/** The columns of `data/decisions/`. */
export const columns = z.strictObject({
  /** How binding it is. */
  kind: oneOf(kinds),
  /** As printed; blank where it has none. */
  number: text.optional(),
  /** When it was made: the day of the meeting, else of the paper; longer where only that is known, blank where nothing is. */
  date: dayOrEventDate.optional(),
  /** The body that makes it. */
  by: identifier,
  /** Who is to act, in words. */
  to: text.optional(),
  /** The word that the paper asks or decides with: Agree, Note, Commission. */
  verb: text.optional(),
  /** What is asked or decided, in a sentence or two. */
  text,
  /** By when, where a day or a time is given. */
  due: dayOrEventDate.optional(),
  /** What our papers say came of it, or `not in our papers`; an owner leaves it blank where nothing is known yet. */
  outcome: outcome.default({ is: 'not-in-papers', isBlank: true }),
  ...outcomePlace,
  /**
   * `part` where that is only a part of what came of it. Blank it is all of it, unless the outcome says itself that
   * something is `not in our papers`.
   */
  'outcome-extent': oneOf(extents).optional(),
  /** The entries that it comes from. */
  follows: list(reference).optional(),
});

export type DecisionColumns = z.output<typeof columns>;

/** What is made on its day, and not only asked for. */
const made: readonly DecisionColumns['kind'][] = ['resolution', 'decision'];

export const problems = {
  noPlace: problem('decisions/no-place'),
};

/** What was recommended, moved, resolved, decided or asked for at once. */
export const decisions: Register<typeof columns> = {
  name: 'decisions',
  columns,
  refers: { by: 'body', 'outcome-edition': 'edition', follows: 'entry' },
  title: (values) => values.text,
  date: ({ date }) => date,
  // A paper for a meeting to come already holds what it recommends or moves.
  done: ({ kind, date }) => (made.includes(kind) ? { date } : {}),
  shown: ({ kind, date }) => (made.includes(kind) ? {} : { date }),
  bodies: ({ by }) => [by],
  check: (entries, _, voice) =>
    entries.flatMap(({ values, placeOf }) =>
      values.outcome.is === 'not-in-papers' && values.outcome.isBlank && voice === 'archive'
        ? [rowProblems.blank.at(placeOf('outcome'), { column: 'outcome' })]
        : values.outcome.is !== 'text' ||
            values['outcome-edition'] !== undefined ||
            voice === 'owner'
          ? []
          : [
              problems.noPlace.at(placeOf('outcome'), {
                outcome: values.outcome.text,
                unknown: notInPapers,
              }),
            ],
    ),
};

const recommending: readonly DecisionColumns['kind'][] = ['recommendation', 'immediate-action'];

/** Whether an entry recommends something or calls for action at once. */
export const isRecommended = (entry: Entry): entry is Entry<DecisionColumns> =>
  isOf(entry, decisions) && recommending.includes(entry.values.kind);
