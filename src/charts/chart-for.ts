import type { Indicator } from '../core/indicators/indicator.ts';
import { lineOf, standingOf } from '../core/indicators/comparing/standing.ts';
import { barsChart } from './bars-chart.ts';
import { lineChart } from './line-chart.ts';
import { enoughForALine, type Chart } from './model.ts';
import type { Drawing } from './say-mark.ts';
import { multiplesChart } from './multiples-chart.ts';
import { partsChart } from './parts-chart.ts';
import { standingChart } from './standing-chart.ts';

/**
 * The picture that an indicator's data call for (design, "The data choose the picture"): for a dimension
 * small multiples where a part has four figures, else bars; a line from four figures of one basis and definition on, else a standing. Never a line of two
 * points.
 *
 * @param by The dimension whose parts are wanted; `undefined` for the whole.
 * @param asked A period to stand at instead of the latest.
 * @returns `undefined` when there is no figure to draw.
 */
export function chartFor(
  indicator: Indicator,
  by: string | undefined,
  drawing: Drawing,
  asked?: string,
): Chart | undefined {
  const standing = standingOf(indicator, asked);
  if (!standing) return partsChart(indicator, by, drawing, asked);
  if (by !== undefined) {
    const parts = standing.parts.get(by) ?? [];
    const group = { by: [by], basis: standing.latest.basis, parts };
    // Where the parts come later than the whole, the whole of their time stands beside them.
    const at = parts[0]?.period.text;
    const whole = [standing.latest, ...standing.earlier].find(({ period }) => period.text === at);
    const overTime = asked === undefined ? multiplesChart(indicator, group, drawing) : undefined;
    return overTime ?? barsChart(indicator, group, drawing, whole);
  }
  return asked === undefined && lineOf(indicator).length >= enoughForALine
    ? lineChart(indicator, drawing)
    : standingChart(standing, drawing);
}
