import { isRange, numbersOf } from '../core/indicators/aim.ts';
import { hatch, shapeAt } from './draw-axis.ts';
import { endsIn, within } from './ends-in.ts';
import { across, down, tag } from './markup.ts';
import type { Band, LineChart, TargetSpan } from './model.ts';
import type { Plot } from './plot.ts';

/** A target over less than this, in per cent of the drawing, is a mark at its time: a line could not be seen. */
const leastSpan = 3;

/** Over less than this it has a head as well. */
const headedSpan = 12;

type Ends = readonly [x1: number, x2: number];

/** How a target of a line is drawn: over its time, at it, or not, where it lies beyond the axis. */
export function shapeOf({ from, to }: TargetSpan, { x, right }: Plot): Ends | undefined {
  if (x(to) > right + 0.01) return undefined;
  return x(to) - x(from) < leastSpan
    ? [(x(from) + x(to)) / 2, (x(from) + x(to)) / 2]
    : [x(from), x(to)];
}

function drawBand({ ends }: Band, [x1, x2]: Ends, { scale }: LineChart, plot: Plot, id: string) {
  const [low, high] = ends.map((end) => plot.y(within(scale, end))) as [number, number];
  const area = { class: 'chart__band', height: down(low - high), fill: `url(#${id}-hatch)` };
  if (x1 < x2)
    return tag('rect', { ...area, x: across(x1), width: across(x2 - x1), y: down(high) });
  // A target at one moment has no breadth: its band is as broad as a mark.
  return shapeAt(x1, high, tag('rect', { ...area, x: -6, width: 12, y: 0 }));
}

/** The range that is aimed at, as a field between its ends. */
function drawRange([low, high]: Ends, [x1, x2]: Ends) {
  const field = { class: 'chart__range', height: down(low - high) };
  if (x1 < x2)
    return tag('rect', { ...field, x: across(x1), width: across(x2 - x1), y: down(high) });
  return shapeAt(x1, high, tag('rect', { ...field, x: -6, width: 12, y: 0 }));
}

/**
 * Draws the targets of a line, each over the time that it held for and no longer, with its hatched tolerance; one to be
 * reached by a day as a head at that day (standards C-13).
 */
export function drawSpans(chart: LineChart, plot: Plot, id: string): string {
  const drawn = chart.targets.flatMap((target) => {
    const ends = shapeOf(target, plot);
    if (!ends) return [];
    const [x1, x2] = ends;
    const [low, high] = endsIn(chart.scale, target.value).map(plot.y) as [number, number];
    const lines = numbersOf(target.value).map((end) => {
      const y = down(plot.y(end));
      return tag('line', { class: 'chart__target', x1: across(x1), x2: across(x2), y1: y, y2: y });
    });
    const head = tag('path', { class: 'chart__target-head', d: 'M-6-9H6L0 0z' });
    return [
      target.band ? drawBand(target.band, ends, chart, plot, id) : '',
      isRange(target.value) ? drawRange([low, high], ends) : '',
      x1 < x2 ? lines.join('') : '',
      // A short line may lie behind that of the figures.
      x2 - x1 < headedSpan ? shapeAt((x1 + x2) / 2, high, head) : '',
    ];
  });
  return (chart.targets.some(({ band }) => band) ? hatch(id) : '') + drawn.join('');
}
