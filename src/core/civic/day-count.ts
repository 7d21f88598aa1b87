import { partsOfDay, type Day } from '../values/calendar.ts';
import { holidaysOf, type OwnHoliday } from './bank-holiday.ts';
import type { BankHolidayName } from './bank-holiday-table.ts';
import { addDays, weekdayOf } from '../values/weekday.ts';

/** Which days a rule counts: every day, or those on which offices work (standards G-02, G-07). */
export const dayKinds = ['working', 'calendar'] as const;

export type DayKind = (typeof dayKinds)[number];

/** Why a day is not counted. */
export type DayOff = 'saturday' | 'sunday' | BankHolidayName | OwnHoliday;

/** The holidays that a publication names itself, if any. */
type Own = readonly OwnHoliday[] | undefined;

/** A day worked out from another, with its working. */
export interface DayCount {
  /** The day counted from, which is never counted itself. */
  readonly from: Day;
  readonly kind: DayKind;
  /** Whether only whole days between the two were counted, so that the day found is not one of them. */
  readonly isClear: boolean;
  /** The days counted, in the order of the calendar. */
  readonly counted: readonly Day[];
  /** The days passed over on the way, and why. */
  readonly skipped: readonly { readonly day: Day; readonly why: DayOff }[];
  /** The day found. */
  readonly day: Day;
}

/** Why offices do not work on a day: `none` where they do; `undefined` where its bank holidays are not known. */
export function dayOff(day: Day, own?: Own): DayOff | 'none' | undefined {
  const holidays = holidaysOf(partsOfDay(day)[0], own);
  if (!holidays) return undefined;
  const holiday = holidays.get(day);
  if (holiday) return holiday;
  const weekday = weekdayOf(day);
  return weekday === 6 ? 'saturday' : weekday === 0 ? 'sunday' : 'none';
}

type Steps = Pick<DayCount, 'counted' | 'skipped'> & { readonly last: Day };

/** Steps away from a day, forth (1) or back (-1), until so many days are counted. */
function walk(from: Day, count: number, kind: DayKind, way: 1 | -1, own: Own): Steps | undefined {
  const counted: Day[] = [];
  const skipped: { day: Day; why: DayOff }[] = [];
  let day = from;
  while (counted.length < count) {
    day = addDays(day, way);
    const off = kind === 'calendar' ? 'none' : dayOff(day, own);
    if (off === undefined) return undefined;
    if (off === 'none') counted.push(day);
    else skipped.push({ day, why: off });
  }
  return { counted, skipped, last: day };
}

/**
 * The day on which so many days have passed after another: a decision published on a Thursday may be called
 * in until the Tuesday, if three working days are given.
 *
 * @returns `undefined` where the bank holidays on the way are not known.
 */
export function daysAfter(
  from: Day,
  count: number,
  kind: DayKind,
  own?: Own,
): DayCount | undefined {
  const steps = walk(from, count, kind, 1, own);
  return steps && { from, kind, isClear: false, ...steps, day: steps.last };
}

/** The first day after another with so many clear days between the two: neither is counted. */
export function clearDaysAfter(
  from: Day,
  count: number,
  kind: DayKind,
  own?: Own,
): DayCount | undefined {
  const steps = walk(from, count, kind, 1, own);
  const next = steps && walk(steps.last, 1, kind, 1, own);
  if (!steps || !next) return undefined;
  const skipped = [...steps.skipped, ...next.skipped];
  return { from, kind, isClear: true, counted: steps.counted, skipped, day: next.last };
}

/**
 * The last day before another, of those that the rule counts, with so many clear days between the two
 * (standards G-01). Later days that are not counted would do as well: see {@link clearDaysBetween}.
 */
export function clearDaysBefore(
  to: Day,
  count: number,
  kind: DayKind,
  own?: Own,
): DayCount | undefined {
  const steps = walk(to, count, kind, -1, own);
  const before = steps && walk(steps.last, 1, kind, -1, own);
  if (!steps || !before) return undefined;
  return {
    from: to,
    kind,
    isClear: true,
    counted: steps.counted.toReversed(),
    skipped: [...steps.skipped, ...before.skipped].toReversed(),
    day: before.last,
  };
}

/** How many clear days lie between two days: neither is counted. */
export function clearDaysBetween(from: Day, to: Day, kind: DayKind, own?: Own): number | undefined {
  let count = 0;
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    const off = kind === 'calendar' ? 'none' : dayOff(day, own);
    if (off === undefined) return undefined;
    if (off === 'none') count++;
  }
  return count;
}
