import { z } from 'astro/zod';
import { identifier, number, text } from '../../values/field.ts';

/** What a paper itself says of the measures of a card, in our words, with the numbers that it gives. */
export const statementSchema = z.strictObject({
  /** What it says, in words of your own. */
  words: text,
  /** The paper that says it, and the place. */
  edition: identifier,
  locator: text,
  /** How many measures it says there are. */
  measures: number.optional(),
  /** How many it says met their target. */
  met: number.optional(),
  /** How many it says missed it inside the tolerance. */
  near: number.optional(),
  /** Why the card's own count is another. */
  differs: text.optional(),
});

export type CardStatement = z.output<typeof statementSchema>;
