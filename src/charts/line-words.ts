import { numbersOf } from '../core/indicators/aim.ts';
import { escape } from '../core/source/escape.ts';
import { comparablePoints, tellingPoints, type MarkPoint } from './contents.ts';
import { besideFrom, labelOf, shapeAt, type Label } from './draw-axis.ts';
import { limitSpots } from './draw-limits.ts';
import { otherNotes, otherSpots } from './draw-others.ts';
import { runsOf } from './draw-path.ts';
import { dottedPoints, marksOnly } from './marked-points.ts';
import { across, down, tag } from './markup.ts';
import type { LineChart } from './model.ts';
import { placeLabels, type Blot, type Corner, type Spot } from './place-labels.ts';
import type { Plot } from './plot.ts';

/** Where the words of a figure want to stand: under it where the line goes up from it. */
const spotOf = (point: MarkPoint, points: readonly MarkPoint[], plot: Plot): Spot => {
  const index = points.indexOf(point);
  const beside = [points[index - 1], points[index + 1]].filter((one) => one !== undefined);
  const rise = beside.reduce((sum, { entry }) => sum + entry.value - point.entry.value, 0);
  const place = { x: plot.x(point.at), y: plot.y(point.entry.value) };
  return { ...place, text: point.entry.text, isValley: rise > 0 };
};

/** The lines that the words of a picture must not lie on: figures, ours and others', targets, limits and averages, changes of definition. */
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
    ...spans.flatMap(({ from, to, lower, mean, upper }) =>
      [lower, mean, upper].map((value) => level(from, to, value)),
    ),
    ...chart.breaks.map(({ at }) => [
      { x: plot.x(at), y: plot.top },
      { x: plot.x(at), y: plot.bottom },
    ]),
  ];
}

/** How far shapes reach from their middle, in em: a dot, a shape of its own, a ring. */
export const reaches = { dot: 0.35, shape: 0.5, ring: 0.7 } as const;

/** What stands in a picture at its points and must not be covered by words, nor be nearer to those of another point. */
function blotsOf({ points, others }: LineChart, plot: Plot): readonly Blot[] {
  const blot = ({ at, entry }: MarkPoint, reach: number): Blot => ({
    ...{ x: plot.x(at), y: plot.y(entry.value), reach },
  });
  const own = marksOnly(points);
  const theirs = others.map((other) => marksOnly(other.points));
  return [
    ...dottedPoints(points).map((one) => blot(one, reaches.dot)),
    ...own
      .filter(({ usual }) => usual?.unusual !== undefined)
      .map((one) => blot(one, reaches.shape)),
    ...theirs.flatMap((marks) => marks.slice(-1)).map((one) => blot(one, reaches.shape)),
    ...[...own, ...theirs.flat()]
      .filter(({ entry }) => entry.changed !== undefined)
      .map((one) => blot(one, reaches.ring)),
    ...points
      .filter(({ entry }) => entry.is === 'gap')
      .map(({ at }) => ({ x: plot.x(at), y: plot.bottom, reach: reaches.dot })),
  ];
}

/** The latest figure where no place near it is free, behind its dot, to stand under the picture. */
function ownNote({ period, entry }: MarkPoint): Label {
  // The dot is drawn, as the shapes of others are; the words leave room for it.
  const words = labelOf(`\u2003\u2002${entry.text}`, period);
  const dot = tag('circle', { class: 'chart__mark chart__mark--1', cx: 8, r: '0.35em' });
  return { ...words, draw: (x, y) => shapeAt(x, y - 0.35, dot) + words.draw(x, y) };
}

/** Words in a picture, and those that found no room in it. */
export interface LineWords {
  readonly drawn: string;
  readonly notes: readonly Label[];
}

/**
 * The words at a line, as far as there is room: of the definition that stands the last figure, the names of others'
 * lines and of limits, then the first, highest and lowest figure, these two with their dates (standards C-16). The last figure and
 * names without room stand under the picture.
 *
 * @param named Whose names stand in a column beside the plot of a wide drawing: ours as `undefined`, others by their places.
 */
export function placeWords(
  chart: LineChart,
  plot: Plot,
  named?: ReadonlySet<number | undefined>,
): LineWords {
  const points = marksOnly(comparablePoints(chart.points, chart.breaks));
  const telling = tellingPoints(chart);
  const [last, ...told] = telling.map((point, index): Spot => {
    const spot = spotOf(point, points, plot);
    const isEnd = point === points[0] || point === points.at(-1);
    if (index === 0) return { ...spot, isNeeded: true };
    return isEnd ? spot : { ...spot, more: ` ${point.period}` };
  });
  const [others, limits] = [otherSpots(chart, plot), limitSpots(chart, plot)];
  const isNamed = (of: number | undefined) => named?.has(of) ?? false;
  const names = [...others.filter((_, of) => !isNamed(of)), ...limits];
  const room = {
    top: plot.top - 0.8,
    bottom: plot.bottom - 0.3,
    left: plot.left,
    ...(named && { width: besideFrom, right: plot.right }),
    lines: linesOf(chart, plot),
    blots: blotsOf(chart, plot),
  };
  const placed = placeLabels([...(isNamed(undefined) ? [] : [last!]), ...names, ...told], room);
  const drawn = placed.map(({ spot, more, x, y, anchor }) => {
    const place = { class: 'chart__label', x: across(x), y: down(y), 'text-anchor': anchor };
    if (names.includes(spot))
      return tag('text', { ...place, class: 'chart__tick' }, escape(spot.text));
    const figure = tag('tspan', { class: 'chart__value' }, escape(spot.text));
    return tag('text', place, figure + escape(more));
  });
  const standing = new Set(placed.map(({ spot }) => spot));
  return {
    drawn: drawn.join(''),
    notes: [
      ...(standing.has(last!) || isNamed(undefined) ? [] : [ownNote(telling[0]!)]),
      ...otherNotes(chart, (index) => standing.has(others[index]!) || isNamed(index)),
      ...limits.filter((spot) => !standing.has(spot)).map(({ text }) => labelOf('', text)),
    ],
  };
}
