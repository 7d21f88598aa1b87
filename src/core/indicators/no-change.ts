import { z } from 'astro/zod';
import { allowance } from '../values/field.ts';

/** How small a difference still counts as none. */
export const noChangeSchema = z.union([
  z.strictObject({
    /** So much in the measure's own units. */
    points: allowance,
  }),
  z.strictObject({
    /** So many per cent of the earlier figure. */
    percent: allowance,
  }),
]);
