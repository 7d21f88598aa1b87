import { z } from 'astro/zod';
import { day, text } from '../values/field.ts';

/** The recorded review by which small counts of people are published (standards D-24, D-26). */
export const disclosureSchema = z.strictObject({
  /** The day on which somebody looked into it. */
  reviewed: day,
  /** The day by which somebody is to do so again. */
  reviewBy: day.optional(),
  /** Who did, by role. */
  by: text,
  /** Why such counts may be published. */
  reason: text,
});
