import { directionAt, saidDirection } from '../../values/direction.ts';
import type { Definition } from '../indicator.ts';
import type { MovementPlace } from './movement.ts';

/**
 * What a place of a movement is (standards ): usual movement, or more than that: to the good or to the bad where
 * somebody with the right to say so says which way is good, else to neither. It is never more than usual without a signal,
 * and is neither by limits that are `unfit`: that do not describe the figures that they stand over.
 */
export type Variation = Unremarkable | Unusual;

/** Nothing that is more than usual. */
export interface Unremarkable {
  readonly is: 'usual' | 'unfit';
}

/** More than usual movement. */
export interface Unusual {
  readonly is: 'improvement' | 'concern' | 'neutral';
  readonly side: 'high' | 'low';
  /** Which way its figures go, where that is all that is unusual; `undefined` where its height is as well. */
  readonly way?: 'rise' | 'fall' | undefined;
}

/** Whether a place of a movement is more than usual. */
export const isUnusual = (variation: Variation): variation is Unusual =>
  variation.is !== 'usual' && variation.is !== 'unfit';

/**
 * The variation of a place, by the side of the mean on which it lies. A rise that is still below the mean, and a fall that
 * is still above it, are unusual and neither good nor bad by that alone.
 */
export function variationOf(
  { signals, side, trend, observation, isUnfit }: MovementPlace,
  { goodWhen }: Pick<Definition, 'goodWhen'>,
): Variation {
  if (isUnfit) return { is: 'unfit' };
  if (signals.length === 0 || !observation) return { is: 'usual' };
  const high = (side === 0 ? (trend ?? 0) : (side ?? 0)) > 0;
  const found = high ? 'high' : 'low';
  const isTrendAlone = signals.every((one) => one === 'trend');
  const isTowardsMean = isTrendAlone && trend !== (high ? 1 : -1);
  const way = isTrendAlone ? { way: trend === 1 ? ('rise' as const) : ('fall' as const) } : {};
  const good = saidDirection(directionAt(goodWhen, observation.period));
  if (isTowardsMean || good === 'range' || good === 'neither')
    return { is: 'neutral', side: found, ...way };
  return { is: high === (good === 'higher') ? 'improvement' : 'concern', side: found, ...way };
}
