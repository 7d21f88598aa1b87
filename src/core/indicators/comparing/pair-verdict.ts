import { compare, exact } from '../../values/exact.ts';
import { directionAt, saidDirection } from '../../values/direction.ts';
import type { Definition, Indicator } from '../indicator.ts';
import type { Movement } from '../movement/movement.ts';
import { variationOf } from '../movement/variation.ts';
import { isMeasured, type Measured } from '../observation.ts';
import { isTestedBy, sizeOfChange } from './change-size.ts';
import { latestEditions } from './headline.ts';
import { movementUpTo } from './line-movement.ts';

/** The figure of a measure in its other unit, for the same time and the same whole or part; `undefined` where there is none. */
function pairOf(pair: Indicator, one: Measured): Measured | undefined {
  const alike = pair.observations.filter(
    ({ period, basis, comparator, dimensions }) =>
      period.text === one.period.text &&
      basis === one.basis &&
      comparator === one.comparator &&
      dimensions.size === one.dimensions.size &&
      [...dimensions].every(([name, value]) => one.dimensions.get(name) === value),
  );
  return latestEditions(alike).filter(isMeasured).at(-1);
}

/** Which way a change went that is called good or bad: 1 to the good, -1 to the bad, 0 where neither is said. */
function wayOf({ definition }: Indicator, from: Measured, to: Measured): number {
  const good = saidDirection(directionAt(definition.goodWhen, to.period));
  if (good !== 'higher' && good !== 'lower') return 0;
  const rise = compare(exact(to.figure.text), exact(from.figure.text));
  return good === 'higher' ? rise : -rise;
}

/**
 * Whether the same measure in another unit, such as a rate beside a count, denies that a change is better or worse: it
 * went the other way, or is no more than usual there. What one is divided by may differ from figure to figure.
 *
 * @returns Never where the other unit has no figure for both times.
 */
export function deniesChange(indicator: Indicator, from: Measured, to: Measured): boolean {
  const pair = indicator.paired?.();
  const [before, after] = pair ? [pairOf(pair, from), pairOf(pair, to)] : [];
  if (!pair || !before || !after) return false;
  if (wayOf(pair, before, after) * wayOf(indicator, from, to) < 0) return true;
  const size = sizeOfChange(before, () => movementUpTo(pair, after));
  return isTestedBy(size) && size !== 'unusual';
}

/** The way that is good for what is said of a movement: none where the same measure in another unit tells otherwise of its latest figure. */
export const wayOfMovement = (
  indicator: Indicator,
  movement: Movement,
): Pick<Definition, 'goodWhen'> =>
  deniesVariation(indicator, movement) ? { goodWhen: [{ is: 'neither' }] } : indicator.definition;

/** Whether the same measure in another unit denies that the latest figure of a movement is better or worse than usual. */
export function deniesVariation(indicator: Indicator, { latest }: Movement): boolean {
  const pair = indicator.paired?.();
  const here = latest.observation;
  const there = pair && isMeasured(here) ? pairOf(pair, here) : undefined;
  if (!pair || !there) return false;
  const movement = movementUpTo(pair, there);
  if (movement.is === 'none') return false;
  const own = variationOf(latest, indicator.definition).is;
  const isJudged = own === 'improvement' || own === 'concern';
  return isJudged && variationOf(movement.latest, pair.definition).is !== own;
}
