import { dayNumber, toDay, type Day } from './calendar.ts';

/** The day so many days after another; before it where the count is negative. */
export function addDays(day: Day, count: number): Day {
  const date = new Date((dayNumber(day) + count) * 86_400_000);
  return toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The day of the week, from 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => new Date(dayNumber(day) * 86_400_000).getUTCDay();

/** The first day of that weekday on or after another. */
export const weekdayFrom = (day: Day, weekday: number): Day =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7);
