import type { Indicator } from '../indicator.ts';
import type { Measured, Numbered } from '../observation.ts';
import { minusFigures } from './difference.ts';
import { isTestedBy, levelOf, sizeOfChange, type ChangeSize, type Level } from './change-size.ts';
import { deniesChange } from './pair-verdict.ts';
import { movementUpTo, type MovementThen } from './line-movement.ts';
import {
  directionAt,
  directionBetween,
  saidDirection,
  type Direction,
} from '../../values/direction.ts';
import { nearness } from './nearness.ts';
import {
  compare,
  exact,
  shareOf,
  signOf,
  sizeOf,
  toNumber,
  type Exact,
} from '../../values/exact.ts';
import { yearBefore } from '../../values/period.ts';
import { orderAgainst, orderOf, reaches, type FigureOrder, type Order } from './order.ts';

/**
 * What one figure is held against another: better or worse, where one way is good; `same` where they are, `alike`
 * where only their printed numbers are; `neither` where no way is good; `unsure` where rounding could turn it.
 */
export type Judgement = 'same' | 'alike' | 'better' | 'worse' | 'neither' | 'unsure';

/** What one figure is held against another; `doubted` where what is printed of either cannot all be right. */
export type FigureJudgement = Judgement | 'doubted';

/**
 * What a change is: where only a target shows a way, nearer to it or further from it, and never better or worse; where
 * the usual movement of the measure is known, what {@link ChangeSize} says of a change that is not unusual; `denied` where
 * the same measure in another unit tells otherwise than that it is better or worse.
 */
export type ChangeJudgement =
  FigureJudgement | 'nearer' | 'further' | 'denied' | Exclude<ChangeSize, 'unusual'>;

/** A later figure held against an earlier one of the same basis and definition. */
export interface Change {
  readonly from: Measured;
  readonly to: Measured;
  /** How the later stands to the earlier. */
  readonly order: FigureOrder;
  /** Later minus earlier: by the counts behind both where these are known, else as printed. */
  readonly difference: number;
  readonly judgement: ChangeJudgement;
  /** Whether the difference is so small that the definition calls it no change (standards R-12). */
  readonly isSteady: boolean;
  /** Whether it was held against the usual movement of its measure, as far as one is known. */
  readonly isTested: boolean;
  /** What is unusual about the later figure, where the judgement does not tell it. */
  readonly level: Level | undefined;
}

/** What it means that one thing stands to another in some order, where one way is good or none is. */
function judge(good: Direction, order: Order): Judgement {
  if (order === 'same' || order === 'alike') return order;
  if (good === 'range' || good === 'neither') return 'neither';
  if (order === 'unsure') return order;
  return (order === 'above') === (good === 'higher') ? 'better' : 'worse';
}

/** What a figure is held against another one of the same indicator: later against earlier, others' against ours. */
export function judgeFigures(
  indicator: Indicator,
  one: Numbered,
  other: Numbered,
): FigureJudgement {
  const { goodWhen } = indicator.definition;
  const good = saidDirection(directionBetween(goodWhen, one.period, other.period));
  const order = orderOf(indicator, one, other);
  return order === 'doubted' ? order : judge(good, order);
}

/** What a figure is held against its target: `better` where it meets it, `worse` where it does not. */
export function judgeAgainst(indicator: Indicator, one: Numbered, target: number): Judgement {
  const order = orderAgainst(indicator, one, target);
  const good = saidDirection(directionAt(indicator.definition.goodWhen, one.period));
  if (good === 'range' || good === 'neither') return judge(good, order);
  if (order === 'same') return order;
  const reached = reaches(indicator, one, target, good === 'higher' ? 1 : -1);
  if (reached !== 'unsure') return reached === 'yes' ? 'better' : 'worse';
  return order === 'alike' ? order : 'unsure';
}

/** Whether a difference is so small that the definition calls it no change. */
function isSteady({ definition }: Indicator, difference: Exact, from: Exact): boolean {
  const { noChange } = definition;
  if (!noChange || signOf(difference) === 0) return false;
  const most =
    'points' in noChange ? exact(noChange.points) : shareOf(sizeOf(from), noChange.percent);
  return compare(sizeOf(difference), most) <= 0;
}

/** Whether the earlier figure of a change is that of exactly a year before. */
export const isFromYearBefore = ({ from, to }: Change): boolean =>
  from.period.text === yearBefore(to.period);

/** Whether a change is judged so that what is unusual about its figure is still to be said: no more than usual, or neither good nor bad. */
export const isLevelTold = (
  judgement: ChangeJudgement,
): judgement is 'usual' | 'untold' | 'neither' =>
  judgement === 'usual' || judgement === 'untold' || judgement === 'neither';

/**
 * Holds a later figure against an earlier one that it may be compared with.
 *
 * @param movement The usual movement as it was known at the later figure, for those who hold several against it.
 */
export function changeBetween(
  indicator: Indicator,
  from: Measured,
  to: Measured,
  movement: MovementThen = () => movementUpTo(indicator, to),
): Change {
  const order = orderOf(indicator, to, from);
  const difference = minusFigures(indicator, to, from);
  const steady = isSteady(indicator, difference, exact(from.figure.text));
  // Nothing more is said of it.
  const isLevel = order === 'same' || order === 'alike' || order === 'doubted';
  const near = isLevel ? undefined : nearness(indicator, from, to);
  const held =
    steady && order !== 'doubted' ? 'neither' : (near ?? judgeFigures(indicator, to, from));
  const tested = sizeOfChange(from, movement);
  const size = isLevel || steady ? undefined : tested;
  const found = size === undefined || size === 'unusual' ? held : size;
  const isVerdict = found === 'better' || found === 'worse';
  const judgement = isVerdict && deniesChange(indicator, from, to) ? 'denied' : found;
  const isTested = isTestedBy(tested);
  return {
    from,
    to,
    order,
    difference: toNumber(difference),
    judgement,
    isSteady: steady,
    isTested,
    level: isLevelTold(judgement) && size !== undefined ? levelOf(movement) : undefined,
  };
}
