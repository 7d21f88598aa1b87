import { z } from 'astro/zod';
import { parseDay, type Day } from '../values/calendar.ts';
import { refused } from '../values/refused.ts';
import { dayMeant, suggestDay } from '../values/suggest-day.ts';

/** When the next figure of a measure is to come: on a day, or so many days after the last of each period. */
export type NextExpected =
  { readonly is: 'day'; readonly day: Day } | { readonly is: 'after'; readonly days: number };

/** `2025-06-24`, or `20 days after`. */
export const nextExpected = z.string().transform((typed, context): NextExpected => {
  const day = parseDay(typed);
  if (day !== undefined) return { is: 'day', day };
  const [, days] = /^(\d{1,3}) days? after$/.exec(typed.trim()) ?? [];
  if (days !== undefined) return { is: 'after', days: Number(days) };
  const meant = dayMeant(typed);
  const hint = meant === undefined ? 'Type a day such as `2016-05-20`, or' : suggestDay(typed);
  return refused(
    context,
    typed.trim() === '' ? 'is blank' : `is \`${typed}\`, neither a day nor a number of days`,
    meant === undefined
      ? `${hint} \`20 days after\` for so many after the end of each period.`
      : hint,
    meant,
  );
});
