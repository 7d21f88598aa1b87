import { wayOff } from './leap.ts';

/** How many times the smallest of the others the largest may be, by how many there are, and which size one of all must reach. */
export interface Closeness {
  readonly apart: (others: number) => number;
  readonly reach: number;
}

/** As figures are that are alike: close enough that one far away is odd, large enough that small steps are none. */
const alike: Closeness = {
  // Two that are like each other by chance need be closer.
  apart: (others) => (others < 2 ? 0 : others === 2 ? 1.25 : 2),
  reach: 20,
};

/** The one figure that lies far from all others, with the ends between which these lie. */
export interface Lone {
  /** Its place among the figures. */
  readonly index: number;
  readonly isMore: boolean;
  readonly ends: readonly [least: number, most: number];
}

/**
 * The one of some figures that lies far from all others, though these lie close together: more than four times the
 * largest, or less than a quarter of the smallest. `undefined` where none does, or there are too few others.
 */
export function findLone(
  values: readonly number[],
  { apart, reach }: Closeness = alike,
): Lone | undefined {
  if (values.length < 2) return undefined;
  const times = apart(values.length - 1);
  const sorted = values.toSorted((a, b) => a - b);
  for (const isMore of [true, false]) {
    const others = isMore ? sorted.slice(0, -1) : sorted.slice(1);
    const one = isMore ? sorted.at(-1)! : sorted[0]!;
    const ends = [others[0]!, others.at(-1)!] as const;
    const areClose = ends[0] > 0 && ends[1] <= times * ends[0];
    if (areClose && wayOff(one, ...ends, reach) === (isMore ? 'more' : 'less'))
      return { index: values.indexOf(one), isMore, ends };
  }
  return undefined;
}
