import { z } from 'astro/zod';
import { typeOr } from '../language/hints/hints.ts';
import { refused } from './refused.ts';

/** A time of the day as `hh:mm`, from 00:00 to 23:59, which sorts as text in true order. */
export type TimeOfDay = string;

/** A time of the day, by the clock of the council. */
export const timeOfDay = z.string().transform((typed, context): TimeOfDay => {
  const read = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(typed);
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(typed)) return typed;
  const meant = read ? `${read[1]!.padStart(2, '0')}:${read[2]}` : undefined;
  return refused(context, { is: 'not', typed, wanted: 'time' }, typeOr(meant, 'time'));
});
