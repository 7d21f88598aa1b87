import { reaches } from './line-words.ts';
import { labelOf, lineHeight, shapeAt } from './draw-axis.ts';
import { drawLines, runsOf } from './draw-path.ts';
import { escape } from '../core/source/escape.ts';
import { across, down, tag } from './markup.ts';
import { drawRing } from './draw-ring.ts';
import type { Strip, StripPoint } from './course-model.ts';
import type { Mark } from './model.ts';
import { placeLabels, type Spot } from './place-labels.ts';
import type { Plot } from './plot.ts';
import { fraction } from './scale.ts';

type MarkPoint = StripPoint & { readonly entry: Mark };

/** Where a strip lies: across in per cent, down in em, and the days from which feet of events come down through it. */
export interface StripPlace extends Pick<Plot, 'x' | 'left' | 'right' | 'top'> {
  readonly feet: readonly number[];
}

const plotHeight = 5.5;
/** Room over the highest figure for its words. */
const headroom = 1.4;

const titleOf = ({ title }: Strip) => labelOf('', title);
const plotTop = (strip: Strip, top: number) =>
  top + 1 + titleOf(strip).lines * lineHeight + headroom;

/** How high a strip is with its title, in em. */
export const stripHeight = (strip: Strip): number => plotTop(strip, 0) + plotHeight + 0.4;

/** A figure: a dot; an open square where nobody says what stretch of time it covers. */
function drawMark({ at, entry, isUnlike }: MarkPoint, plot: Plot): string {
  const [x, y] = [plot.x(at), plot.y(entry.value)];
  if (isUnlike) return shapeAt(x, y, tag('path', { class: 'chart__unlike', d: 'M-5-5H5V5H-5Z' }));
  const hollow = entry.isProvisional ? ' chart__mark--provisional' : '';
  const place = { cx: across(x), cy: down(y), r: '0.35em' };
  return (
    drawRing(entry, x, y) +
    tag('circle', { class: `chart__mark chart__mark--1${hollow}`, ...place })
  );
}

/**
 * The words of the figures, the last first, as far as there is room.
 *
 * @param uprights Where lines run from top to bottom, in per cent.
 */
function drawValues(marks: readonly MarkPoint[], plot: Plot, uprights: readonly number[]): string {
  const placeOf = ({ at, entry }: Pick<MarkPoint, 'at' | 'entry'>) => ({
    ...{ x: plot.x(at), y: plot.y(entry.value) },
  });
  const spots = marks
    .toReversed()
    .map((one): Spot => ({ ...placeOf(one), text: one.entry.text, isValley: false }));
  const top = plot.top - 1.3;
  const lines = [
    ...runsOf(marks.filter(({ isUnlike }) => !isUnlike)).map((run) => run.map(placeOf)),
    ...uprights.map((x) => [
      { x, y: top },
      { x, y: plot.bottom },
    ]),
  ];
  const blots = marks.map((one) => {
    const reach = one.entry.changed === undefined ? reaches.dot : reaches.ring;
    return { ...placeOf(one), reach };
  });
  return placeLabels(spots, { top, bottom: plot.bottom - 0.2, left: plot.left, lines, blots })
    .map(({ spot, y, anchor }) => {
      const place = { class: 'chart__label', x: across(spot.x), y: down(y), 'text-anchor': anchor };
      return tag('text', place, tag('tspan', { class: 'chart__value' }, escape(spot.text)));
    })
    .join('');
}

/** Draws the figures of one measure under the events of a course. */
export function drawStrip(strip: Strip, { x, left, right, top: start, feet }: StripPlace): string {
  const { scale, points, breaks } = strip;
  const top = plotTop(strip, start);
  const bottom = top + plotHeight;
  const y = (value: number) => bottom - fraction(scale, value) * plotHeight;
  const plot: Plot = { left, right, top, bottom, x, y };
  const marks = points.filter((point): point is MarkPoint => point.entry.is === 'mark');
  const upright = (name: string, at: number) =>
    tag('line', {
      ...{ class: name, x1: across(x(at)), x2: across(x(at)) },
      ...{ y1: down(top - headroom), y2: down(bottom) },
    });
  const grid = [scale.ticks[0]!, scale.ticks.at(-1)!].map(({ value, text }) => {
    const line = { x1: across(left), x2: across(right), y1: down(y(value)), y2: down(y(value)) };
    const place = { class: 'chart__tick', x: across(left - 2.5), y: down(y(value) + 0.35) };
    return (
      tag('line', { class: 'chart__grid', ...line }) +
      tag('text', { ...place, 'text-anchor': 'end' }, escape(text))
    );
  });
  const strokes = tag('path', { class: 'chart__cut', d: 'M-6-2 6-6M-6-7 6-11' });
  const cross = tag('path', { class: 'chart__gap', d: 'M-5-5 5 5M5-5-5 5' });
  return [
    titleOf(strip).draw(0, start + 1 + 0.75),
    ...feet.map((at) => upright('chart__event-foot', at)),
    ...grid,
    scale.low > 0 ? shapeAt(left, bottom, strokes) : '',
    ...breaks.map(({ at }) => upright('chart__break', at)),
    drawLines(
      marks.filter(({ isUnlike }) => !isUnlike),
      plot,
    ),
    ...points
      .filter(({ entry }) => entry.is === 'gap')
      .map(({ at }) => shapeAt(x(at), bottom, cross)),
    ...marks.map((mark) => drawMark(mark, plot)),
    drawValues(marks, plot, [...feet, ...breaks.map(({ at }) => at)].map(x)),
  ].join('');
}
