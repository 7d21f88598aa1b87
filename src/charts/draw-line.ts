import { hatch, shapeAt, targetWords } from './draw-axis.ts';
import { across, down, escape, tag } from './markup.ts';
import type { LineChart, Mark, Point } from './model.ts';
import { fraction, type Scale } from './scale.ts';
import type { Drawn } from './svg.ts';

/** The plot, in per cent and em; the words of the ticks stand left of it, so that they never lie under a figure. */
const [left, right, top, bottom] = [17, 97, 3.8, 15.8];
const ticksAt = 2;

type MarkPoint = Extract<Point, { is: 'mark' }>;

/** Real time across: a missing month takes its space (standards C-14). */
function timeScale(points: readonly Point[]): (at: number) => number {
  const [first, last] = [points[0]!.at, points.at(-1)!.at];
  return (at) => left + ((at - first) / Math.max(1, last - first)) * (right - left);
}

const yOf = (scale: Scale, value: number) => bottom - fraction(scale, value) * (bottom - top);

/** The stretches of a line between its gaps. */
function stretches(points: readonly Point[]): readonly (readonly MarkPoint[])[] {
  const runs: MarkPoint[][] = [[]];
  for (const point of points) {
    if (point.is === 'gap') runs.push([]);
    else runs.at(-1)!.push(point);
  }
  return runs.filter((run) => run.length > 0);
}

/** The points that are told beside the line: first, last, highest and lowest (standards C-16). */
function labelled(points: readonly MarkPoint[]): readonly MarkPoint[] {
  const byValue = points.toSorted((a, b) => a.mark.value - b.mark.value);
  return [...new Set([points[0]!, points.at(-1)!, byValue[0]!, byValue.at(-1)!])];
}

function anchorAt(x: number): 'start' | 'middle' | 'end' {
  return x < 20 ? 'start' : x > 80 ? 'end' : 'middle';
}

const say = ({ text }: Mark) => tag('tspan', { class: 'chart__value' }, escape(text));

/** Labels in order of importance; one that would come too near another is left to the table. */
function drawLabels(points: readonly MarkPoint[], x: (at: number) => number, scale: Scale): string {
  const taken: { x: number; y: number }[] = [];
  const order = [points.at(-1)!, ...labelled(points)];
  return [...new Set(order)]
    .flatMap((point) => {
      const place = { x: x(point.at), y: yOf(scale, point.mark.value) - 0.8 };
      if (
        taken.some((other) => Math.abs(other.x - place.x) < 18 && Math.abs(other.y - place.y) < 1.4)
      )
        return [];
      taken.push(place);
      const attributes = {
        class: 'chart__label',
        x: across(place.x),
        y: down(place.y),
        'text-anchor': anchorAt(place.x),
      };
      return [tag('text', attributes, say(point.mark))];
    })
    .join('');
}

function drawTarget({ target, scale }: LineChart, id: string): { band: string; line: string } {
  if (!target) return { band: '', line: '' };
  const y = yOf(scale, target.value);
  const ends = { x1: across(left), x2: across(right), y1: down(y), y2: down(y) };
  const label = targetWords(target, ticksAt, 0.9);
  const [low, high] = target.band?.ends.map((end) => yOf(scale, end)) ?? [];
  const area = {
    x: across(left),
    width: across(right - left),
    y: down(high ?? 0),
    height: down((low ?? 0) - (high ?? 0)),
  };
  const band = target.band
    ? hatch(id) + tag('rect', { class: 'chart__band', ...area, fill: `url(#${id}-hatch)` })
    : '';
  return { band, line: label + tag('line', { class: 'chart__target', ...ends }) };
}

/** Draws a line of four or more figures over real time, with its gaps, its target and its most telling figures. */
export function drawLine(chart: LineChart, id: string, sayTick: (value: number) => string): Drawn {
  const { scale, points } = chart;
  const x = timeScale(points);
  const marks = points.filter((point): point is MarkPoint => point.is === 'mark');
  const grid = scale.ticks.map((tick) => {
    const y = down(yOf(scale, tick));
    return tag('line', { class: 'chart__grid', x1: across(left), x2: across(right), y1: y, y2: y });
  });
  const ticks = scale.ticks.map((tick) =>
    tag(
      'text',
      {
        class: 'chart__tick',
        x: across(ticksAt),
        y: down(yOf(scale, tick) + 0.35),
      },
      escape(sayTick(tick)),
    ),
  );
  const unit = (value: number, from: number, size: number) =>
    Math.round(((value - from) / size) * 10_000) / 100;
  const lines = stretches(points).map((run) => {
    const corners = run.map(
      ({ at, mark }) =>
        `${unit(x(at), left, right - left)},${unit(yOf(scale, mark.value), top, bottom - top)}`,
    );
    return tag('polyline', { class: 'chart__line chart__line--1', points: corners.join(' ') });
  });
  const frame = {
    x: across(left),
    y: down(top),
    width: across(right - left),
    height: down(bottom - top),
    viewBox: '0 0 100 100',
    preserveAspectRatio: 'none',
  };
  const dots = marks.map(({ at, mark, provisional }) =>
    tag('circle', {
      class: `chart__mark chart__mark--1${provisional ? ' chart__mark--provisional' : ''}`,
      cx: across(x(at)),
      cy: down(yOf(scale, mark.value)),
      r: marks.length <= 24 ? '0.35em' : '0.2em',
    }),
  );
  const gaps = points.flatMap((point) =>
    point.is === 'gap'
      ? [shapeAt(x(point.at), bottom, tag('path', { class: 'chart__gap', d: 'M-5-5 5 5M5-5-5 5' }))]
      : [],
  );
  const ends = { y1: down(bottom), y2: down(bottom), x1: across(left), x2: across(right) };
  const nameOf = (point: Point) => (point.is === 'mark' ? point.mark.label : point.gap.label);
  const names = [points[0]!, points.at(-1)!].map((point, index) =>
    tag(
      'text',
      {
        class: 'chart__tick',
        x: across(index === 0 ? left : right),
        y: down(bottom + 1.4),
        'text-anchor': index === 0 ? 'start' : 'end',
      },
      escape(nameOf(point)),
    ),
  );
  const target = drawTarget(chart, id);
  const content = [
    target.band,
    ...grid,
    tag('svg', frame, lines.join('')),
    tag('line', { class: 'chart__axis', ...ends }),
    target.line,
    ...gaps,
    ...dots,
    ...ticks,
    ...names,
    drawLabels(marks, x, scale),
  ];
  return { height: bottom + 1.8, content: content.join('') };
}
