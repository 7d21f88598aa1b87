import { identifier, text } from '../values/field.ts';
import type { Day } from '../values/calendar.ts';
import { notInPapers } from '../values/not-in-papers.ts';
import type { Prose } from '../values/prose.ts';
import { proseOfText } from '../values/statement.ts';

/** What our papers say came of something, or that they do not say. */
export type Outcome =
  | { readonly is: 'text'; readonly text: string }
  /** `isBlank` where it was not even typed. */
  | { readonly is: 'not-in-papers'; readonly isBlank?: true }
  /** In a report: whatever is recorded has no day, or a later one. */
  | { readonly is: 'undated' };

/** The cell of an outcome: a sentence or two, or `not in our papers`. */
export const outcome = text.transform((typed): Outcome =>
  typed === notInPapers ? { is: 'not-in-papers' } : { is: 'text', text: typed },
);

/** The paper that tells an outcome and the place there, in every register that has outcomes. */
export const outcomePlace = {
  /** The paper that tells it: the name of its file. */
  'outcome-edition': identifier.optional(),
  /** The place in that paper. */
  'outcome-locator': text.optional(),
};

/** What our papers say came of something; `undefined` where they say nothing. New with each call. */
export const proseOfOutcome = (told: Outcome): Prose | undefined =>
  told.is === 'text' ? proseOfText(told.text) : undefined;

/** What of the cells of an entry tells its outcome. */
interface Told {
  readonly outcome?: Outcome | undefined;
  readonly 'outcome-edition'?: string | undefined;
  readonly 'outcome-locator'?: string | undefined;
}

/**
 * The outcome of an entry of the own record, as a report of a day tells it: that of a paper of then or before. What is
 * typed without a paper has no day and may have come years later, so that a report says the same of it as of a blank
 * cell, and stays as it was when one is filled; news (`updates`) has its day.
 *
 * @returns The same values where nothing is left out, and where the entry has none to tell.
 */
export function outcomeToldOn<Values extends Told>(values: Values, day: Day): Values {
  const { outcome: told, 'outcome-edition': edition } = values;
  // A paper is called by its day.
  const isOfThen = edition !== undefined && edition.slice(0, day.length) <= day;
  if (told === undefined || (told.is === 'text' && isOfThen)) return values;
  const left: Outcome = { is: 'undated' };
  return { ...values, outcome: left, 'outcome-edition': undefined, 'outcome-locator': undefined };
}
