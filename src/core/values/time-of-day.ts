import { z } from 'astro/zod';

/** A time of the day as `hh:mm`, from 00:00 to 23:59, which sorts as text in true order. */
export type TimeOfDay = string;

/** A time of the day, by the clock of the council. */
export const timeOfDay = z.string().transform((typed, context): TimeOfDay => {
  const read = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(typed);
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(typed)) return typed;
  const meant = read ? `${read[1]!.padStart(2, '0')}:${read[2]}` : undefined;
  const hint = meant === undefined ? 'Type it as `14:30`.' : `Type \`${meant}\`.`;
  context.addIssue({
    code: 'custom',
    message: `is \`${typed}\`, not a time of the day`,
    params: { hint, meant },
  });
  return z.NEVER;
});
