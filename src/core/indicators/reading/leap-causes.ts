import { yearBefore } from '../../values/period.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import { areNear, nearest, wayOff, type Leap } from './leap.ts';
import { nearestTo, type PointAt, type PointsAt } from './series-points.ts';
import { countColumns } from './thousands-check.ts';

/** So many figures that leap the same way, in one period or in one series, are no slips. */
export const enough = 3;
/** A count below the first, after counts below the second that differ by a third: small counts do that. */
const small = { is: 10, was: 50, apart: 4 / 3 };
/** By how much other parts lie beyond all of the four nearest to them where the time was such, and how many of them. */
const event = { beyond: 4 / 3, share: 1 / 3 };
/** By how much another measure of the same part does. */
const alike = 2;

/** Whether the same period of a year before or after has a figure like it: then it is the season that is far off. */
function isOfSeason({ one: { period, figure }, points }: Leap): boolean {
  const before = yearBefore(period);
  return points.some(({ one: other, value }) => {
    const isThen = other.period.text === before || yearBefore(other.period) === period.text;
    return isThen && areNear([figure.value, value]);
  });
}

/** Whether the series leaps that way at other times too. */
function isOfSuchSeries({ points, index, isMore }: Leap): boolean {
  const others = points.filter(({ value }, at) => {
    if (at === index || at === 0 || at === points.length - 1) return false;
    const beside = [points[at - 1]!.value, points[at + 1]!.value];
    if (areNear([value, ...beside])) return false;
    const way = wayOff(value, Math.min(...beside), Math.max(...beside));
    return way === (isMore ? 'more' : 'less');
  });
  return others.length + 1 >= enough;
}

/** Whether it is a small count after small counts that are unlike already. */
function isSmallCount({ one, isMore, ends: [least, most] }: Leap, indicator: Indicator): boolean {
  const { value } = one.figure;
  if (isMore || value >= small.is || most >= small.was || most <= small.apart * least) return false;
  const { definition } = indicator;
  const isCount = definition.unit !== '£' && countColumns(definition, one.basis).has('value');
  return isCount && [value, least, most].every(Number.isInteger);
}

/** Whose figure it is, and of which part. */
const partOf = ({ dimensions, comparator = '' }: Observation) =>
  `${comparator} ${JSON.stringify([...dimensions].sort())}`;

/** Whether a figure lies so many times beyond all of the four nearest to it, one way; `undefined` without four. */
function goesAlong({ points, index }: PointAt, isMore: boolean, by: number): boolean | undefined {
  const others = nearestTo(points, index, nearest);
  const { value } = points[index]!;
  if (others.length < nearest) return undefined;
  return isMore ? value > by * Math.max(...others) : value * by < Math.min(...others);
}

/** Whether a third of the other parts, and three at least, go the same way in that period. */
function isOfSuchTime({ one, points, isMore }: Leap, indicator: Indicator, at: PointsAt): boolean {
  const others = at(indicator, one.period.text)
    .filter((other) => other.points[0]!.one !== points[0]!.one)
    .flatMap((other) => goesAlong(other, isMore, event.beyond) ?? []);
  const moved = others.filter((goes) => goes).length;
  return moved >= enough && moved >= event.share * others.length;
}

/** Whether another measure of the same part goes the same way then: attendances, and those of them within four hours. */
function isOfSuchPart({ one, isMore }: Leap, indicator: Indicator, { all, at }: Others): boolean {
  if (one.dimensions.size === 0) return false;
  const part = partOf(one);
  return all.some(
    (other) =>
      other.id !== indicator.id &&
      at(other, one.period.text).some(
        (its) => partOf(its.points[its.index]!.one) === part && goesAlong(its, isMore, alike),
      ),
  );
}

/** What a leap is held against besides its own series. */
export interface Others {
  /** Every measure of the publication. */
  readonly all: readonly Indicator[];
  readonly at: PointsAt;
}

/** Whether something but a slip explains a leap: what is like it at other times, in other parts or in other measures. */
export const isExplained = (leap: Leap, indicator: Indicator, others: Others): boolean =>
  isOfSeason(leap) ||
  isOfSuchSeries(leap) ||
  isSmallCount(leap, indicator) ||
  isOfSuchTime(leap, indicator, others.at) ||
  isOfSuchPart(leap, indicator, others);
