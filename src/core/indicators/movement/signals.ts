import { compare, type Exact } from '../../values/exact.ts';
import type { Limits, Values } from './limits.ts';

/**
 * What shows that more than chance is at work (standards ): a figure outside a limit; 7 in a row on one side
 * of the mean; 7 in a row that all rise or all fall; 2 of 3 on one side that are near a limit.
 */
export type Signal = 'outside' | 'shift' | 'trend' | 'near';

/** The signals in the order in which they are told. */
export const signals: readonly Signal[] = ['outside', 'shift', 'trend', 'near'];

/** So many figures in a row are a shift or a trend. */
export const enoughInRow = 7;

/** On which side of the mean a figure lies: above (1), below (-1), or on it (0). */
export type Side = -1 | 0 | 1;

/** The side of its mean on which each figure lies; `undefined` where there is none. */
export const sidesOf = (
  values: Values,
  limits: readonly (Limits | undefined)[],
): readonly (Side | undefined)[] =>
  values.map((value, index) => {
    const own = limits[index];
    return value && own ? compare(value, own.mean) : undefined;
  });

/** How many in a row, up to and with each place, have what the place has: 0 where it has nothing. */
export function runsOf(kinds: readonly (Side | undefined)[]): readonly number[] {
  const runs: number[] = [];
  kinds.forEach((kind, index) => {
    const goesOn = kind === kinds[index - 1];
    runs.push(kind ? (goesOn ? runs[index - 1]! : 0) + 1 : 0);
  });
  return runs;
}

/** The places of runs that are long enough, all of them and not only the last. @param least In places of `runs`. */
function placesOf(runs: readonly number[], least: number, extra = 0): ReadonlySet<number> {
  const places = new Set<number>();
  runs.forEach((length, index) => {
    if (length < least) return;
    for (let at = index - length + 1 - extra; at <= index; at += 1) places.add(at);
  });
  return places;
}

/** Whether each figure is higher than the one before it (1), lower (-1) or the same (0); `undefined` beside a gap. */
export const stepsOf = (values: Values): readonly (Side | undefined)[] =>
  values.map((value, index) => {
    const before = values[index - 1];
    return value && before ? compare(value, before) : undefined;
  });

const isOutside = (value: Exact, { lower, upper }: Limits) =>
  compare(value, lower) < 0 || compare(value, upper) > 0;

/** Near a limit is between the near limit and the limit itself, which a figure outside has passed. */
const isNear = (value: Exact, limits: Limits) =>
  !isOutside(value, limits) &&
  (compare(value, limits.nearLower) < 0 || compare(value, limits.nearUpper) > 0);

/** The near ones of each three neighbours that lie on one side, where they are two or more. */
function nearPlaces(values: Values, limits: readonly (Limits | undefined)[]): ReadonlySet<number> {
  const sides = sidesOf(values, limits);
  const isNearAt = (at: number) => isNear(values[at]!, limits[at]!);
  const places = values.flatMap((_, index) => {
    const three = [index - 2, index - 1, index];
    const side = sides[index];
    if (!side || three.some((at) => sides[at] !== side)) return [];
    const near = three.filter(isNearAt);
    return near.length >= 2 ? near : [];
  });
  return new Set(places);
}

/**
 * The signals at each of some neighbours, in the order in which they are told; none where there is no figure. A missing
 * figure ends every run.
 *
 * @param limits Those of each place: the same for all, or by the size of each.
 */
export function signalsOf(
  values: Values,
  limits: readonly (Limits | undefined)[],
): readonly (readonly Signal[])[] {
  const found: Readonly<Record<Signal, ReadonlySet<number>>> = {
    outside: new Set(
      values.flatMap((value, at) =>
        value && limits[at] && isOutside(value, limits[at]) ? [at] : [],
      ),
    ),
    shift: placesOf(runsOf(sidesOf(values, limits)), enoughInRow),
    trend: placesOf(runsOf(stepsOf(values)), enoughInRow - 1, 1),
    near: nearPlaces(values, limits),
  };
  return values.map((_, at) => signals.filter((signal) => found[signal].has(at)));
}
