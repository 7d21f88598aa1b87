import { drawStrip, stripHeight } from './draw-strip.ts';
import { timeAxis, wholeYears, yearAxis } from './draw-time.ts';
import { yearStart } from './time-words.ts';
import { across, down, tag } from './markup.ts';
import { narrowest, widthOf } from './measure.ts';
import type { CourseChart, Happening, Strip } from './course-model.ts';
import type { Drawn } from './drawable.ts';

/** How far apart two numbers stand on the narrowest page, and two rows of them, in em. */
const apart = 2;
const rowHeight = 1.9;
const radius = 0.85;

/** A course that touches fewer calendar years than these has its first and last day under it instead. */
const fewestYears = 3;

/** The right side of a course, in per cent: a number at its end needs room. */
const right = 95;

type Across = (at: number) => number;

/**
 * The row of each event: the first in which it stands clear of those before it.
 *
 * @param spans Where each begins and ends, in em, in order of beginning.
 */
export function rowsOf(spans: readonly (readonly [from: number, to: number])[]): readonly number[] {
  const ends: number[] = [];
  return spans.map(([from, to]) => {
    const free = ends.findIndex((end) => from - end >= apart);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    return row;
  });
}

/** The first and last moment of a course, with their words. */
function endsOf({ events, strips }: CourseChart) {
  const points = strips.flatMap((strip) => strip.points);
  const starts = [
    ...events.map(({ from, date }) => ({ at: from, period: date })),
    ...points.map(({ at, period }) => ({ at, period })),
  ];
  const stops = [...events.map(({ to, date }) => ({ at: to, period: date })), ...points];
  return [
    starts.reduce((a, b) => (b.at < a.at ? b : a)),
    stops.reduce((a, b) => (b.at > a.at ? b : a)),
  ] as const;
}

/** The left side, in per cent: room for the widest tick, or for half a number. */
function leftOf(strips: readonly Strip[]): number {
  const ticks = strips.flatMap(({ scale: { ticks: all } }) => [all[0]!.text, all.at(-1)!.text]);
  const width = Math.max(0.2, ...ticks.map(widthOf));
  return Math.ceil(((width + 0.9) / narrowest) * 100);
}

const heightOf = (row: number) => 1 + rowHeight * row;

/** What leads down from a number to the figures. */
function drawFoot({ from }: Happening, row: number, x: Across, foot: number): string {
  const at = across(x(from));
  const line = { x1: at, x2: at, y1: down(heightOf(row)), y2: down(foot) };
  return tag('line', { class: 'chart__event-foot', ...line });
}

/** A number in its ring, and the stretch that its date lies in. */
function drawNumber({ from, to, number, isPlanned }: Happening, row: number, x: Across): string {
  const y = heightOf(row);
  const at = across(x(from));
  const ring = `chart__event${isPlanned ? ' chart__event--planned' : ''}`;
  const stretch = { x1: at, x2: across(x(to)), y1: down(y), y2: down(y) };
  return (
    (to > from ? tag('line', { class: 'chart__event-stretch', ...stretch }) : '') +
    tag('circle', { class: ring, cx: at, cy: down(y), r: `${radius}em` }) +
    tag(
      'text',
      { class: 'chart__number', x: at, y: down(y + 0.35), 'text-anchor': 'middle' },
      String(number),
    )
  );
}

/** Draws numbered events, and under them the figures of measures strip by strip, on one axis of real time. */
export function drawCourse(chart: CourseChart): Drawn {
  const { events, strips } = chart;
  const ends = endsOf(chart);
  const years = wholeYears(ends[0].at, ends[1].at);
  const isByYear = years.length >= fewestYears;
  const [from, to] = isByYear
    ? [yearStart(years[0]!), yearStart(years.at(-1)! + 1)]
    : [ends[0].at, ends[1].at];
  const left = leftOf(strips);
  const x: Across = (at) => left + ((at - from) / Math.max(1, to - from)) * (right - left);
  const em = (at: number) => (x(at) / 100) * narrowest;
  const rows = rowsOf(events.map(({ from, to }) => [em(from), em(to)] as const));
  const foot = events.length === 0 ? 0 : 1 + rowHeight * Math.max(...rows) + radius + 0.6;
  let bottom = foot;
  const drawn = strips.map((strip) => {
    const top = bottom;
    bottom += stripHeight(strip);
    return drawStrip(strip, { x, left, right, top, feet: events.map(({ from }) => from) });
  });
  const side = { x1: across(left), x2: across(right), y1: down(bottom), y2: down(bottom) };
  const plot = { left, right, top: 0, bottom, x, y: () => bottom };
  const time = isByYear ? yearAxis(years, plot) : timeAxis(ends, plot);
  const content = [
    ...events.map((event, index) => drawFoot(event, rows[index]!, x, foot)),
    ...events.map((event, index) => drawNumber(event, rows[index]!, x)),
    ...drawn,
    tag('line', { class: 'chart__axis', ...side }),
    time.content,
  ];
  return { height: bottom + time.height + 0.4, content: content.join('') };
}
