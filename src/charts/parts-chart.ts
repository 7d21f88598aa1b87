import type { Indicator } from '../core/indicators/indicator.ts';
import { nameOfGroup, partsStandingOf } from '../core/indicators/comparing/parts-standing.ts';
import { barsChart } from './bars-chart.ts';
import type { Chart } from './model.ts';
import { multiplesChart } from './multiples-chart.ts';
import type { Drawing } from './say-mark.ts';

/**
 * The picture of a measure of whose whole there is no number: its parts over time where they have histories, else as bars.
 *
 * @param by The name of the group that is wanted; without one, the newest.
 * @param at A period to stand at instead of the latest.
 * @returns `undefined` where there is no such group.
 */
export function partsChart(
  indicator: Indicator,
  by: string | undefined,
  drawing: Drawing,
  at: string | undefined,
): Chart | undefined {
  const { groups = [] } = partsStandingOf(indicator, at) ?? {};
  const group = by === undefined ? groups[0] : groups.find((one) => nameOfGroup(one) === by);
  if (!group) return undefined;
  const overTime = at === undefined ? multiplesChart(indicator, group, drawing) : undefined;
  return overTime ?? barsChart(indicator, group, drawing);
}
