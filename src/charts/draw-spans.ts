import { hatch, within } from './draw-axis.ts';
import { across, down, tag } from './markup.ts';
import type { LineChart } from './model.ts';
import type { Plot } from './plot.ts';

/** A target that held for one figure alone is still wide enough to be seen. */
const leastSpan = 10;

function spanOf(plot: Plot, from: number, to: number): readonly [x1: number, x2: number] {
  const [x1, x2] = [plot.x(from), plot.x(to)];
  if (x2 - x1 >= leastSpan) return [x1, x2];
  const start = Math.min((x1 + x2 - leastSpan) / 2, plot.right - leastSpan);
  return [Math.max(plot.left, start), Math.max(plot.left, start) + leastSpan];
}

/** Draws the targets of a line, each over the time it held for, with its hatched tolerance (standards C-13). */
export function drawSpans({ targets, scale }: LineChart, plot: Plot, id: string): string {
  const drawn = targets.map(({ value, band, from, to }) => {
    const [x1, x2] = spanOf(plot, from, to);
    const [low, high] = (band?.ends ?? []).map((end) => plot.y(within(scale, end)));
    const area = {
      class: 'chart__band',
      x: across(x1),
      width: across(x2 - x1),
      y: down(high ?? 0),
      height: down((low ?? 0) - (high ?? 0)),
      fill: `url(#${id}-hatch)`,
    };
    const y = down(plot.y(value));
    const line = { class: 'chart__target', x1: across(x1), x2: across(x2), y1: y, y2: y };
    return (band ? tag('rect', area) : '') + tag('line', line);
  });
  return (targets.some(({ band }) => band) ? hatch(id) : '') + drawn.join('');
}
