import { isRange, numbersOf } from '../core/indicators/aim.ts';
import { lineHeight, shapeAt } from './draw-axis.ts';
import { mostMarked } from './marked-points.ts';
import { drawLines, right } from './draw-path.ts';
import { drawRing } from './draw-ring.ts';
import type { Drawn } from './drawable.ts';
import { endsIn } from './ends-in.ts';
import { escape } from '../core/source/escape.ts';
import { across, down, tag } from './markup.ts';
import { widthOf, wrap } from './measure.ts';
import type { Mark, MultiplesChart, Panel, Point } from './model.ts';
import type { Plot } from './plot.ts';
import { fraction } from './scale.ts';
import { yearAt } from './time-words.ts';

type MarkPoint = Point & { readonly entry: Mark };

const panelHeight = 5;

/** The width of a panel on a page that has just room for it, in em. The style sheet gives it no less. */
export const narrowestPanel = 15;

/** How far the axis of time goes for all panels. */
export interface PanelTime {
  readonly first: Pick<Point, 'at' | 'period'>;
  readonly last: Pick<Point, 'at' | 'period'>;
}

/** The name of a panel, broken to its width. */
export const nameLines = ({ label }: Panel): readonly string[] => wrap(label, narrowestPanel);

/** Its latest figure with its period; where it has none, the reason of the last; of one that has ended, that it has. */
function latestOf({ points, ended }: Panel): readonly [figure: string, words: string] {
  if (ended !== undefined) return ['', ended];
  const latest = points.findLast(({ entry }) => entry.is === 'mark') ?? points.at(-1);
  if (!latest) return ['', ''];
  return latest.entry.is === 'mark'
    ? [latest.entry.text, latest.period]
    : [latest.entry.reason, latest.period];
}

/** The ends of the axis of time: its periods where they have room beside each other, else their years. */
function timeEnds({ first, last }: PanelTime): readonly [first: string, last: string] {
  const fits = widthOf(first.period) + widthOf(last.period) + 0.5 <= narrowestPanel;
  if (fits) return [first.period, last.period];
  return [String(yearAt(first.at)), String(yearAt(last.at))];
}

const level = (name: string, plot: Plot, y: number, from = plot.left, to = plot.right) =>
  tag('line', { class: name, x1: across(from), x2: across(to), y1: down(y), y2: down(y) });

/** The targets of all parts, each over its time: a line, or the field of a range between its ends. */
function drawTargets({ targets, scale }: MultiplesChart, plot: Plot, { last }: PanelTime): string {
  return targets
    .filter(({ from }) => from <= last.at)
    .flatMap(({ value, from, to }) => {
      const [x1, x2] = [plot.x(from), plot.x(Math.min(to, last.at))];
      const [low, high] = endsIn(scale, value).map(plot.y) as [number, number];
      const field = {
        x: across(x1),
        width: across(x2 - x1),
        y: down(high),
        height: down(low - high),
      };
      return [
        isRange(value) ? tag('rect', { class: 'chart__range', ...field }) : '',
        ...numbersOf(value).map((end) => level('chart__target', plot, plot.y(end), x1, x2)),
      ];
    })
    .join('');
}

function drawPoints(points: readonly Point[], plot: Plot): string {
  const marks = points.filter((point): point is MarkPoint => point.entry.is === 'mark');
  const isMany = marks.length > mostMarked;
  const dots = marks
    .filter(({ entry }, index) => !isMany || index === marks.length - 1 || entry.isProvisional)
    .map(({ at, entry }) => {
      const hollow = entry.isProvisional ? ' chart__mark--provisional' : '';
      const place = { cx: across(plot.x(at)), cy: down(plot.y(entry.value)), r: '0.3em' };
      return tag('circle', { class: `chart__mark chart__mark--1${hollow}`, ...place });
    });
  const rings = marks.map(({ at, entry }) => drawRing(entry, plot.x(at), plot.y(entry.value)));
  return drawLines(marks, plot) + rings.join('') + dots.join('') + drawGaps(points, plot);
}

/** A cross for each stretch of time without a figure, over its middle, and a line as long as it is. */
function drawGaps(points: readonly Point[], plot: Plot): string {
  const runs: Point[][] = [];
  points.forEach((point, index) => {
    if (point.entry.is !== 'gap') return;
    if (points[index - 1]?.entry.is === 'gap') runs.at(-1)!.push(point);
    else runs.push([point]);
  });
  const stretches = runs.map((run) => {
    const [from, to] = [plot.x(run[0]!.at), plot.x(run.at(-1)!.at)];
    const cross = tag('path', { class: 'chart__gap', d: 'M-5-5 5 5M5-5-5 5' });
    const line = to > from ? level('chart__gap', plot, plot.bottom, from, to) : '';
    return line + shapeAt((from + to) / 2, plot.bottom, cross);
  });
  return stretches.join('');
}

/**
 * Draws one of several small pictures: its name, its latest figure, its line, and the ends of the axes that all share.
 *
 * @param lines For how many lines of name there is room, so that all are of one height.
 */
export function drawPanel(
  panel: Panel,
  chart: MultiplesChart,
  time: PanelTime,
  lines: number,
): Drawn {
  const { first, last } = time;
  const ends = [chart.scale.ticks[0]!, chart.scale.ticks.at(-1)!];
  const ticks = Math.max(...ends.map(({ text }) => widthOf(text)));
  const left = Math.ceil(((ticks + 0.9) / narrowestPanel) * 100);
  const top = (lines + 1) * lineHeight + 0.5;
  const bottom = top + panelHeight;
  const plot: Plot = {
    ...{ left, right, top, bottom },
    x: (at) => left + ((at - first.at) / Math.max(1, last.at - first.at)) * (right - left),
    y: (value) => bottom - fraction(chart.scale, value) * panelHeight,
  };
  const write = (name: string, x: number, y: number, words: string, anchor?: string) =>
    tag('text', { class: name, x: across(x), y: down(y), 'text-anchor': anchor }, words);
  const [figure, period] = latestOf(panel);
  const bold = figure && tag('tspan', { class: 'chart__value' }, escape(figure));
  const names = nameLines(panel);
  const foot = bottom + lineHeight;
  const [from, to] = timeEnds(time).map(escape) as [string, string];
  const content = [
    ...names.map((line, index) =>
      write('chart__name', 0, 0.9 + (lines - names.length + index) * lineHeight, escape(line)),
    ),
    write('chart__label', 0, 0.9 + lines * lineHeight, `${bold} ${escape(period)}`.trim()),
    ...ends.map(({ value, text }) => {
      const y = plot.y(value);
      const tick = write('chart__tick', left - 2.5, y + 0.35, escape(text), 'end');
      return level('chart__grid', plot, y) + tick;
    }),
    drawTargets(chart, plot, time),
    ...chart.breaks.map(({ at }) => {
      const x = across(plot.x(at));
      const line = { x1: x, x2: x, y1: down(plot.top), y2: down(plot.bottom) };
      return tag('line', { class: 'chart__break', ...line });
    }),
    drawPoints(panel.points, plot),
    write('chart__tick', 0, foot, from),
    write('chart__tick', right, foot, to, 'end'),
  ];
  return { height: foot + 0.8, content: content.join('') };
}
