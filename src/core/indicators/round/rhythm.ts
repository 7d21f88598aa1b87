import { monthSpan, partsOfDay, type Day } from '../../values/calendar.ts';
import { parsePeriod, type PeriodKind, type StatedPeriod } from '../../values/period.ts';
import { periodAfter } from '../lateness.ts';

/** How many months each kind of period has; a day stands for its month. A range follows no rhythm that could be told. */
const lengths: Readonly<Record<Exclude<PeriodKind, 'range'>, number>> = {
  ...{ day: 1, month: 1, quarter: 3, 'calendar-quarter': 3 },
  ...{ year: 12, 'financial-year': 12, 'academic-year': 12 },
};

const frequencies: Readonly<Record<string, number>> = {
  ...{ monthly: 1, quarterly: 3, yearly: 12, annual: 12, annually: 12 },
};

/** The month so many months after the last day of a period. */
export function monthAfter({ last }: StatedPeriod, months: number): StatedPeriod {
  const [year, month] = partsOfDay(last);
  return parsePeriod(monthSpan(year, month, months + 1)[1].slice(0, 7)) as StatedPeriod;
}

/** How many months lie between the ends of two periods. */
export function monthsBetween(from: Day, to: Day): number {
  const [[year, month], [otherYear, otherMonth]] = [partsOfDay(from), partsOfDay(to)];
  return (otherYear - year) * 12 + otherMonth - month;
}

/** So many figures tell how often they come: what was so long ago may have come otherwise. */
const recent = 6;

/** The least number of months between two of the last figures that follow each other; `undefined` of a single one. */
function leastGap(periods: readonly StatedPeriod[]): number | undefined {
  const ends = periods.slice(-recent).map(({ last }) => last);
  const gaps = ends.slice(1).map((end, at) => monthsBetween(ends[at]!, end));
  return gaps.length === 0 ? undefined : Math.min(...gaps);
}

/**
 * How many months lie between one figure of a series and the next.
 *
 * @param periods Those of the series, of one kind, in order, each once.
 * @param frequency What the definition says of how often figures come; `undefined` where it is not meant for the series.
 * @returns `undefined` where nothing tells.
 */
export function rhythmOf(
  periods: readonly StatedPeriod[],
  frequency: string | undefined,
): number | undefined {
  const last = periods.at(-1)!;
  if (last.is === 'range') return undefined;
  const length = lengths[last.is];
  const said = frequencies[(frequency ?? '').trim().toLowerCase()];
  if (said !== undefined) return Math.max(length, said);
  const gap = leastGap(periods);
  // Figures that are years apart follow no rhythm.
  if (gap !== undefined && gap >= length && [1, 3, 6, 12].includes(gap)) return gap;
  return length === 1 ? undefined : length;
}

/** So many months may pass without a figure; of what comes once a year, two of its periods. */
const patience = (rhythm: number) => Math.max(12, 2 * rhythm);

/**
 * Whether a series has had no figure for so long before a period that none is awaited any more.
 *
 * @param before The last period of which there is a figure.
 * @param periods Those of the series, of one kind, in order, each once.
 */
export const hasEnded = (
  before: StatedPeriod,
  period: StatedPeriod,
  periods: readonly StatedPeriod[],
  frequency: string | undefined,
): boolean => monthsBetween(before.last, period.last) > patience(rhythmOf(periods, frequency) ?? 1);

const isLastOfMonth = ({ last }: StatedPeriod) =>
  (parsePeriod(last.slice(0, 7)) as StatedPeriod).last === last;

/** The period of a kind that ends with a day, as a series spells it; `undefined` where none does. */
function endingOn(day: Day, periods: readonly StatedPeriod[]): StatedPeriod | undefined {
  const [first] = periods;
  if (first?.is === 'day')
    return periods.slice(-2).every(isLastOfMonth)
      ? (parsePeriod(day) as StatedPeriod | undefined)
      : undefined;
  let period: StatedPeriod | undefined = first;
  while (period && period.last < day) period = periodAfter(period);
  return period?.last === day ? period : undefined;
}

/** Nothing says how often figures come, or on which day the next is counted, or they are of ranges, which anything may follow. */
export type Unknown = 'rhythm' | 'day' | 'range';

/** Whether a series is due when a period ends, and as which period; or why that cannot be told. */
export type Due =
  | { readonly is: 'due'; readonly period: StatedPeriod }
  | { readonly is: 'not' }
  | { readonly is: 'unknown'; readonly why: Unknown };

/**
 * Which figure of a series is due with a period. A month ends whatever ends with it: with June come the quarter and, in
 * a calendar of its own, the year. A quarter, a year or a day is that alone.
 *
 * @param periods Those of the series, of one kind, in order, each once.
 */
export function dueIn(
  asked: StatedPeriod,
  periods: readonly StatedPeriod[],
  frequency: string | undefined,
): Due {
  const last = periods.at(-1)!;
  if (asked.is === 'day' || asked.is === 'range')
    return asked.is === last.is && asked.is === 'day'
      ? { is: 'due', period: asked }
      : { is: 'not' };
  if (last.is === 'range') return { is: 'unknown', why: 'range' };
  const rhythm = rhythmOf(periods, frequency);
  if (rhythm === undefined) return { is: 'unknown', why: 'rhythm' };
  if (asked.last < periods[0]!.first || monthsBetween(asked.last, last.last) % rhythm !== 0)
    return { is: 'not' };
  const isOfDays = last.is === 'day';
  const isSameSpan = ({ first }: StatedPeriod) => isOfDays || first === asked.first;
  if (isOfDays && asked.is !== 'month') return { is: 'not' };
  const period = endingOn(asked.last, periods);
  if (!period) return isOfDays ? { is: 'unknown', why: 'day' } : { is: 'not' };
  return asked.is === 'month' || isSameSpan(period) ? { is: 'due', period } : { is: 'not' };
}
