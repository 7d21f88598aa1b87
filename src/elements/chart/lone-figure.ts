import { chartFor } from '../../charts/chart-for.ts';
import { isLone } from '../../charts/contents.ts';
import type { Drawing } from '../../charts/say-mark.ts';
import type { Standing } from '../../core/indicators/comparing/standing.ts';

/**
 * Whether the picture of a measure's whole would be one figure on a scale, which says no more than the figure itself:
 * there is no earlier one, no other's and no target.
 */
export const isLoneFigure = ({ indicator, latest }: Standing, drawing: Drawing): boolean => {
  const chart = chartFor(indicator, undefined, drawing, latest.period.text);
  return chart !== undefined && isLone(chart);
};
