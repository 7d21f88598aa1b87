import { endsOf, type Aim } from '../core/indicators/aim.ts';
import type { Scale } from './scale.ts';

type Ends = Pick<Scale, 'low' | 'high'>;

/** A value, or the end of the axis that it lies beyond. */
export const within = ({ low, high }: Ends, value: number): number =>
  Math.min(high, Math.max(low, value));

/** The two ends of what is aimed at, on an axis: an open range goes on to the end of it. */
export function endsIn(scale: Ends, aim: Aim): readonly [low: number, high: number] {
  const { low = scale.low, high = scale.high } = endsOf(aim);
  return [within(scale, low), within(scale, high)];
}
