import type { Score } from '../../core/registers/kinds/appraisal-matrix.ts';
import type { Scale } from '../../core/registers/kinds/appraisal-scale.ts';

/** How many shades a heat table has: more would not be told apart on paper. */
const shades = 5;

/**
 * The shade of a score, from 1 for the worst of the scale to 5 for its best; 0 for one that cannot be read.
 *
 * A scale of fewer steps uses some of the shades, one of more shares them.
 */
export function shadeOf(score: Score, scale: Scale): number {
  const step = scale.findIndex((one) => one.score === score);
  return step < 0 ? 0 : 1 + Math.round((step / (scale.length - 1)) * (shades - 1));
}
