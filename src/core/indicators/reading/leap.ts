import type { NumberFigure } from '../../values/figure.ts';
import type { Timed } from '../observation.ts';
import { nearestTo, type Point, type PointAt } from './series-points.ts';

/** How many figures a figure is held against, and how many times it may be the largest of them. */
export const nearest = 4;
const times = 4;
/** These lie within so many times the smallest, else none can be called far off. */
const apart = 2;
/** Where neither the figure nor any of these reaches this, numbers are small, and leap. */
const reach = 20;

/** A figure, one of its row's series, that lies far from the four nearest to it in time, though these lie close together. */
export interface Leap extends PointAt {
  readonly one: Timed & { readonly figure: NumberFigure };
  /** Whether it lies above those near to it. */
  readonly isMore: boolean;
  readonly ends: readonly [least: number, most: number];
}

/** Whether the largest of some numbers is no more than four times the smallest: then none of them lies far from any. */
export function areNear(values: readonly (number | undefined)[]): boolean {
  let [least, most] = [Infinity, 0];
  for (const value of values) {
    if (value === undefined) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least > 0 && most <= times * least;
}

/** Which way a figure lies far from others of which the least and the most are given; `undefined` where it does not. */
export function wayOff(
  value: number,
  least: number,
  most: number,
  from = reach,
): 'more' | 'less' | undefined {
  if (Math.max(value, most) < from) return undefined;
  if (value > times * most) return 'more';
  return value * times < least ? 'less' : undefined;
}

/** Whether a figure is near to all that can be among the nearest to it: no day need be counted. */
const isAmongNear = (value: number, points: readonly Point[], index: number) =>
  areNear([
    value,
    ...points.slice(Math.max(0, index - nearest), index + nearest + 1).map((point) => point.value),
  ]);

const isNumber = (one: Timed): one is Leap['one'] => one.figure.is === 'number';

/** The leap of one row, of whose period the figure at a place in the series is. `undefined` where it is none. */
export function leapOf(points: readonly Point[], index: number, one: Timed): Leap | undefined {
  if (!isNumber(one)) return undefined;
  const { value } = one.figure;
  if (isAmongNear(value, points, index)) return undefined;
  const others = nearestTo(points, index, nearest);
  const [least, most] = [Math.min(...others), Math.max(...others)];
  if (others.length < nearest || least <= 0 || most > apart * least) return undefined;
  const way = wayOff(value, least, most);
  return way && { one, points, index, isMore: way === 'more', ends: [least, most] };
}
