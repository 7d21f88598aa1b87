import { directionBetween } from '../../values/direction.ts';
import { exact } from '../../values/exact.ts';
import { nearEnd } from '../aim.ts';
import type { Indicator } from '../indicator.ts';
import type { Measured } from '../observation.ts';
import { reaches } from './order.ts';
import { distanceOf, isAbove, spanOf } from './span.ts';
import { targetsAt } from '../target-time.ts';
import { targetFor } from '../target.ts';

/**
 * Whether a later figure is nearer to its target than an earlier one, or further from it: all that can be said where
 * no paper says which way is good, and the way is read from the target.
 *
 * @returns `undefined` where the way is not read from a target. `neither` where the later figure has no target, has
 *   reached it or may have, or where rounding could turn it.
 */
export function nearness(
  indicator: Indicator,
  from: Measured,
  to: Measured,
): 'nearer' | 'further' | 'neither' | undefined {
  const { goodWhen } = indicator.definition;
  const { is, inferredFrom } = directionBetween(goodWhen, from.period, to.period);
  if (!inferredFrom) return undefined;
  const { value: aim } = targetFor(to, targetsAt(to, indicator), indicator.basis) ?? {};
  const value = aim === undefined ? undefined : nearEnd(aim, is);
  if (value === undefined) return 'neither';
  if (reaches(indicator, to, value, is === 'higher' ? 1 : -1) !== 'no') return 'neither';
  const [before, after] = [from, to].map((one) =>
    distanceOf(spanOf(one, indicator), exact(value)),
  ) as [ReturnType<typeof distanceOf>, ReturnType<typeof distanceOf>];
  if (isAbove(before, after)) return 'nearer';
  return isAbove(after, before) ? 'further' : 'neither';
}
