import { z } from 'astro/zod';
import { parseDay } from '../values/calendar.ts';
import { eventDateOf, parseEventDate } from '../values/event-date.ts';
import { refused } from '../values/refused.ts';

/** When something was done, or is due: a day such as `2016-07-12`, or a longer time as exactly as its paper says. */
export const dayOrEventDate = z.string().transform((typed, context) => {
  const found = parseDay(typed);
  if (found !== undefined) return eventDateOf(found);
  return (
    parseEventDate(typed) ??
    refused(context, { is: 'not', typed, wanted: 'date' }, { is: 'form', of: 'day-or-time' })
  );
});
