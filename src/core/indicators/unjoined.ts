import { z } from 'astro/zod';
import { identifier, number, oneOf, period, text } from '../values/field.ts';
import { qualifiers } from '../values/qualifier.ts';

/** A figure that a paper prints and that may not be the same count: shown beside the measure's own, never joined to it. */
export const unjoinedSchema = z.strictObject({
  /** The figure, in the measure's own unit. */
  value: number,
  /** The time that it stands for. */
  period,
  /** How near the figure is to what it stands for, as printed. */
  qualifier: oneOf(qualifiers).optional(),
  /** The paper that prints it, and the place. */
  edition: identifier,
  locator: text,
  /** Why it is not joined: what the paper does not say, or counts otherwise. */
  reason: text,
});

export type Unjoined = z.output<typeof unjoinedSchema>;
