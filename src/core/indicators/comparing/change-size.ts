import { compare, minus, sizeOf, times } from '../../values/exact.ts';
import type { Measured } from '../observation.ts';
import { leapFactor } from '../movement/limits.ts';
import type { MovementPlace } from '../movement/movement.ts';
import type { NoLimits } from '../movement/no-limits.ts';
import type { MovementThen } from './line-movement.ts';

/**
 * What a change is beside the usual movement of its measure: `unusual`, and worth a verdict; of one step, `usual` for no
 * more than it, and `within` for a leap to a figure that is not unusual. The limits are those of one step: of a change
 * over more it is only known whether the later figure is unusual: `to-usual` where it is not, and `untold` where it is
 * and the change did not lead to that: what is told then is its {@link Level}. A leap from far off to a figure that is unusual to the other side is `still`: it
 * is called neither better nor worse. Of limits that do not describe a measure nothing is known either. Of events so `rare` that they have no limits a change alone tells nothing; of others without limits it
 * is `unknown` whether it is more than usual.
 */
export type ChangeSize =
  'usual' | 'within' | 'still' | 'to-usual' | 'untold' | 'rare' | 'unknown' | 'unusual';

/** That a size is told of a change which was held against the usual movement of its measure. */
export const isTestedBy = (size: ChangeSize | undefined): boolean =>
  size !== undefined && size !== 'rare' && size !== 'unknown';

/**
 * What of a change is told where there are figures enough for a usual movement and none can be worked out: that is no
 * reason to call each difference better or worse.
 *
 * @returns `undefined` where figures are too few, or are of a kind that is held against the same time of other years.
 */
function sizeWithout({ is }: NoLimits): ChangeSize | undefined {
  switch (is) {
    case 'rare':
      return 'rare';
    case 'suppressed':
    case 'open-ended':
    case 'gaps':
    case 'no-denominators':
      return 'unknown';
    case 'cumulative':
    case 'overlapping':
    case 'unknown-basis':
    case 'seasonal':
    case 'few':
    case 'few-since':
    case 'mixed':
    case 'still':
      return undefined;
  }
}

/** What is unusual about a figure: it is higher or lower than usual, or part of figures that all rise or all fall. */
export type Level = 'high' | 'low' | 'run';

/**
 * What is unusual about the later figure of a change: it is said in one breath with a change that is no more than usual, or of
 * which nothing else is told, so that the two agree.
 *
 * @returns `undefined` where the figure is not unusual, or no usual movement is known that describes its measure.
 */
export function levelOf(movement: MovementThen): Level | undefined {
  const found = movement();
  if (found.is === 'none' || found.isUnfit || found.latest.signals.length === 0) return undefined;
  const { signals, side } = found.latest;
  if (!side || signals.every((one) => one === 'trend')) return 'run';
  return side === 1 ? 'high' : 'low';
}

/** Whether a place shows a signal on one side of its mean. */
const isSignalOn = ({ signals, side }: MovementPlace, way: number) =>
  signals.length > 0 && side === way;

/**
 * Holds a change from an earlier figure against the usual movement of its measure, as it was known at the later one. It is unusual only where
 * the later figure shows a signal, and the change led to the side of the signal from a figure that did not show it; or,
 * from one figure to the next, is a leap (standards R-22): over a longer time no rule says how much is one.
 *
 * @returns `undefined` where no usual movement is known, or the earlier figure is none of its series.
 */
export function sizeOfChange(from: Measured, movement: MovementThen): ChangeSize | undefined {
  const found = movement();
  if (found.is === 'none') return sizeWithout(found.why);
  // The limits rest on how far figures move from one to the next: what those do not describe is not usual either.
  const { places, latest: later, latestStretch, isUnfit } = found;
  const at = places.findIndex(({ observation }) => observation?.period.text === from.period.text);
  const earlier = places[at];
  if (!earlier?.value) return undefined;
  if (isUnfit) return 'unknown';
  const way = compare(later.value, earlier.value);
  // Before a recorded change other limits held: an earlier figure is held against those of now.
  const isOfStretch = at >= latestStretch.start;
  const wasThere = isOfStretch && isSignalOn(earlier, way);
  const isSignal = later.signals.length > 0;
  const isOneStep = places[at + 1] === later;
  const difference = minus(later.value, earlier.value);
  const isLeap = compare(sizeOf(difference), times(leapFactor, later.limits.range)) > 0;
  if (isSignal && isSignalOn(later, way) && !wasThere) return 'unusual';
  if (!isOneStep) return isSignal ? 'untold' : 'to-usual';
  if (!isLeap) return 'usual';
  if (!isSignal) return 'within';
  return isSignalOn(later, way) ? 'unusual' : 'still';
}
