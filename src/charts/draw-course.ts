import { drawLines, right } from './draw-path.ts';
import { timeAxis } from './draw-time.ts';
import { across, down, escape, tag } from './markup.ts';
import { narrowest, widthOf } from './measure.ts';
import { comparablePoints } from './contents.ts';
import type { LineChart, Mark, Point } from './model.ts';
import type { Plot } from './plot.ts';
import { fraction } from './scale.ts';
import type { Drawn } from './svg.ts';

type MarkPoint = Point & { readonly entry: Mark };

/** An event on the axis of time: its day in days since 1 January 1970, and the number it has in the list below. */
export interface NumberedEvent {
  readonly at: number;
  readonly number: number;
  /** Its date in words. */
  readonly date: string;
}

/** How far apart two numbers stand on the narrowest page, and two rows of them, in em. */
const apart = 2;
const rowHeight = 1.9;
const plotHeight = 10;

/** The row of each event: the first in which it stands clear of the one before it. */
export function rowsOf(places: readonly number[]): readonly number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= apart);
    const row = free < 0 ? ends.length : free;
    ends[row] = place;
    return row;
  });
}

/** Draws numbered events over the line of a measure's comparable figures, on one axis of real time. */
export function drawCourse(chart: LineChart, events: readonly NumberedEvent[]): Drawn {
  const points = comparablePoints(chart.points, chart.breaks).filter(
    (point): point is MarkPoint => point.entry.is === 'mark',
  );
  const ends = [
    ...points.map(({ at, period }) => ({ at, period })),
    ...events.map(({ at, date }) => ({ at, period: date })),
  ].toSorted((a, b) => a.at - b.at);
  const [first, last] = [ends[0]!, ends.at(-1)!];
  const ticks = Math.max(...chart.scale.ticks.map(({ text }) => widthOf(text)));
  const left = Math.ceil(((ticks + 0.9) / narrowest) * 100);
  const x = (at: number) =>
    left + ((at - first.at) / Math.max(1, last.at - first.at)) * (right - left);
  const rows = rowsOf(events.map(({ at }) => (x(at) / 100) * narrowest));
  const top = 1 + rowHeight * (Math.max(-1, ...rows) + 1) + 0.8;
  const bottom = top + plotHeight;
  const plot: Plot = {
    left,
    right,
    top,
    bottom,
    x,
    y: (value) => bottom - fraction(chart.scale, value) * plotHeight,
  };
  const sides = { x1: across(left), x2: across(right) };
  const grid = chart.scale.ticks.map(({ value, text }) => {
    const y = plot.y(value);
    const place = { class: 'chart__tick', x: across(left - 2.5), y: down(y + 0.35) };
    return (
      tag('line', { class: 'chart__grid', ...sides, y1: down(y), y2: down(y) }) +
      tag('text', { ...place, 'text-anchor': 'end' }, escape(text))
    );
  });
  const marked = events.map(({ at, number }, index) => {
    const y = 1 + rowHeight * rows[index]!;
    const foot = { x1: across(x(at)), x2: across(x(at)), y1: down(y + 0.8), y2: down(bottom) };
    const place = { class: 'chart__tick', x: across(x(at)), y: down(y + 0.35) };
    return (
      tag('line', { class: 'chart__event-foot', ...foot }) +
      tag('circle', { class: 'chart__event', cx: across(x(at)), cy: down(y), r: '0.85em' }) +
      tag('text', { ...place, 'text-anchor': 'middle' }, String(number))
    );
  });
  // A figure whose neighbour would stand on its words is told by the neighbour; the last is always told.
  const isClear = (at: number, index: number) => {
    const next = points[index + 1];
    return !next || ((x(next.at) - x(at)) / 100) * narrowest >= 3;
  };
  const figures = points.map(({ at, entry }, index) => {
    const place = { cx: across(x(at)), cy: down(plot.y(entry.value)), r: '0.35em' };
    const dot = tag('circle', { class: 'chart__mark chart__mark--1', ...place });
    if (!isClear(at, index)) return dot;
    const isLate = x(at) > 80;
    const spot = {
      class: 'chart__label',
      x: across(x(at) + (isLate ? -2 : 2)),
      y: down(plot.y(entry.value) - 0.6),
      'text-anchor': isLate ? 'end' : 'start',
    };
    return dot + tag('text', spot, tag('tspan', { class: 'chart__value' }, escape(entry.text)));
  });
  const stretch = [first, last].map((end): Point => ({ ...points[0]!, ...end }));
  const time = timeAxis(stretch, plot);
  const content = [...grid, ...marked, drawLines(points, plot), ...figures, time.content];
  return { height: bottom + time.height + 0.4, content: content.join('') };
}
