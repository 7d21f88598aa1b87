import { dayNumber, type Day } from '../../values/calendar.ts';
import { lastDayOf, type EventDate } from '../../values/event-date.ts';
import type { Answer } from './updates.ts';

/** How long after its day a request was still to be met, on the day at which it is tracked. */
export interface Overdue {
  readonly days: number;
  readonly on: Day;
}

/** Whether a request is past its day. One that is due on the day at which it is tracked is not; one that has only a day to begin on has none to be past. */
export function overdueOn(
  due: EventDate | undefined,
  answer: Answer,
  on: Day,
): Overdue | undefined {
  const last = due && lastDayOf(due);
  const isLate = last !== undefined && answer !== 'done' && last < on;
  return isLate ? { days: dayNumber(on) - dayNumber(last), on } : undefined;
}
