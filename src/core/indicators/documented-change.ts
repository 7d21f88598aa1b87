import { z } from 'astro/zod';
import { identifier, period, text } from '../values/field.ts';

/** A change that a paper tells of, at which something begins anew: a definition, or the usual movement of its figures. */
export const documentedChange = z.strictObject({
  /** The first period after the change. */
  at: period,
  /** What changed. */
  reason: text,
  edition: identifier.optional(),
  locator: text.optional(),
});

export type DocumentedChange = z.output<typeof documentedChange>;
