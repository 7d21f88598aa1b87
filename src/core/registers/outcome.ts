import { identifier, text } from '../values/field.ts';
import { notInPapers } from '../values/not-in-papers.ts';
import type { Prose } from '../values/prose.ts';
import { proseOfText } from '../values/statement.ts';

/** What our papers say came of something, or that they do not say. */
export type Outcome =
  | { readonly is: 'text'; readonly text: string }
  /** `isBlank` where it was not even typed. */
  | { readonly is: 'not-in-papers'; readonly isBlank?: true };

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
