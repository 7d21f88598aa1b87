import type { Indicator } from '../indicator.ts';
import { isTimed, type Observation, type Timed } from '../observation.ts';
import { startOfYear, type YearStart } from '../year-to-date.ts';
import { windowOf } from '../../values/basis.ts';
import { partsOfDay, toDay, type Day } from '../../values/calendar.ts';
import { common, type Range } from '../../values/given-away.ts';
import { addDays } from '../../values/weekday.ts';

/** Figures of one thing that count what happened, each from the first of its days to the one before the second. */
export type JoinedPeriods = readonly {
  readonly one: Observation;
  readonly from: Day;
  readonly until: Day;
}[];

/** The days from which to which a figure counts what happened; `undefined` of one that counts what there was at a time. */
export function daysCounted(
  { period, basis }: Pick<Timed, 'period' | 'basis'>,
  yearStart: YearStart | undefined,
): readonly [Day, Day] | undefined {
  const until = addDays(period.last, 1);
  if (basis === 'month' || basis === 'quarter' || basis === 'year') return [period.first, until];
  if (basis === 'year-to-date') return [startOfYear(period, yearStart), until];
  const window = windowOf(basis);
  const months = basis === 'rolling-12m' ? 12 : window?.kind === 'sum' ? window.months : undefined;
  if (months === undefined) return undefined;
  const [year, month] = partsOfDay(period.last);
  const first = year * 12 + month - months;
  return [toDay(Math.floor(first / 12), (first % 12) + 1, 1), until];
}

/** The figures of a measure that count what happened, by what they are about: the whole, and each part. */
export function joinPeriods(indicator: Indicator): readonly JoinedPeriods[] {
  const alike = Map.groupBy(indicator.observations.filter(isTimed), ({ dimensions }) =>
    JSON.stringify([...dimensions].sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  return [...alike.values()].map((series) =>
    series.flatMap((one) => {
      const [from, until] = daysCounted(one, indicator.definition.yearStart) ?? [];
      return from && until ? [{ one, from, until }] : [];
    }),
  );
}

/**
 * Figures that those of other periods give: what happened between two days is known where the days are joined by figures that
 * begin or end on them, forwards or backwards, such as two years to date.
 */
export function givenByPeriods(
  series: JoinedPeriods,
  isKnown: (one: Observation) => boolean,
): readonly Observation[] {
  const joinedTo = new Map<Day, Day>();
  const rootOf = (day: Day): Day => {
    const next = joinedTo.get(day);
    return next === undefined || next === day ? day : rootOf(next);
  };
  for (const { one, ...span } of series) {
    const [from, until] = [rootOf(span.from), rootOf(span.until)];
    if (isKnown(one) && from !== until) joinedTo.set(from, until);
  }
  return series.flatMap(({ one, from, until }) =>
    !isKnown(one) && rootOf(from) === rootOf(until) ? [one] : [],
  );
}

/** How much more had happened by one day than by another, at most. */
interface Step {
  readonly from: Day;
  readonly to: Day;
  readonly most: number;
}

/**
 * What the figures of a series leave between the days that they are joined by: forth in the order of time, then back, so that
 * a chain of months is walked once each way.
 */
function stepsBetween(
  series: JoinedPeriods,
  rangeOf: (one: Observation) => Range,
): readonly Step[] {
  const inTime = series.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const forth = inTime.map(({ one, from, until }) => ({
    from,
    to: until,
    most: rangeOf(one).most,
  }));
  const back = inTime
    .toReversed()
    .map(({ one, from, until }) => ({ from: until, to: from, most: -rangeOf(one).least }));
  return [...forth.filter(({ most }) => most !== Infinity), ...back];
}

/**
 * How much more had happened by each day than by the first one, at most: the shortest way over the steps, whatever their order.
 *
 * @returns `undefined` where the steps do not agree, as where a year was printed again and its months were not.
 */
function mostBy(first: Day, steps: readonly Step[]): ReadonlyMap<Day, number> | undefined {
  const most = new Map<Day, number>([[first, 0]]);
  for (let round = 0; round <= steps.length; round++) {
    let isNarrower = false;
    for (const step of steps) {
      const way = (most.get(step.from) ?? Infinity) + step.most;
      if (way >= (most.get(step.to) ?? Infinity)) continue;
      most.set(step.to, way);
      isNarrower = true;
    }
    if (!isNarrower) return most;
  }
  return undefined;
}

/**
 * Narrows the ranges of withheld figures by what those of other periods leave for each: nothing that happened is undone, so
 * that a month has no more than the quarter that it is in (standards D-21).
 *
 * @returns The figures whose range became narrower, with the new one. Empty where the periods do not agree.
 */
export function narrowByPeriods(
  series: JoinedPeriods,
  rangeOf: (one: Observation) => Range,
): ReadonlyMap<Observation, Range> {
  const withheld = series.filter(({ one }) => one.figure.is === 'suppressed');
  if (withheld.length === 0) return new Map();
  const steps = stepsBetween(series, rangeOf);
  const ways = new Map(
    [...new Set(withheld.flatMap(({ from, until }) => [from, until]))].map((day) => [
      day,
      mostBy(day, steps),
    ]),
  );
  return new Map(
    withheld.flatMap(({ one, from, until }) => {
      const [forth, back] = [ways.get(from), ways.get(until)];
      if (!forth || !back) return [];
      const left = { least: -(back.get(from) ?? 0), most: forth.get(until) ?? Infinity };
      const narrower = common(rangeOf(one), left);
      return narrower === rangeOf(one) ? [] : [[one, narrower] as const];
    }),
  );
}
