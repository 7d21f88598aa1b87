import { shapeAt } from './draw-axis.ts';
import { stretchedOver } from './draw-path.ts';
import { tag } from './markup.ts';
import type { LineChart } from './model.ts';
import type { LimitSpan, Unusual } from './movement-model.ts';
import type { Spot } from './place-labels.ts';
import type { Plot } from './plot.ts';

type MarkedPoint = LineChart['points'][number];

/** The shapes of what is unusual: to the good a triangle that points where it lies, to the bad a square, else a diamond (standards R-31). */
const shapes = {
  improvement: { high: 'M0-7 6.5 5h-13z', low: 'M0 7 6.5-5h-13z' },
  concern: { high: 'M-5-5H5V5H-5z', low: 'M-5-5H5V5H-5z' },
  neutral: { high: 'M0-7 6 0 0 7-6 0z', low: 'M0-7 6 0 0 7-6 0z' },
} as const;

const shapeOf = ({ is, side }: Unusual) =>
  tag('path', { class: `chart__unusual chart__unusual--${is}`, d: shapes[is][side] });

/** Spans that follow each other without a gap between. */
function runsOf(spans: readonly LimitSpan[]): readonly (readonly LimitSpan[])[] {
  const runs: LimitSpan[][] = [];
  for (const span of spans) {
    if (runs.at(-1)?.at(-1)?.to === span.from) runs.at(-1)!.push(span);
    else runs.push([span]);
  }
  return runs;
}

/** One line over spans: level over each, with a step between two. */
function drawSteps(
  run: readonly LimitSpan[],
  of: (span: LimitSpan) => number,
  plot: Plot,
  name: string,
): string {
  const share = (value: number, from: number, to: number) =>
    Math.round(((value - from) / (to - from)) * 1000) / 10;
  const corners = run.flatMap((span) => {
    const y = share(plot.y(of(span)), plot.top, plot.bottom);
    return [span.from, span.to].map((at) => `${share(plot.x(at), plot.left, plot.right)},${y}`);
  });
  return tag('polyline', { class: name, points: corners.join(' ') });
}

/** Draws the average and the limits over the time of each stretch. They stretch with the plot, as its line does. */
export function drawLimits({ movement }: LineChart, plot: Plot): string {
  if (!movement) return '';
  const lines = runsOf(movement.spans).flatMap((run) => [
    drawSteps(run, ({ mean }) => mean, plot, 'chart__mean'),
    drawSteps(run, ({ lower }) => lower, plot, 'chart__limit'),
    drawSteps(run, ({ upper }) => upper, plot, 'chart__limit'),
  ]);
  return tag('svg', stretchedOver(plot), lines.join(''));
}

/** Where the names of the latest limits want to stand: at their ends, away from the average; else further back along them. */
export function limitSpots({ movement }: LineChart, plot: Plot): readonly Spot[] {
  const last = movement?.spans.at(-1);
  if (!movement || !last) return [];
  const [from, x] = [plot.x(last.from), plot.x(last.to)];
  const place = { x, along: [0.25, 0.5, 0.75, 1].map((share) => x - (x - from) * share) };
  return [
    { ...place, y: plot.y(last.upper), text: movement.ends.upper, isValley: false },
    { ...place, y: plot.y(last.lower), text: movement.ends.lower, isValley: true },
  ];
}

/** Draws a shape over each figure that is unusual. */
export const drawUnusual = ({ points }: LineChart, plot: Plot): string =>
  points
    .flatMap(({ at, entry, usual }: MarkedPoint) =>
      entry.is === 'mark' && usual?.unusual
        ? [shapeAt(plot.x(at), plot.y(entry.value), shapeOf(usual.unusual))]
        : [],
    )
    .join('');
