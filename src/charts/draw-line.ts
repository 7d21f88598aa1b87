import {
  besideFrom,
  drawLabels,
  labelOf,
  labelsOf,
  lineHeight,
  linesOf as heightOf,
  margin,
  shapeAt,
} from './draw-axis.ts';
import { footWordsOf } from './foot-words.ts';
import { drawOthers } from './draw-others.ts';
import { placeWords } from './line-words.ts';
import { dottedPoints, marksOnly } from './marked-points.ts';
import type { LineChart } from './model.ts';
import { escape } from '../core/source/escape.ts';
import { across, down, tag } from './markup.ts';
import { narrowest, widthOf } from './measure.ts';
import { targetLines } from './row-words.ts';
import { fraction } from './scale.ts';
import type { Drawn, Layout } from './drawable.ts';
import { drawNames, nameColumn } from './end-names.ts';
import { drawLines, right } from './draw-path.ts';
import { drawLimits, drawUnusual } from './draw-limits.ts';
import { drawRing } from './draw-ring.ts';
import { drawSpans } from './draw-spans.ts';
import { timeAxis } from './draw-time.ts';
import type { Plot } from './plot.ts';

const plotHeight = 12;

/**
 * The plot of a line: its left side leaves room for the widest tick on the narrowest page that it is drawn for.
 *
 * @param column How much of the drawing words have beside it, in per cent.
 */
export function plotOf({ points, scale, end }: LineChart, top: number, column = 0): Plot {
  const ticks = Math.max(...scale.ticks.map(({ text }) => widthOf(text)));
  const left = Math.ceil(((ticks + 0.9) / (column > 0 ? besideFrom : narrowest)) * 100);
  const bottom = top + plotHeight;
  const first = points[0]!.at;
  const side = right - column;
  return {
    left,
    right: side,
    top,
    bottom,
    x: (at) => left + ((at - first) / Math.max(1, end - first)) * (side - left),
    y: (value) => bottom - fraction(scale, value) * plotHeight,
  };
}

/** The plot with the names beside it, where a wide drawing has any and they have room; else the plot as it is on a narrow one. */
function fieldOf(chart: LineChart, top: number, layout: Layout) {
  const column = layout === 'beside' ? nameColumn(chart) : undefined;
  const plot = plotOf(chart, top, column?.width);
  const names = column && drawNames(column, plot);
  return names ? { plot, names } : { plot: plotOf(chart, top), names: undefined };
}

/** Draws a line of four or more figures over real time, with its gaps, targets, changes of definition and most telling figures. */
export function drawLine(chart: LineChart, id: string, layout: Layout = 'over'): Drawn {
  const { scale, points } = chart;
  const heads = labelsOf(chart.targets.flatMap(targetLines));
  const { plot, names } = fieldOf(chart, 1.6 + heightOf(heads) * lineHeight, layout);
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
    const place = {
      class: 'chart__tick',
      x: across(plot.left - (names ? 1.2 : 2.5)),
      y: down(y + 0.35),
    };
    return tag('line', line) + tag('text', { ...place, 'text-anchor': 'end' }, escape(text));
  });
  const dots = dottedPoints(points).map(({ at, entry }) => {
    const place = { cx: across(plot.x(at)), cy: down(plot.y(entry.value)), r: '0.35em' };
    const hollow = entry.isProvisional ? ' chart__mark--provisional' : '';
    return tag('circle', { class: `chart__mark chart__mark--1${hollow}`, ...place });
  });
  const strokes = tag('path', { class: 'chart__cut', d: 'M-6-2 6-6M-6-7 6-11' });
  const words = placeWords(chart, plot, names?.named);
  const notes = [
    ...words.notes,
    ...footWordsOf(chart).map(({ sign, words }) => labelOf(sign, words)),
  ];
  const time = timeAxis(points, plot, chart.end);
  const foot = plot.bottom + time.height;
  const content = [
    ...grid,
    drawLimits(chart, plot),
    drawSpans(chart, plot, layout === 'beside' ? `${id}-beside` : id),
    ...chart.breaks.map(({ at }) => {
      const x = across(plot.x(at));
      const line = { x1: x, x2: x, y1: down(plot.top), y2: down(plot.bottom) };
      return tag('line', { class: 'chart__break', ...line });
    }),
    names?.leaders ?? '',
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
    ...dots,
    drawUnusual(chart, plot),
    time.content,
    words.drawn,
    names?.words ?? '',
    drawLabels(heads, margin, 0.9),
    drawLabels(notes, margin, foot + lineHeight + 0.3),
  ];
  const notesHeight = notes.length > 0 ? heightOf(notes) * lineHeight + 0.3 : 0;
  return { height: foot + 0.4 + notesHeight, content: content.join('') };
}
