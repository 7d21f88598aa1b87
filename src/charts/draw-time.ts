import { dayNumber, toDay } from '../core/values/calendar.ts';
import { lineHeight } from './draw-axis.ts';
import { across, down, escape, tag } from './markup.ts';
import { narrowest, widthOf } from './measure.ts';
import type { Point } from './model.ts';
import type { Plot } from './plot.ts';

const yearAt = (at: number) => new Date(at * 86_400_000).getUTCFullYear();

/** The first day of a year, in days since 1 January 1970. */
export const yearStart = (year: number): number => dayNumber(toDay(year, 1, 1));

/** The calendar years that a stretch of time touches. */
export function wholeYears(first: number, last: number): readonly number[] {
  const from = yearAt(first);
  return Array.from({ length: yearAt(last) - from + 1 }, (_, index) => from + index);
}

/** The least step between years at which as many as have room are named. */
const stepOf = (count: number, most: number) =>
  [1, 2, 5, 10, 20, 50].find((one) => count / one <= most) ?? 100;

/** The words under whole years: each begins at a foot, and its name stands in its middle where there is room. */
export function yearAxis(
  years: readonly number[],
  plot: Plot,
): { readonly content: string; readonly height: number } {
  const room = ((plot.right - plot.left) / 100) * narrowest;
  const step = stepOf(years.length, Math.max(1, Math.floor(room / (widthOf('2000') + 0.4))));
  const content = years.map((year, index) => {
    const [x, next] = [plot.x(yearStart(year)), plot.x(yearStart(year + 1))];
    const feet = { class: 'chart__axis', x1: across(x), x2: across(x), y1: down(plot.bottom) };
    const foot = tag('line', { ...feet, y2: down(plot.bottom + 0.35) });
    if (index % step > 0) return foot;
    const place = {
      ...{ class: 'chart__tick', 'text-anchor': 'middle' },
      ...{ x: across((x + next) / 2), y: down(plot.bottom + lineHeight) },
    };
    return foot + tag('text', place, String(year));
  });
  return { content: content.join(''), height: lineHeight };
}

/** The years whose first day lies between two points, every one or every second, fifth … so that their words stand apart. */
function yearsBetween(first: number, last: number, room: number): readonly number[] {
  const years: number[] = [];
  for (let year = yearAt(first) + 1; year <= yearAt(last); year += 1) years.push(year);
  const most = Math.max(1, Math.floor(room / (widthOf('2000') + 1)));
  const step = stepOf(years.length, most);
  return years.filter((year) => year % step === 0);
}

/** A moment on the axis of time, with its words. */
type Moment = Pick<Point, 'at' | 'period'>;

const width = ({ period }: Moment) => widthOf(period);

type Ends = readonly [first: Moment, last: Moment];

const em = (x: number) => (x / 100) * narrowest;

/** Whether the first and the last period have no room side by side, so that the last stands a line lower. */
export const lastStandsLower = ([first, last]: Ends, plot: Plot): boolean =>
  width(first) + width(last) + 0.5 > em(plot.x(last.at) - plot.left);

/** The years that begin on the axis of a line, as far as their feet stand apart. */
function footedYears([first, last]: Ends, plot: Plot, until: number): readonly number[] {
  const room = em(plot.x(last.at)) - width(last) - em(plot.left) - width(first);
  return yearsBetween(first.at, until, room);
}

/** Of the years that begin on the axis of a line, those that have room beside its first and last period. */
export function namedYears(ends: Ends, plot: Plot, until: number): readonly number[] {
  const [first, last] = ends;
  const half = widthOf('2000') / 2 + 0.5;
  const end = em(plot.x(last.at));
  return footedYears(ends, plot, until).filter((year) => {
    const x = em(plot.x(yearStart(year)));
    const isBetween = x - half >= em(plot.left) + width(first) && x + half <= end - width(last);
    return isBetween || (x - half >= end + 0.5 && x + half <= em(plot.right));
  });
}

/**
 * The words under a line: its first and last period, and between them the years where there is room. Where
 * the first and last have no room side by side, the last stands a line lower.
 *
 * @param until The last day of the axis, where that is later than the last period.
 * @returns The drawing, and how far under the plot its last words stand, in em.
 */
export function timeAxis(
  points: readonly Moment[],
  plot: Plot,
  until = points.at(-1)!.at,
): { readonly content: string; readonly height: number } {
  const ends: Ends = [points[0]!, points.at(-1)!];
  const isLower = lastStandsLower(ends, plot);
  const y = plot.bottom + lineHeight;
  const named = new Set(namedYears(ends, plot, until));
  const years = footedYears(ends, plot, until).flatMap((year) => {
    const x = across(plot.x(yearStart(year)));
    const feet = { class: 'chart__axis', x1: x, x2: x, y1: down(plot.bottom) };
    const foot = tag('line', { ...feet, y2: down(plot.bottom + 0.35) });
    const place = { class: 'chart__tick', x, y: down(y), 'text-anchor': 'middle' };
    return named.has(year) ? [foot, tag('text', place, String(year))] : [foot];
  });
  const words = ends.map((moment, index) => {
    const isAtStart = index === 0 || width(moment) > em(plot.x(moment.at));
    const place = {
      class: 'chart__tick',
      x: across(isAtStart ? plot.left : plot.x(moment.at)),
      y: down(index === 1 && isLower ? y + lineHeight : y),
      'text-anchor': isAtStart ? 'start' : 'end',
    };
    return tag('text', place, escape(moment.period));
  });
  return {
    content: [...years, ...words].join(''),
    height: isLower ? 2 * lineHeight : lineHeight,
  };
}
