import { compare, exact } from '../../values/exact.ts';
import { directionAt, saidDirection } from '../../values/direction.ts';
import type { Definition } from '../indicator.ts';
import type { Movement } from './movement.ts';

/** Whether a target may be expected to be met while nothing changes: always, never, or now and then (standards R-29). */
export type Assurance = 'passes' | 'fails' | 'hit-or-miss';

/** How many figures of the latest stretch show a signal: of a series that moved nothing is to be expected. */
export const movedCount = ({ places, latestStretch: { start, end } }: Movement): number =>
  places.slice(start, end).filter(({ signals }) => signals.length > 0).length;

/**
 * Holds the latest limits, uncut, against the target of the latest figure.
 *
 * @param target The number aimed at; `undefined` where there is none.
 * @returns `undefined` without a target or a way that is good, and where the limits are a trial; `moved` where figures
 *   that they stand over are more than usual: they are no limits of a series that stays as it is.
 */
export function assuranceOf(
  movement: Movement,
  target: number | undefined,
  { goodWhen }: Pick<Definition, 'goodWhen'>,
): Assurance | 'moved' | undefined {
  const { limits, observation } = movement.latest;
  const { latestStretch } = movement;
  if (target === undefined || latestStretch.isTrial) return undefined;
  const good = saidDirection(directionAt(goodWhen, observation.period));
  if (good !== 'higher' && good !== 'lower') return undefined;
  if (movedCount(movement) > 0) return 'moved';
  const aim = exact(target);
  const [isOver, isUnder] = [compare(aim, limits.upper) > 0, compare(aim, limits.lower) < 0];
  if (!isOver && !isUnder) return 'hit-or-miss';
  return isOver === (good === 'higher') ? 'fails' : 'passes';
}
