import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Document } from '../documents/document.ts';
import type { EventColumns } from '../registers/kinds/events.ts';
import type { Entry } from '../registers/register.ts';
import type { Day } from '../values/calendar.ts';
import type { MeetingHead } from './meeting.ts';

export const problems = {
  toldAsHeld: problem('meeting/told-as-held'),
};

/**
 * Reports events that tell a meeting as held of which only the plan is known: told as happened, of the body of
 * the meeting alone, on its very day, and at no other time of that day. A meeting that was cancelled or put off may be told; an
 * event of a day that is still to come is told as that.
 *
 * @param newestDay The latest day that the publication has reached; blank where nobody knows.
 */
export function checkEvents(
  events: readonly Entry<EventColumns>[],
  meetings: readonly Document<MeetingHead>[],
  newestDay: Day,
): readonly Diagnostic[] {
  const onDay = (body: string, day: string) =>
    meetings.filter(({ head }) => head.body === body && head.date === day);
  return events.flatMap((event): readonly Diagnostic[] => {
    const { date, bodies, values, placeOf } = event;
    const [body, ...others] = bodies;
    if (values.outlook !== undefined || body === undefined || others.length > 0) return [];
    if (date === undefined || date.first !== date.last) return [];
    if (newestDay !== '' && date.first > newestDay) return [];
    const theirs = onDay(body, date.first).filter(
      ({ head: { start } }) =>
        date.time === undefined || start === undefined || date.time === start,
    );
    const [open] = theirs;
    if (!open || theirs.some(({ head }) => head.status !== 'scheduled')) return [];
    return [problems.toldAsHeld.at(placeOf('event'), { meeting: open.id, body })];
  });
}
