import type { Indicator } from '../core/indicators/indicator.ts';
import { chartFor } from './chart-for.ts';
import type { LineChart } from './model.ts';
import type { Drawing } from './say-mark.ts';
import { scaleFor } from './scale.ts';
import { isApart } from './unjoined-marks.ts';

/**
 * The line of a measure that is drawn small, on a scale of its own figures: those of others and its targets are not drawn
 * there, and theirs would press it flat. Like every axis it starts at zero where its figures use a third of the way.
 *
 * @returns `undefined` where its figures make no line.
 */
export function smallLineOf(indicator: Indicator, drawing: Drawing): LineChart | undefined {
  const chart = chartFor(indicator, undefined, drawing);
  if (chart?.is !== 'line') return undefined;
  const values = chart.points.flatMap((point) =>
    point.entry.is === 'mark' && !isApart(point) ? [point.entry.value] : [],
  );
  const isShare = indicator.definition.unit === '%';
  return { ...chart, scale: scaleFor(values, { fromZero: false, isShare, sayTick: String }) };
}
