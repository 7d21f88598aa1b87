import { z } from 'astro/zod';
import { number, oneOf } from '../values/field.ts';
import { documentedChange } from './documented-change.ts';
import { refusal } from '../values/refused.ts';

/** The fewest figures that limits are worked out from (standards R-32). */
export const enoughForLimits = 12;

/** How the usual movement of a measure is worked out; `movement` of its definition. Without it, from all its figures. */
export const movementSchema = z.strictObject({
  /** Documented changes at which the limits are worked out anew. */
  rebases: z.array(documentedChange).optional(),
  /** How many figures, from the first of each stretch on, the limits are worked out from; without it, all. */
  baseline: number
    .refine(
      (count) => Number.isInteger(count) && count >= enoughForLimits,
      refusal({ is: 'not-whole', of: 'baseline' }, { is: 'form', of: 'baseline' }),
    )
    .optional(),
  /** Whether leaps far beyond the others are left out of the average movement. Without it, none is. */
  screened: oneOf(['yes', 'no']).optional(),
  /** Whether the limits are wider for a share of few and narrower for one of many, by the denominators. */
  byDenominator: oneOf(['yes', 'no']).optional(),
});

export type MovementSettings = z.output<typeof movementSchema>;
