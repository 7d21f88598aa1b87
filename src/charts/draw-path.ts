import { margin } from './draw-axis.ts';
import { across, down, tag } from './markup.ts';
import type { Mark, Point } from './model.ts';
import type { Plot } from './plot.ts';

type MarkPoint = Point & { readonly entry: Mark };

/** The right side of every plot over time, in per cent. */
export const right = 100 - margin;

/** A drawing of 100 by 100 that stretches over a plot. */
export const stretchedOver = (plot: Plot) => ({
  x: across(plot.left),
  y: down(plot.top),
  width: across(plot.right - plot.left),
  height: down(plot.bottom - plot.top),
  viewBox: '0 0 100 100',
  preserveAspectRatio: 'none',
  overflow: 'visible',
});

/** Points that one stroke joins, and the strokes of dots over time without figures. */
function stretchesOf(points: readonly MarkPoint[]) {
  const runs: { points: MarkPoint[]; isDotted: boolean }[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (point.join === 'dots') runs.push({ points: [before!, point], isDotted: true });
    if (point.join === 'line') runs.at(-1)!.points.push(point);
    else runs.push({ points: [point], isDotted: false });
  });
  return runs;
}

/** The points of each stroke of a line, in order. */
export const runsOf = (points: readonly MarkPoint[]): readonly (readonly MarkPoint[])[] =>
  stretchesOf(points).map((run) => run.points);

/** The lines that join points, of our class unless another is given, and the dotted ones over time without figures. They stretch with the plot, so they have a drawing of their own. */
export function drawLines(
  points: readonly MarkPoint[],
  plot: Plot,
  name = 'chart__line chart__line--1',
): string {
  const runs = stretchesOf(points);
  const share = (value: number, from: number, to: number) =>
    Math.round(((value - from) / (to - from)) * 1000) / 10;
  const lines = runs
    .filter((run) => run.points.length > 1)
    .map(({ points: run, isDotted }) => {
      const corners = run.map(({ at, entry }) => {
        const x = share(plot.x(at), plot.left, plot.right);
        return `${x},${share(plot.y(entry.value), plot.top, plot.bottom)}`;
      });
      return tag('polyline', {
        class: `${name}${isDotted ? ' chart__line--apart' : ''}`,
        points: corners.join(' '),
        'stroke-dasharray': isDotted ? '1 6' : undefined,
        'stroke-linecap': isDotted ? 'round' : undefined,
      });
    });
  return tag('svg', stretchedOver(plot), lines.join(''));
}
