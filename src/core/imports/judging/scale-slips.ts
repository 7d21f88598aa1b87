import { doubt, type Doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import { isNumber, keyOf, seriesOf, type Reading } from '../reading.ts';
import type { Point, Slip } from './scale-slip.ts';
import { slipsOfFew } from './scale-of-few.ts';
import { wayOff } from '../../indicators/reading/leap.ts';
import { groupDigits } from '../../values/say.ts';

/** Figures that are alike: most of a series, the smallest first. */
interface Bulk {
  readonly least: number;
  readonly most: number;
  readonly points: ReadonlySet<Point>;
  /** Whether all of them are whole numbers. */
  readonly isWhole: boolean;
  readonly typical: string;
}

/** How many times too small or too large a number becomes by a slip. */
const scales = [10, 100, 1000, 1_000_000] as const;

/** A slip by ten may be a true figure more often than one by a hundred: it has to fit better, among figures that are more alike. */
const strictness = {
  ten: { apart: 2, share: 0.5, least: 4 },
  more: { apart: 4, share: 0.5, least: 3 },
} as const;

/** A whole number below the first is a small count, and true, unless it is as many times too small as a point among thousands makes it. */
const small = { is: 10, unless: 1000 };

/** So many figures in a row on another level are a step and no slips. */
const step = 4;

/** The largest group of points that lie within so many times the smallest of them; `undefined` where it is too small a share of all. */
function bulkOf(points: readonly Point[], apart: number, share: number): Bulk | undefined {
  const sorted = points.toSorted((a, b) => a.size - b.size);
  let [from, to] = [0, 0];
  for (let start = 0, end = 0; start < sorted.length; start++) {
    while (end < sorted.length && sorted[end]!.size <= sorted[start]!.size * apart) end++;
    if (end - start > to - from) [from, to] = [start, end];
  }
  const all = sorted.slice(from, to);
  if (all.length < 2 || all.length <= points.length * share) return undefined;
  const [least, most] = [all[0]!.size, all.at(-1)!.size];
  // Two that are like each other by chance need be closer.
  if (all.length === 2 && most > 1.25 * least) return undefined;
  const isWhole = all.every(({ size }) => Number.isInteger(size));
  const typical = all[Math.floor(all.length / 2)]!.text;
  return { least, most, points: new Set(all), isWhole, typical };
}

/** Whether a number is whole, but for the noise of reckoning. */
const isWholeNumber = (number: number) =>
  Math.abs(number - Math.round(number)) < 1e-9 * Math.max(1, number);

/** Whether so many times a size, or one part in so many of it, is among figures from which it lies far itself. */
function isSlip({ size }: Point, bulk: Bulk, scale: number): boolean {
  const { least, most, isWhole } = bulk;
  // Small whole numbers leap; `0.053` among figures such as `5.2` does not.
  const from = (isWhole && Number.isInteger(size)) || scale === 10 ? undefined : 1;
  if (wayOff(size, least, most, from) === undefined) return false;
  if (Number.isInteger(size) && size < small.is && scale < small.unless) return false;
  const meant = size < least ? size * scale : size / scale;
  // What is counted stays whole.
  if (isWhole && !isWholeNumber(meant)) return false;
  const fit = scale < 1000 ? Math.min(1.5, Math.max(1.15, most / least)) : 1.5;
  return meant * fit >= least && meant <= most * fit;
}

/** The stretches of slips that follow each other, each with the points before and after it. */
function stretchesOf(points: readonly Point[], slips: ReadonlySet<Point>) {
  const found: { run: Point[]; before: Point | undefined; after: Point | undefined }[] = [];
  points.forEach((point, at) => {
    if (!slips.has(point)) return;
    const last = found.at(-1);
    if (last && last.run.at(-1) === points[at - 1]) last.run.push(point);
    else found.push({ run: [point], before: points[at - 1], after: undefined });
    found.at(-1)!.after = points[at + 1];
  });
  return found;
}

/** What may be slips by one scale in a series, beside the figures that are alike. */
interface Candidates {
  readonly scale: number;
  readonly bulk: Bulk;
  readonly slips: readonly Point[];
}

/** The figures that may be slips by one scale; nothing where most of a series are not alike. */
function candidatesBy(scale: number, points: readonly Point[]): readonly Candidates[] {
  const { apart, share, least } = scale === 10 ? strictness.ten : strictness.more;
  const bulk = points.length < least ? undefined : bulkOf(points, apart, share);
  if (!bulk || bulk.points.size === points.length) return [];
  // What lies on both sides of nought may lie anywhere near it.
  const signs = new Set(points.map(({ text }) => text.startsWith('-')));
  if (signs.size > 1 && scale < small.unless) return [];
  const slips = points.filter((point) => !bulk.points.has(point) && isSlip(point, bulk, scale));
  return [{ scale, bulk, slips }];
}

/** The slips of a series that is in order of time, each figure once. Those by several scales do not hide each other. */
function slipsOf(points: readonly Point[]): readonly Slip[] {
  const all = scales.flatMap((scale) => candidatesBy(scale, points));
  const stretches = stretchesOf(points, new Set(all.flatMap(({ slips }) => slips)));
  const found = all.flatMap(({ scale, bulk, slips }) => {
    const isOfBulk = (point: Point | undefined) => point === undefined || bulk.points.has(point);
    // Figures that rise or fall by degrees, and those that stay on another level, are no slips.
    return stretches
      .filter(({ run, before, after }) => run.length < step && isOfBulk(before) && isOfBulk(after))
      .flatMap(({ run }) => run.filter((point) => slips.includes(point)))
      .flatMap(({ reading, ...point }) =>
        reading ? [{ point: { ...point, reading }, scale, typical: bulk.typical }] : [],
      );
  });
  return [...Map.groupBy(found, ({ point }) => point.reading).values()].map(([first]) => first!);
}

/** So many falls or rises by ten at one time, or those of more than half of all series, are true: what happened, happened to them together. */
const many = { slips: 4, share: 0.5 };

/** The slips without those falls and rises by ten. */
function apart(slips: readonly Slip[], all: readonly (readonly Point[])[]): readonly Slip[] {
  const isRise = ({ point, typical }: Slip) => point.size > Math.abs(Number(typical));
  const together = Map.groupBy(
    slips.filter(({ scale }) => scale === 10),
    (slip) => `${slip.point.first} ${isRise(slip)}`,
  );
  const seriesAt = Map.groupBy(all.flat(), ({ first }) => first);
  return slips.filter((slip) => {
    if (slip.scale !== 10) return true;
    const { first } = slip.point;
    const beside = (together.get(`${first} ${isRise(slip)}`) ?? []).length;
    const isMost = beside > seriesAt.get(first)!.length * many.share;
    return beside === 1 || !(isMost || beside >= many.slips);
  });
}

function pointOf(reading: Reading): Point {
  const { value, period } = reading;
  return { size: Math.abs(Number(value)), text: value, first: period.first, reading };
}

/**
 * Numbers that are a figure of their series a power of ten too small or too large: `1.021` typed for 1,021, `0.94` for
 * 94, a nought too many. Several of them in one series do not hide each other, as long as most are as they should be.
 *
 * @param held The figures that the publication has, beside which those of a single month are judged.
 */
export function scaleSlips(
  readings: readonly Reading[],
  held: readonly HeldFigure[],
): readonly Doubt[] {
  const own = readings.filter((one) => isNumber(one) && one.basis !== 'year-to-date');
  const read = new Set(own.map(keyOf));
  const heldBySeries = Map.groupBy(
    held.filter(({ key }) => !read.has(key)),
    ({ series }) => series,
  );
  const all = Map.groupBy(own, (one) => `${one.period.is} ${seriesOf(one)}`);
  const inTime = [...all.values()].map((series) => {
    const [{ period }] = series as [Reading];
    const there = (heldBySeries.get(seriesOf(series[0]!)) ?? [])
      .filter(({ kind }) => kind === period.is)
      .map(({ value, first }): Point => ({ size: Math.abs(Number(value)), text: value, first }));
    return [...series.map(pointOf), ...there]
      .filter(({ size }) => size > 0)
      .toSorted((a, b) => (a.first < b.first ? -1 : 1));
  });
  const judged = inTime.map((points) => ({ points, slips: slipsOf(points) }));
  const slips = apart(
    judged.flatMap((one) => one.slips),
    inTime,
  );
  const ofFew = slipsOfFew(judged.flatMap((one) => (one.slips.length === 0 ? [one.points] : [])));
  return [...slips, ...ofFew].map(({ point, typical, scale }) =>
    doubt(
      'other-scale',
      point.reading.place,
      { shown: point.text, typical, times: groupDigits(String(scale)) },
      1,
    ),
  );
}
