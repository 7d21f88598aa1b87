import { z } from 'astro/zod';
import { day, identifier, text } from '../values/field.ts';

/** Who sat on a body as at a day: elected members by name, lay members by role. Nobody else is named. */
export const membershipSchema = z.strictObject({
  /** The day of which it is told. */
  asAt: day,
  edition: identifier,
  locator: text,
  /** Elected members, with an office such as `Chair` where they hold one. */
  elected: z
    .array(
      z.strictObject({
        /** The name. */
        name: text,
        /** An office such as `Chair`. */
        role: text.optional(),
      }),
    )
    .min(1),
  /** Lay members, by role. */
  lay: z.array(text).optional(),
});

/** Who sat on a body as at a day. */
export type Membership = z.output<typeof membershipSchema>;
