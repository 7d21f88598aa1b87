import { dayNumber } from '../../values/calendar.ts';
import type { Indicator } from '../indicator.ts';
import { isTimed, type Observation, type Timed } from '../observation.ts';
import { startOfYear } from '../year-to-date.ts';

/** A figure of a series. */
export interface Point {
  readonly one: Timed;
  /** 0 for a count that is withheld because it is small: it is there, and near to nothing. */
  readonly value: number;
}

/** A figure in its series. */
export interface PointAt {
  /** In order of time. */
  readonly points: readonly Point[];
  readonly index: number;
}

/** The figures that a measure has for a period, by its text, each in its series. */
export type PointsAt = (indicator: Indicator, period: string) => readonly PointAt[];

/** The number that a row puts into its series; `undefined` where nothing is known of it. */
export function valueOf({ figure }: Observation): number | undefined {
  if (figure.is === 'number') return figure.value;
  return figure.is === 'suppressed' || figure.is === 'low' ? 0 : undefined;
}

/** Twice the middle of its period, as a number of days. */
const middle = ({ one: { period } }: Point) => dayNumber(period.first) + dayNumber(period.last);

/** Figures of one part, basis and kind of period, between two changes of definition. */
export function seriesOf(indicator: Indicator): Iterable<readonly Timed[]> {
  const { breaks = [], yearStart } = indicator.definition;
  const starts = breaks.map(({ at }) => at.first);
  return Map.groupBy(indicator.observations.filter(isTimed), (one) => {
    const { period, basis, comparator, dimensions } = one;
    const since = starts.filter((start) => start <= period.last).length;
    // A year to date begins anew each year: only those of one year can be held against each other.
    const year = basis === 'year-to-date' ? startOfYear(period, yearStart) : '';
    const length =
      period.is === 'range'
        ? Math.round((dayNumber(period.last) - dayNumber(period.first)) / 30)
        : '';
    const parts = dimensions.size === 0 ? '' : [...dimensions].join('\0');
    return [period.is, length, basis, comparator, since, year, parts].join('\0');
  }).values();
}

/** The last published figure of each period, in order of time. */
export function pointsOf(series: readonly Timed[]): readonly Point[] {
  const last = new Map<string, Timed>();
  for (const one of series) {
    const before = last.get(one.period.text);
    if (!before || (before.edition ?? '') <= (one.edition ?? '')) last.set(one.period.text, one);
  }
  return [...last.values()].flatMap((one) => {
    const value = valueOf(one);
    return value === undefined ? [] : [{ one, value }];
  });
}

/** The sizes of so many figures of other periods nearest to one; fewer where there are no more. */
export function nearestTo(
  points: readonly Point[],
  index: number,
  count: number,
): readonly number[] {
  const found: number[] = [];
  let [before, after] = [index - 1, index + 1];
  const here = middle(points[index]!);
  while (found.length < count) {
    const [left, right] = [points[before], points[after]];
    if (!left && !right) break;
    const isLeft = left && (!right || here - middle(left) <= middle(right) - here);
    found.push((isLeft ? left : right!).value);
    if (isLeft) before -= 1;
    else after += 1;
  }
  return found;
}

/** Looks up figures by their period; the series of a measure are made when it is first asked for. */
export function pointsByPeriod(): PointsAt {
  const known = new Map<Indicator, ReadonlyMap<string, readonly PointAt[]>>();
  return (indicator, period) => {
    const found =
      known.get(indicator) ??
      Map.groupBy(
        [...seriesOf(indicator)].flatMap((series) => {
          const points = pointsOf(series);
          return points.map((_, index): PointAt => ({ points, index }));
        }),
        ({ points, index }) => points[index]!.one.period.text,
      );
    known.set(indicator, found);
    return found.get(period) ?? [];
  };
}
