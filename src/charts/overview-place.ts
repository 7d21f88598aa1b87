import { isRange, nearEnd } from '../core/indicators/aim.ts';
import type { Change } from '../core/indicators/comparing/change.ts';
import type { AgainstTarget } from '../core/indicators/comparing/standing.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import type { Measured } from '../core/indicators/observation.ts';
import { directionAt, directionBetween, saidDirection } from '../core/values/direction.ts';
import type { OverviewPlace } from './overview-model.ts';

/** Where no tolerance is stated, so many steps are the whole of what a figure is held against. */
const stepsInWhole = 10;

/** A step where no tolerance gives one: a tenth of what a figure is held against, of 0 nothing. */
const tenthOf = (value: number) => Math.abs(value) / stepsInWhole;

/** So many steps of some size; where that is nothing, endlessly many of any difference. */
const inSteps = (difference: number, step: number): number =>
  difference === 0 ? 0 : difference / step;

/** Around a number that both sides may miss, or a range: right is more. */
function around(value: number, { target, band }: AgainstTarget, isInside: boolean): OverviewPlace {
  const aim = target.value!;
  const printed = isRange(aim) ? ([aim.low, aim.high] as const) : undefined;
  const zone = printed ?? (isInside ? band : undefined);
  const [low, high] = [zone?.[0] ?? zone?.[1], zone?.[1] ?? zone?.[0]];
  const middle = low === undefined || high === undefined ? (aim as number) : (low + high) / 2;
  const half = low === undefined || high === undefined ? 0 : high - middle;
  const far = band ? Math.max(...band.map((end) => Math.abs(end - middle))) : 0;
  const step = half || far || tenthOf(middle);
  const from = (end: number) => inSteps(end - middle, step);
  return {
    at: from(value),
    allowance: band && zone !== band && far > 0 ? [from(band[0]), from(band[1])] : undefined,
    range: half > 0 ? [-1, 1] : undefined,
    isTurned: false,
    isScaled: step > 0,
  };
}

/** Where a figure stands beside its target; `undefined` where that is no number. */
export function placeByTarget(
  one: Measured,
  against: AgainstTarget,
  { definition }: Indicator,
): OverviewPlace | undefined {
  const { target, band } = against;
  const aim = target.value;
  if (aim === undefined) return undefined;
  const good = saidDirection(directionAt(definition.goodWhen, one.period));
  const line = nearEnd(aim, good);
  const { value } = one.figure;
  if (good === 'neither' || good === 'range' || line === undefined)
    return around(value, against, good === 'range');
  const turn = good === 'higher' ? 1 : -1;
  const allowed = band ? turn * (line - (turn === 1 ? band[0] : band[1])) : 0;
  const step = allowed > 0 ? allowed : tenthOf(line);
  return {
    at: inSteps(turn * (value - line), step),
    allowance: allowed > 0 ? [-1, 0] : undefined,
    range: undefined,
    isTurned: true,
    isScaled: step > 0,
  };
}

/** Where a figure stands beside an earlier one. */
export function placeByChange({ from, to }: Change, { definition }: Indicator): OverviewPlace {
  const good = saidDirection(directionBetween(definition.goodWhen, from.period, to.period));
  const isTurned = good === 'higher' || good === 'lower';
  const turn = good === 'lower' ? -1 : 1;
  const rise = to.figure.value - from.figure.value;
  const step = tenthOf(from.figure.value);
  return {
    at: inSteps(turn * rise, step),
    allowance: undefined,
    range: undefined,
    isTurned,
    isScaled: step > 0,
  };
}

/** How many steps may be drawn to each side of a line. */
const limits = [2, 3, 5, 10] as const;

/** How many steps to draw to each side: the fewest that leave about one in four beyond, and not more. */
export function limitFor(places: readonly OverviewPlace[]): number {
  const beyond = (limit: number) => places.filter(({ at }) => Math.abs(at) > limit).length;
  return limits.find((limit) => beyond(limit) * 4 <= places.length + 1) ?? limits[3];
}
