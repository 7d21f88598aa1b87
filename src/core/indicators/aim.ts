import type { Direction } from '../values/direction.ts';
import type { FigureRange } from '../values/figure-range.ts';

/** What a target aims at: one number, or a range, both ends of which belong to it and one of which may be open. */
export type Aim = number | FigureRange;

/** Whether an aim is a range. */
export const isRange = (aim: Aim | undefined): aim is FigureRange => typeof aim === 'object';

/** The ends of an aim: of one number, that number twice. */
export const endsOf = (aim: Aim): FigureRange => (isRange(aim) ? aim : { low: aim, high: aim });

/** The numbers that an aim is made of, the lower first. */
export function numbersOf(aim: Aim): readonly number[] {
  const { low, high } = endsOf(aim);
  return [...new Set([low, high])].filter((end) => end !== undefined);
}

/**
 * The end of an aim that a figure on its bad side comes to first: the lower where higher is better, else the upper.
 *
 * @returns `undefined` of a range with two ends where both its sides are bad.
 */
export function nearEnd(aim: Aim, good: Direction): number | undefined {
  const { low, high } = endsOf(aim);
  if (low === undefined || high === undefined) return low ?? high;
  if (good === 'higher') return low;
  if (good === 'lower') return high;
  return low === high ? low : undefined;
}
