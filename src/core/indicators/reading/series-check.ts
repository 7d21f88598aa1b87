import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import { dayNumber } from '../../values/calendar.ts';
import { yearBefore, type StatedPeriod } from '../../values/period.ts';
import type { NumberFigure } from '../../values/figure.ts';
import type { Indicator } from '../indicator.ts';
import { isTimed, type Observation, type Timed } from '../observation.ts';
import { startOfYear } from '../year-to-date.ts';

export const problems = { farOff: problem('observation/far-off') };

/** How many figures a figure is held against, and how many times it may be the largest of them. */
const nearest = 4;
const times = 4;
/** These lie within so many times the smallest, else none can be called far off. */
const apart = 2;
/** Where neither the figure nor any of these reaches this, numbers are small, and leap. */
const reach = 20;
/** So many figures that leap the same way in one period are no slips. */
const enough = 3;

/** A figure of a series. */
interface Point {
  readonly one: Timed;
  /** 0 for a count that is withheld because it is small: it is there, and near to nothing. */
  readonly value: number;
}

/** The number that a row puts into its series; `undefined` where nothing is known of it. */
function valueOf({ figure }: Observation): number | undefined {
  if (figure.is === 'number') return figure.value;
  return figure.is === 'suppressed' || figure.is === 'low' ? 0 : undefined;
}

/** Twice the middle of its period, as a number of days. */
const middle = ({ one: { period } }: Point) => dayNumber(period.first) + dayNumber(period.last);

/** Whether the largest of some numbers is no more than so many times the smallest: then none of them lies far from any. */
function areNear(values: readonly (number | undefined)[]): boolean {
  let [least, most] = [Infinity, 0];
  for (const value of values) {
    if (value === undefined) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least > 0 && most <= times * least;
}

/** Figures of one part, basis and kind of period, between two changes of definition. */
function seriesOf(indicator: Indicator): Iterable<readonly Timed[]> {
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
function pointsOf(series: readonly Timed[]): readonly Point[] {
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

/** Whether a figure is near to all that can be among the nearest to it: no day need be counted. */
const isAmongNear = (value: number, points: readonly Point[], index: number) =>
  areNear([
    value,
    ...points.slice(Math.max(0, index - nearest), index + nearest + 1).map((point) => point.value),
  ]);

/** The sizes of the figures of other periods nearest to one; fewer where there are no more. */
function neighbours(points: readonly Point[], index: number): readonly number[] {
  const found: number[] = [];
  let [before, after] = [index - 1, index + 1];
  const here = middle(points[index]!);
  while (found.length < nearest) {
    const [left, right] = [points[before], points[after]];
    if (!left && !right) break;
    const isLeft = left && (!right || here - middle(left) <= middle(right) - here);
    found.push((isLeft ? left : right!).value);
    if (isLeft) before -= 1;
    else after += 1;
  }
  return found;
}

/** Whether the same period of a year before or after has a figure like it: then it is the season that is far off. */
function isOfSeason(period: StatedPeriod, value: number, points: readonly Point[]): boolean {
  const before = yearBefore(period);
  return points.some(({ one: other, value: then }) => {
    if (other.period.text !== before && yearBefore(other.period) !== period.text) return false;
    const ratio = value / then;
    return ratio <= times && ratio >= 1 / times;
  });
}

/** A figure that is far off, before it is asked whether others are so at the same time. */
interface Far {
  readonly one: Timed & { readonly figure: NumberFigure };
  readonly isMore: boolean;
  readonly ends: readonly [least: number, most: number];
}

const isNumber = (one: Timed): one is Far['one'] => one.figure.is === 'number';

function findFar(points: readonly Point[], index: number, one: Timed): readonly Far[] {
  if (!isNumber(one)) return [];
  const { value } = one.figure;
  if (isAmongNear(value, points, index)) return [];
  const others = neighbours(points, index);
  const [least, most] = [Math.min(...others), Math.max(...others)];
  if (others.length < nearest || least <= 0 || most > apart * least) return [];
  if (value <= times * most && value * times >= least) return [];
  if (Math.max(value, most) < reach || isOfSeason(one.period, value, points)) return [];
  return [{ one, isMore: value > most, ends: [least, most] }];
}

/**
 * Reports figures that lie far from the four nearest to them in time, though these lie close together: a point that
 * was lost, a nought too many, a minus. Nothing but `checked` in the row confirms one; where as many as three parts or
 * others leap the same way at once, the time was such.
 */
export function checkSeries(indicator: Indicator): readonly Diagnostic[] {
  if (areNear(indicator.observations.map(valueOf))) return [];
  const far = [...seriesOf(indicator)].flatMap((series) => {
    if (series.length <= nearest || areNear(series.map(valueOf))) return [];
    const points = pointsOf(series);
    const places = new Map(points.map(({ one }, index) => [one.period.text, index]));
    return series.flatMap((one) => {
      const index = places.get(one.period.text);
      return index === undefined ? [] : findFar(points, index, one);
    });
  });
  const together = Map.groupBy(far, ({ one, isMore }) => `${one.period.text} ${isMore}`);
  return [...together.values()]
    .filter((alike) => alike.length < enough)
    .flat()
    .filter(({ one }) => one.checked === undefined)
    .map(({ one, isMore, ends }) => {
      const details = { text: one.figure.text, ends: ends.map(String), isMore };
      return problems.farOff.at(one.placeOf('value'), details);
    });
}
