import { compare, exact, minus, signOf, sizeOf, times, type Exact } from '../../values/exact.ts';
import { halfStep } from './counts.ts';

/**
 * How a printed total stands to what its parts come to: the same; off by no more than rounding can make, half a step
 * for each figure; off by no more than its definition allows; or neither.
 */
export type SumVerdict = 'same' | 'rounded' | 'within' | 'differs';

/** What a total and its parts are judged by. */
export interface Adding {
  /** How many figures there are, the total among them. */
  readonly figures: number;
  /** With how many places they are printed. */
  readonly places: number;
  /** Whether whole numbers were rounded too, as whole per cents are: counts of things add up exactly. */
  readonly isRounded: boolean;
  /** How far off a total may be, where a definition says so. */
  readonly within: number | undefined;
}

/** Holds a printed total against the sum of its parts: one rule for measures and for tables of papers. */
export function verdictOnSum(printed: Exact, sum: Exact, by: Adding): SumVerdict {
  const { figures, places, isRounded, within } = by;
  const off = sizeOf(minus(sum, printed));
  if (signOf(off) === 0) return 'same';
  const slack = times(exact(figures), halfStep(places));
  if ((places > 0 || isRounded) && compare(off, slack) <= 0) return 'rounded';
  return within !== undefined && compare(off, exact(within)) <= 0 ? 'within' : 'differs';
}
