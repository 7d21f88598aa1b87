import {
  drawLabels,
  labelOf,
  labelsOf,
  lineHeight,
  linesOf as heightOf,
  margin,
  shapeAt,
} from './draw-axis.ts';
import { numbersOf } from '../core/indicators/aim.ts';
import { comparablePoints, tellingPoints, type MarkPoint } from './contents.ts';
import { footWordsOf } from './foot-words.ts';
import { drawOthers, otherNotes, otherSpots } from './draw-others.ts';
import type { LineChart, Point } from './model.ts';
import { escape } from '../core/source/escape.ts';
import { across, down, tag } from './markup.ts';
import { narrowest, widthOf } from './measure.ts';
import { placeLabels, type Corner, type Spot } from './place-labels.ts';
import { targetLines } from './row-words.ts';
import { fraction } from './scale.ts';
import type { Drawn } from './drawable.ts';
import { drawLines, right, runsOf } from './draw-path.ts';
import { drawLimits, drawUnusual, limitSpots } from './draw-limits.ts';
import { drawRing } from './draw-ring.ts';
import { drawSpans } from './draw-spans.ts';
import { timeAxis } from './draw-time.ts';
import type { Plot } from './plot.ts';

const plotHeight = 12;

/** More points than these are not marked one by one (standards C-15). */
export const mostMarked = 24;

const marksOnly = (points: readonly Point[]) =>
  points.filter((point): point is MarkPoint => point.entry.is === 'mark');

/** The plot of a line: its left side leaves room for the widest tick on the narrowest page. */
export function plotOf({ points, scale, end }: LineChart, top: number): Plot {
  const ticks = Math.max(...scale.ticks.map(({ text }) => widthOf(text)));
  const left = Math.ceil(((ticks + 0.9) / narrowest) * 100);
  const bottom = top + plotHeight;
  const first = points[0]!.at;
  return {
    left,
    right,
    top,
    bottom,
    x: (at) => left + ((at - first) / Math.max(1, end - first)) * (right - left),
    y: (value) => bottom - fraction(scale, value) * plotHeight,
  };
}

/** Where the words of a figure want to stand: under it where the line goes up from it. */
const spotOf = (point: MarkPoint, points: readonly MarkPoint[], plot: Plot): Spot => {
  const index = points.indexOf(point);
  const beside = [points[index - 1], points[index + 1]].filter((one) => one !== undefined);
  const rise = beside.reduce((sum, { entry }) => sum + entry.value - point.entry.value, 0);
  const place = { x: plot.x(point.at), y: plot.y(point.entry.value) };
  return { ...place, text: point.entry.text, isValley: rise > 0 };
};

/** The lines that the words of a picture must not lie on: figures, ours and others', targets and limits. */
function linesOf(chart: LineChart, plot: Plot): readonly (readonly Corner[])[] {
  const cornerOf = (at: number, value: number): Corner => ({ x: plot.x(at), y: plot.y(value) });
  const level = (from: number, to: number, value: number) => [
    cornerOf(from, value),
    cornerOf(to, value),
  ];
  const joined = [chart.points, ...chart.others.map(({ points }) => points)].flatMap((points) =>
    runsOf(marksOnly(points)).map((run) => run.map(({ at, entry }) => cornerOf(at, entry.value))),
  );
  const spans = chart.movement?.spans ?? [];
  return [
    ...joined,
    ...chart.targets
      .filter(({ to }) => to <= chart.end)
      .flatMap(({ from, to, value }) => numbersOf(value).map((end) => level(from, to, end))),
    ...spans.flatMap(({ from, to, lower, upper }) => [
      level(from, to, lower),
      level(from, to, upper),
    ]),
  ];
}

/**
 * The words at a line, as far as there is room: of the definition that stands the last figure, the names of others'
 * lines, then the first, highest and lowest figure, these two with their dates (standards C-16).
 */
function placeWords(chart: LineChart, plot: Plot) {
  const points = marksOnly(comparablePoints(chart.points, chart.breaks));
  const [last, ...told] = tellingPoints(chart).map((point, index): Spot => {
    const spot = spotOf(point, points, plot);
    const isEnd = point === points[0] || point === points.at(-1);
    if (index === 0) return { ...spot, isNeeded: true };
    return isEnd ? spot : { ...spot, more: ` ${point.period}` };
  });
  const names = [...otherSpots(chart, plot), ...limitSpots(chart, plot)];
  const room = {
    top: plot.top - 0.8,
    bottom: plot.bottom - 0.3,
    left: plot.left,
    lines: linesOf(chart, plot),
  };
  const placed = placeLabels([last!, ...names, ...told], room);
  const drawn = placed.map(({ spot, y, anchor }) => {
    const place = { class: 'chart__label', x: across(spot.x), y: down(y), 'text-anchor': anchor };
    if (names.includes(spot))
      return tag('text', { ...place, class: 'chart__tick' }, escape(spot.text));
    const figure = tag('tspan', { class: 'chart__value' }, escape(spot.text));
    return tag('text', place, figure + escape(spot.more ?? ''));
  });
  const named = new Set(placed.map(({ spot }) => spot.text));
  return { drawn: drawn.join(''), notes: otherNotes(chart, named) };
}

/** Draws a line of four or more figures over real time, with its gaps, targets, changes of definition and most telling figures. */
export function drawLine(chart: LineChart, id: string): Drawn {
  const { scale, points } = chart;
  const heads = labelsOf(chart.targets.flatMap(targetLines));
  const plot = plotOf(chart, 1.6 + heightOf(heads) * lineHeight);
  const marks = marksOnly(points);
  const sides = { x1: across(plot.left), x2: across(plot.right) };
  const grid = scale.ticks.map(({ value, text }) => {
    const y = plot.y(value);
    const isBase = value === 0 || value === scale.low;
    const line = {
      class: isBase ? 'chart__axis' : 'chart__grid',
      ...sides,
      y1: down(y),
      y2: down(y),
    };
    const place = { class: 'chart__tick', x: across(plot.left - 2.5), y: down(y + 0.35) };
    return tag('line', line) + tag('text', { ...place, 'text-anchor': 'end' }, escape(text));
  });
  const dots = marks.map(({ at, entry }) => {
    const place = { cx: across(plot.x(at)), cy: down(plot.y(entry.value)), r: '0.35em' };
    const hollow = entry.isProvisional ? ' chart__mark--provisional' : '';
    return tag('circle', { class: `chart__mark chart__mark--1${hollow}`, ...place });
  });
  const isMarked = ({ join, entry, usual }: MarkPoint, index: number) =>
    usual?.unusual === undefined &&
    (marks.length <= mostMarked ||
      index === marks.length - 1 ||
      entry.isProvisional ||
      (join !== 'line' && marks[index + 1]?.join !== 'line'));
  const strokes = tag('path', { class: 'chart__cut', d: 'M-6-2 6-6M-6-7 6-11' });
  const words = placeWords(chart, plot);
  const notes = [
    ...words.notes,
    ...footWordsOf(chart).map(({ sign, words }) => labelOf(sign, words)),
  ];
  const time = timeAxis(points, plot, chart.end);
  const foot = plot.bottom + time.height;
  const content = [
    ...grid,
    drawLimits(chart, plot),
    drawSpans(chart, plot, id),
    ...chart.breaks.map(({ at }) => {
      const x = across(plot.x(at));
      const line = { x1: x, x2: x, y1: down(plot.top), y2: down(plot.bottom) };
      return tag('line', { class: 'chart__break', ...line });
    }),
    drawOthers(chart, plot),
    drawLines(marks, plot),
    scale.low > 0 ? shapeAt(plot.left, plot.bottom, strokes) : '',
    ...points
      .filter(({ entry }) => entry.is === 'gap')
      .map(({ at }) => {
        const cross = tag('path', { class: 'chart__gap', d: 'M-5-5 5 5M5-5-5 5' });
        return shapeAt(plot.x(at), plot.bottom, cross);
      }),
    ...marks.map(({ at, entry }) => drawRing(entry, plot.x(at), plot.y(entry.value))),
    ...dots.filter((_, index) => isMarked(marks[index]!, index)),
    drawUnusual(chart, plot),
    time.content,
    words.drawn,
    drawLabels(heads, margin, 0.9),
    drawLabels(notes, margin, foot + lineHeight + 0.3),
  ];
  const notesHeight = notes.length > 0 ? heightOf(notes) * lineHeight + 0.3 : 0;
  return { height: foot + 0.4 + notesHeight, content: content.join('') };
}
