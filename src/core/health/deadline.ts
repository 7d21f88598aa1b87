import { dayNumber, type Day } from '../values/calendar.ts';
import { addDays } from '../values/weekday.ts';
import { soonDays } from './finding.ts';

/** Where a day stands that something is to be done by: past, near, or further off, which nobody needs to be told. */
export type Nearness =
  | { readonly kind: 'overdue'; readonly overdue: number }
  | { readonly kind: 'soon'; readonly overdue: undefined };

/** How near a day is. What is due on the day itself is not past it, and what is due on the last of the days ahead is near. */
export function nearnessOf(due: Day, asAt: Day): Nearness | undefined {
  if (due < asAt) return { kind: 'overdue', overdue: dayNumber(asAt) - dayNumber(due) };
  return due <= addDays(asAt, soonDays) ? { kind: 'soon', overdue: undefined } : undefined;
}
