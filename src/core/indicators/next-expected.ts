import { z } from 'astro/zod';
import type { Hint } from '../language/hints/hints.ts';
import { parseDay, type Day } from '../values/calendar.ts';
import { refused } from '../values/refused.ts';
import { suggestDay } from '../values/suggest-period.ts';

/** When the next figure of a measure is to come: on a day, or so many days after the last of each period. */
export type NextExpected =
  { readonly is: 'day'; readonly day: Day } | { readonly is: 'after'; readonly days: number };

/** `2025-06-24`, or `20 days after`. */
export const nextExpected = z.string().transform((typed, context): NextExpected => {
  const read = parseDay(typed);
  if (read !== undefined) return { is: 'day', day: read };
  const [, days] = /^(\d{1,3}) days? after$/.exec(typed.trim()) ?? [];
  if (days !== undefined) return { is: 'after', days: Number(days) };
  const day = suggestDay(typed);
  // An example of a day is not all that may stand there.
  const hint: Hint = day.is === 'form' ? { is: 'form', of: 'next-expected' } : day;
  return refused(context, { is: 'not', typed, wanted: 'next-expected' }, hint);
});
