import { compare, minus, sizeOf, times } from '../../values/exact.ts';
import type { Measured } from '../observation.ts';
import { leapFactor } from '../movement/limits.ts';
import type { MovementPlace } from '../movement/movement.ts';
import type { MovementThen } from './line-movement.ts';

/**
 * What a change is beside the usual movement of its measure: no more than it; more, but to a figure that is not unusual;
 * or `unusual`, and worth a verdict.
 */
export type ChangeSize = 'usual' | 'within' | 'unusual';

/** Whether a place shows a signal on one side of its mean. */
const isSignalOn = ({ signals, side }: MovementPlace, way: number) =>
  signals.length > 0 && side === way;

/**
 * Holds a change from an earlier figure against the usual movement of its measure, as it was known at the later one. It is unusual only where
 * the later figure shows a signal, and the change either is a leap, or led to the side of the signal from a figure that
 * did not show it.
 *
 * @returns `undefined` where no usual movement is known, or the earlier figure is none of its series.
 */
export function sizeOfChange(from: Measured, movement: MovementThen): ChangeSize | undefined {
  const found = movement();
  if (found.is === 'none') return undefined;
  const { places, latest: later, latestStretch } = found;
  const at = places.findIndex(({ observation }) => observation?.period.text === from.period.text);
  const earlier = places[at];
  if (!earlier?.value) return undefined;
  const difference = minus(later.value, earlier.value);
  const isLeap = compare(sizeOf(difference), times(leapFactor, later.limits.range)) > 0;
  const way = compare(later.value, earlier.value);
  // Before a recorded change other limits held: an earlier figure is held against those of now.
  const isOfStretch = at >= latestStretch.start;
  const wasThere = isOfStretch && isSignalOn(earlier, way);
  const isUnusual = later.signals.length > 0 && (isLeap || (isSignalOn(later, way) && !wasThere));
  if (isUnusual) return 'unusual';
  return isLeap ? 'within' : 'usual';
}
