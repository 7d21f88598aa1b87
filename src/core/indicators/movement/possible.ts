import { compare, exact, signOf, type Exact } from '../../values/exact.ts';
import type { Definition } from '../indicator.ts';
import type { Location } from './places.ts';

/** How far a figure of a measure can go; `undefined` where there is no end. */
export interface Possible {
  readonly least: Exact | undefined;
  readonly most: Exact | undefined;
}

/** Shares lie between 0 and 100, as long as none of them does not; what is never below 0 is taken to stay above it. */
export function possibleOf(
  places: readonly Location[],
  { unit }: Pick<Definition, 'unit'>,
): Possible {
  const values = places.flatMap(({ value }) => value ?? []);
  const [zero, whole] = [exact(0), exact(100)];
  const isShare = unit === '%' && values.every((value) => compare(value, whole) <= 0);
  return {
    least: values.every((value) => signOf(value) >= 0) ? zero : undefined,
    most: isShare ? whole : undefined,
  };
}

/** A limit, or the end of what is possible that lies before it (standards R-34). */
export function clipTo(one: Exact, { least, most }: Possible): Exact {
  if (least && compare(one, least) < 0) return least;
  return most && compare(one, most) > 0 ? most : one;
}
