import {
  compare,
  exact,
  minus,
  over,
  plus,
  sizeOf,
  times,
  totalOf,
  type Exact,
} from '../../values/exact.ts';

/** Figures in order of time, each next to the one before it; `undefined` where there is none. */
export type Values = readonly (Exact | undefined)[];

/** What may be expected of a figure when nothing has changed. Exact: nothing is rounded, and nothing is cut at 0 or 100. */
export interface Limits {
  readonly mean: Exact;
  /** The average distance between neighbours. */
  readonly range: Exact;
  readonly lower: Exact;
  readonly upper: Exact;
  /** Two thirds of the way from the mean to a limit. */
  readonly nearLower: Exact;
  readonly nearUpper: Exact;
}

/** How limits are worked out. */
export interface LimitRules {
  /** From how many figures at the start; `undefined` for all. */
  readonly baseline?: number | undefined;
  /** Whether leaps of at least 3.267 times the average are left out of it (standards R-22). */
  readonly isScreened?: boolean | undefined;
}

/** 3 / 1.128: three standard deviations, by the average distance between neighbours (standards R-20). */
const width = exact('2.66');
/** The upper limit of the distance between neighbours, as a multiple of its average (standards R-22). */
export const leapFactor = exact('3.267');

/** The mean of numbers. All of them get one denominator first, so that no sum of many fractions grows long. */
export function meanOf(numbers: readonly Exact[]): Exact {
  const bottom = numbers.reduce((most, one) => (one.bottom > most ? one.bottom : most), 1n);
  const whole = numbers.map((one) =>
    bottom % one.bottom === 0n ? { top: one.top * (bottom / one.bottom), bottom } : one,
  );
  return over(totalOf(whole), exact(numbers.length));
}

/** The distances between neighbours: none beside a missing figure (standards ). */
export function movingRanges(values: Values): readonly Exact[] {
  return values.flatMap((value, index) => {
    const before = values[index - 1];
    return value && before ? [sizeOf(minus(value, before))] : [];
  });
}

/** The average of the distances between neighbours; `undefined` where no two figures are neighbours. */
function averageRange(values: Values, isScreened: boolean): Exact | undefined {
  const ranges = movingRanges(values);
  if (ranges.length === 0) return undefined;
  const first = meanOf(ranges);
  if (!isScreened) return first;
  const most = times(leapFactor, first);
  const kept = ranges.filter((one) => compare(one, most) < 0);
  return kept.length === 0 ? first : meanOf(kept);
}

/** The values up to and with so many figures. */
function startOf(values: Values, count: number): Values {
  const places = values.flatMap((value, index) => (value ? [index] : []));
  const end = places[count - 1];
  return end === undefined ? values : values.slice(0, end + 1);
}

/** The limits around a mean. @param range The average distance between neighbours. */
export function limitsAround(mean: Exact, range: Exact): Limits {
  const far = times(width, range);
  const near = over(times(far, exact(2)), exact(3));
  return {
    mean,
    range,
    lower: minus(mean, far),
    upper: plus(mean, far),
    nearLower: minus(mean, near),
    nearUpper: plus(mean, near),
  };
}

/**
 * The limits of some figures: their mean, and 2.66 times the average distance between neighbours on both sides of it
 * (standards ).
 *
 * @returns `undefined` where no two figures are neighbours.
 */
export function limitsOf(
  values: Values,
  { baseline, isScreened = false }: LimitRules = {},
): Limits | undefined {
  const base = baseline === undefined ? values : startOf(values, baseline);
  const range = averageRange(base, isScreened);
  return range && limitsAround(meanOf(base.filter((value) => value !== undefined)), range);
}
