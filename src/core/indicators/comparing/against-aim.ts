import { directionAt, saidDirection } from '../../values/direction.ts';
import { endsOf, isRange, nearEnd, type Aim } from '../aim.ts';
import type { Indicator } from '../indicator.ts';
import type { Measured, Numbered } from '../observation.ts';
import { judgeAgainst, type Judgement } from './change.ts';
import { gapTo, type Difference } from './difference.ts';
import { orderAgainst, reaches, type Order } from './order.ts';

/** How a figure stands to what is aimed at: to a number as to any other; to a range also `inside` it, its ends included. */
export type AimOrder = Order | 'inside';

/** A figure held against what a target aims at. */
export interface AgainstAim {
  readonly order: AimOrder;
  /** Figure minus target, of a range minus the end that it lies beyond, where it can be told. */
  readonly gap: Difference | undefined;
  /** `better` where it meets the target, `worse` where it does not. */
  readonly judgement: Judgement;
}

/** Whether a figure has reached the lower end of a range from below, and the upper from above; an open end it always has. */
function endsReached(indicator: Indicator, one: Numbered, aim: Aim) {
  const { low, high } = endsOf(aim);
  return {
    low: low === undefined ? 'yes' : reaches(indicator, one, low, 1),
    high: high === undefined ? 'yes' : reaches(indicator, one, high, -1),
  } as const;
}

function orderIn(reached: ReturnType<typeof endsReached>): AimOrder {
  if (reached.low === 'no') return 'below';
  if (reached.high === 'no') return 'above';
  return reached.low === 'yes' && reached.high === 'yes' ? 'inside' : 'unsure';
}

/**
 * What it means that a figure stands so to a range. Where one way is good, a figure beyond the far end has not missed
 * it: that way it could not go too far. Where neither is, nothing is judged.
 */
function judgeIn(
  reached: ReturnType<typeof endsReached>,
  aim: Aim,
  good: ReturnType<typeof saidDirection>,
): Judgement {
  if (good === 'neither') return good;
  const { low } = endsOf(aim);
  const near = nearEnd(aim, good);
  const asked =
    near === undefined ? Object.values(reached) : [near === low ? reached.low : reached.high];
  if (asked.includes('no')) return 'worse';
  return asked.includes('unsure') ? 'unsure' : 'better';
}

/** Holds a figure against what a target aims at. */
export function againstAim(indicator: Indicator, one: Measured, aim: Aim): AgainstAim {
  if (!isRange(aim))
    return {
      order: orderAgainst(indicator, one, aim),
      gap: gapTo(indicator, one, aim),
      judgement: judgeAgainst(indicator, one, aim),
    };
  const reached = endsReached(indicator, one, aim);
  const order = orderIn(reached);
  const beyond = order === 'below' ? aim.low : order === 'above' ? aim.high : undefined;
  const good = saidDirection(directionAt(indicator.definition.goodWhen, one.period));
  return {
    order,
    gap: beyond === undefined ? undefined : gapTo(indicator, one, beyond),
    judgement: judgeIn(reached, aim, good),
  };
}
