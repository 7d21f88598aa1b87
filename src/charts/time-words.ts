import { dayNumber, toDay } from '../core/values/calendar.ts';
import { narrowest, widthOf } from './measure.ts';
import type { Point } from './model.ts';
import type { Plot } from './plot.ts';
import { tierNames, tiers, type Tier } from './tier.ts';

/** Words between the ends of an axis of time, in days since 1 January 1970, and the widths at which there is room for them. */
export interface TimeWord {
  readonly at: number;
  readonly text: string;
  readonly tiers: readonly Tier[];
}

/** Whether words have room at every width. */
export const isEverywhere = ({ tiers: those }: Pick<TimeWord, 'tiers'>): boolean =>
  those.length === tierNames.length;

/** A moment on the axis of time, with its words. */
export type Moment = Pick<Point, 'at' | 'period'>;

/** The calendar year of a day. */
export const yearAt = (at: number): number => new Date(at * 86_400_000).getUTCFullYear();

/** The first day of a year, in days since 1 January 1970. */
export const yearStart = (year: number): number => dayNumber(toDay(year, 1, 1));

/** The years that begin after one day and up to another. */
export function yearsFrom(first: number, until: number): readonly number[] {
  const [from, to] = [yearAt(first), yearAt(until)];
  return Array.from({ length: to - from }, (_, index) => from + 1 + index);
}

/** The least step between years at which as many as have room are named. */
export const stepOf = (count: number, most: number): number =>
  [1, 2, 5, 10, 20, 50].find((one) => count / one <= most) ?? 100;

/** A month with its year. */
const monthAndYear = /^(\p{L}+) \d{4}$/u;

/** Words of which only so few would be years are months, where the points have them. */
const fewYears = 2;

/** A year that is none of the calendar's: its own name stands at its figure, and no calendar year beside it. */
const ownYear = /^\D*\d{4}\/\d{2}$/;

/** How far apart words stand at least, in em. */
const apart = 0.6;

type Word = Omit<TimeWord, 'tiers'>;

/** Where the words of an axis stand: how many lines under it its ends do, and whether its years have the line to themselves. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** So many years have a line of their own, and so have months: beside the ends there is room for none of them on a phone. */
const ownLine = 3;

/** Whether the words between the ends of an axis have a line to themselves though it touches few years: where a year begins on it, or it is of months. */
function isShort(points: readonly Moment[], until: number): boolean {
  const years = yearsFrom(points[0]!.at, until).length;
  if (points.length <= 2 || years >= ownLine) return false;
  const isOf = (form: RegExp) => points.every(({ period }) => form.test(period));
  return years > 0 ? !isOf(ownYear) : isOf(monthAndYear);
}

/** The month of a day, from 1. */
const monthAt = (at: number): number => new Date(at * 86_400_000).getUTCMonth() + 1;

/** The figures at the end of a quarter that does not end a year, on an axis of few years; none on any other. */
export function quarterEnds(points: readonly Moment[], until: number): readonly number[] {
  if (!isShort(points, until)) return [];
  return points.flatMap(({ at }) => (monthAt(at) % 3 === 0 && monthAt(at) !== 12 ? at : []));
}

/**
 * What may stand under an axis of few years, each choice evenly spaced, the fullest first: where a year begins its number,
 * between them the months that end each quarter or half year, at their figures; within one year every month, every second ….
 */
function shortChoices(points: readonly Moment[], until: number): readonly (readonly Word[])[] {
  const nameOf = ({ at, period }: Moment): readonly Word[] => {
    const text = monthAndYear.exec(period)?.[1];
    return text === undefined ? [] : [{ at, text }];
  };
  const years = yearsFrom(points[0]!.at, until).map((year): Word => ({
    ...{ at: yearStart(year), text: String(year) },
  }));
  if (years.length === 0)
    return [1, 2, 3, 4, 6].map((step) =>
      points.filter((_, index) => index % step === 0).flatMap(nameOf),
    );
  return [3, 6, 12].map((step) =>
    [
      ...years,
      ...points.filter(({ at }) => monthAt(at) % step === 0 && monthAt(at) !== 12).flatMap(nameOf),
    ].toSorted((a, b) => a.at - b.at),
  );
}

/** The lines of the first and the last period, counted from the axis. */
export function rowsOf(points: readonly Moment[], plot: Plot, until: number): Rows {
  const [first, last] = [points[0]!, points.at(-1)!];
  const room = ((plot.x(last.at) - plot.left) / 100) * narrowest;
  const isApart = widthOf(first.period) + widthOf(last.period) + 0.5 <= room;
  const hasOwnLine = yearsFrom(first.at, until).length >= ownLine || isShort(points, until);
  const row = hasOwnLine ? 1 : 0;
  return { first: row, last: isApart ? row : row + 1 };
}

/** Between which places words may stand at one width of the drawing, in em: before and after the last period. */
function freeIn(drawing: number, points: readonly Moment[], plot: Plot, rows: Rows) {
  const [first, last] = [points[0]!, points.at(-1)!];
  const em = (x: number) => (x / 100) * drawing;
  if (rows.first > 0) return [[0, drawing]] as const;
  const [start, end] = [em(plot.left) + widthOf(first.period) + apart, em(plot.x(last.at))];
  const stop = rows.last > 0 ? end : end - widthOf(last.period) - apart;
  return [
    [start, stop],
    [end + apart, em(plot.right)],
  ] as const;
}

/** What stands between the ends of an axis at one width of the drawing. */
function wordsAt(
  drawing: number,
  points: readonly Moment[],
  plot: Plot,
  until: number,
  rows: Rows,
): readonly Word[] {
  const em = (x: number) => (x / 100) * drawing;
  const free = freeIn(drawing, points, plot, rows);
  const isFree = ({ at, text }: Word) => {
    const [x, half] = [em(plot.x(at)), widthOf(text) / 2];
    return free.some(([from, to]) => x - half >= from && x + half <= to);
  };
  const areApart = (words: readonly Word[]) =>
    words.every((word, index) => {
      const before = words[index - 1];
      if (!before) return true;
      const room = (widthOf(word.text) + widthOf(before.text)) / 2 + apart;
      return em(plot.x(word.at)) - em(plot.x(before.at)) >= room;
    });
  if (isShort(points, until))
    return (
      shortChoices(points, until)
        .map((words) => words.filter(isFree))
        .find(areApart) ?? []
    );
  const ofYears = (step: number) =>
    yearsFrom(points[0]!.at, until)
      .filter((year) => year % step === 0)
      .map((year): Word => ({ at: yearStart(year), text: String(year) }))
      .filter(isFree);
  const hasOwnYears = points.every(({ period }) => ownYear.test(period));
  const years = hasOwnYears ? [] : ([1, 2, 5, 10, 20, 50, 100].map(ofYears).find(areApart) ?? []);
  if (years.length >= fewYears) return years;
  const steps = Array.from({ length: Math.floor(points.length / 2) }, (_, index) => index + 1);
  const ofPoints = (step: number) =>
    points
      .filter((_, index) => index > 0 && index < points.length - 1 && index % step === 0)
      .map(({ at, period }): Word => ({ at, text: period }))
      .filter(isFree);
  const periods = steps.map(ofPoints).find(areApart) ?? [];
  return periods.length > years.length ? periods : years;
}

/**
 * The words between the first and the last period of an axis of time: its years, every second, fifth … as far as they
 * stand apart; of a short one its years and some of its months, evenly, or some of its periods. Each with the widths of drawing that
 * have room for it.
 *
 * @param points In order of time; at least one.
 * @param until The last day of the axis.
 */
export function timeWords(
  points: readonly Moment[],
  plot: Plot,
  until: number,
): readonly TimeWord[] {
  const rows = rowsOf(points, plot, until);
  const found = new Map<string, TimeWord>();
  for (const tier of tierNames) {
    for (const word of wordsAt(tiers[tier], points, plot, until, rows)) {
      const key = `${word.at} ${word.text}`;
      found.set(key, { ...word, tiers: [...(found.get(key)?.tiers ?? []), tier] });
    }
  }
  return [...found.values()].toSorted((a, b) => a.at - b.at);
}
