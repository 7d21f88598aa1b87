import { windowOf, type Basis } from '../../values/basis.ts';
import { daysInMonth, partsOfDay, toDay, type Day } from '../../values/calendar.ts';
import type { Observation } from '../observation.ts';
import type { StatedPeriod } from '../../values/period.ts';

/** A figure with a date: its period, and what it sums up. */
export type Dated = Pick<Observation, 'basis'> & { readonly period: StatedPeriod };

/** How many months a figure of a basis sums up at least; 0 where its period alone says so. */
function monthsOf(basis: Basis): number {
  if (basis === 'rolling-12m' || basis === 'year') return 12;
  if (basis === 'quarter') return 3;
  if (basis === 'month') return 1;
  return windowOf(basis)?.months ?? 0;
}

/** The first day of the months that end with a day. */
function startOf(last: Day, months: number): Day {
  const [year, month, day] = partsOfDay(last);
  const isWhole = day === daysInMonth(year, month);
  const count = year * 12 + month - 1 - months;
  const [before, of] = [Math.floor(count / 12), (count % 12) + 1];
  const isLast = isWhole || day >= daysInMonth(before, of);
  if (!isLast) return toDay(before, of, day + 1);
  return of === 12 ? toDay(before + 1, 1, 1) : toDay(before, of + 1, 1);
}

/**
 * The first day that a figure sums up: that of its period, or of the months that it runs over where those are
 * longer. April 2016 as a rolling twelve months starts on 1 May 2015.
 */
export function firstDayOf({ period, basis }: Dated): Day {
  const months = monthsOf(basis);
  const isItself = months === 0 || (months === 1 && period.is === 'month');
  const start = isItself ? period.first : startOf(period.last, months);
  return start < period.first ? start : period.first;
}

/** Whether two figures sum up some of the same days (three-year pools a year apart, rolling years a month apart). */
export const isOverlapping = (one: Dated, other: Dated): boolean =>
  firstDayOf(one) <= other.period.last && firstDayOf(other) <= one.period.last;
