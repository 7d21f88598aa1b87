import { dayNumber, daysInMonth, partsOfDay } from '../../values/calendar.ts';
import { isBroken, isSameSeason } from './broken.ts';
import { isTakenAsAlike } from './basis-left-out.ts';
import { isOverlapping, type Dated } from './days-covered.ts';
import type { Indicator } from '../indicator.ts';
import { isMeasured, type Measured, type Observation, type Timed } from '../observation.ts';
import type { StatedPeriod } from '../../values/period.ts';

/** Why two figures of one measure may not be held against each other. */
export type Unlike =
  | {
      readonly is:
        | 'only-then'
        | 'only-now'
        | 'no-figure'
        | 'unknown-basis'
        | 'other-basis'
        | 'other-period'
        | 'other-point'
        | 'overlap'
        | 'other-season';
    }
  | { readonly is: 'broken'; readonly reason: string }
  /** A later paper gives another figure for the earlier time: that which now stands. */
  | { readonly is: 'revised'; readonly now: Observation };

/** How long a stretch of time is: in months where it is made of whole ones, else in days. */
function lengthOf({ first, last }: StatedPeriod): string {
  const [[year, month, day], [endYear, endMonth, endDay]] = [partsOfDay(first), partsOfDay(last)];
  const isToEnd = day === 1 && endDay === daysInMonth(endYear, endMonth);
  if (!isToEnd && endDay + 1 !== day) return `${dayNumber(last) - dayNumber(first)} days`;
  return `${(endYear - year) * 12 + endMonth - month + (isToEnd ? 1 : 0)} months`;
}

/**
 * Whether two figures of one basis are for one kind of period: of two stretches of time, as long as each other, but for
 * years to date, which grow longer.
 */
export const isSameKind = (a: Dated, b: Dated): boolean =>
  a.period.is === b.period.is &&
  (a.period.is !== 'range' ||
    b.basis === 'year-to-date' ||
    lengthOf(a.period) === lengthOf(b.period));

/** Whether two years to date have run equally long: both start and end at the same time of the year. */
const isSamePoint = (a: StatedPeriod, b: StatedPeriod) =>
  isSameSeason(a, b) && (a.is !== 'range' || a.first.slice(5) === b.first.slice(5));

/** Why two figures of our own are not of one line: another basis, kind of period or definition. */
function apartFor(indicator: Indicator, earlier: Timed, later: Timed): Unlike | undefined {
  if (isBroken(indicator, earlier.period, later.period)) {
    const at = indicator.definition.breaks!.findLast(
      (one) => earlier.period.last < one.at.first && one.at.first <= later.period.last,
    );
    return { is: 'broken', reason: at!.reason };
  }
  if (earlier.basis !== later.basis) return { is: 'other-basis' };
  if (later.basis === 'unstated' && !isTakenAsAlike(indicator, earlier, later))
    return { is: 'unknown-basis' };
  return isSameKind(earlier, later) ? undefined : { is: 'other-period' };
}

/** Whether one line may join two figures: one basis, kind of period and definition. Two may be on one line and still not be held against each other. */
export const isOfOneLine = (indicator: Indicator, earlier: Timed, later: Timed): boolean =>
  apartFor(indicator, earlier, later) === undefined;

/**
 * Why two figures may not be held against each other (the rules of comparison): they are for other bases, kinds of
 * period or definitions; a year to date is at another point of the year; they sum up some of the same days; or they
 * go with the seasons and are of another time of the year. Of two whose basis nobody states it is not known that they
 * are alike, unless one table leaves it out of both.
 *
 * @returns `undefined` where they may.
 */
export function unlikeOf(
  indicator: Indicator,
  earlier: Measured,
  later: Measured,
): Unlike | undefined {
  const apart = apartFor(indicator, earlier, later);
  if (apart) return apart;
  if (later.basis === 'year-to-date')
    return isSamePoint(earlier.period, later.period) ? undefined : { is: 'other-point' };
  if (isOverlapping(earlier, later)) return { is: 'overlap' };
  const isSeasonal = indicator.definition.seasonal === 'yes';
  return isSeasonal && !isSameSeason(earlier.period, later.period)
    ? { is: 'other-season' }
    : undefined;
}

/** Whether a later figure may be held against an earlier one. */
export const isComparable = (indicator: Indicator, earlier: Measured, later: Measured): boolean =>
  unlikeOf(indicator, earlier, later) === undefined;

/** Why what is known of two times may not be held against each other, where one of them may be missing or no number. */
export function unlikeThen(
  indicator: Indicator,
  then: Observation | undefined,
  now: Observation | undefined,
): Unlike | undefined {
  if (!now) return { is: 'only-then' };
  if (!then) return { is: 'only-now' };
  if (!isMeasured(then) || !isMeasured(now)) return { is: 'no-figure' };
  return unlikeOf(indicator, then, now);
}
