import { dayNumber, type Day } from '../../values/calendar.ts';
import type { IsChecked } from '../checked-cells.ts';
import { doubt, type Doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { TableRead } from '../rows/table-read.ts';
import type { TableInPart } from './table-in-part.ts';
import { enoughAlike } from '../totals/enough.ts';
import { isNumber, keyOf, seriesOf, type Reading } from '../reading.ts';
import { cellsOf, headingReader } from './period-heading.ts';
import { leftOut } from './left-out.ts';
import { natural } from './wrong-years.ts';

/** How many steps have to show that these series move, and which share of those of each. */
const shown = { steps: 6, share: 0.8 };

/** A figure of a series in a period: of the file, or of the table that the publication has. */
interface Point {
  readonly first: Day;
  readonly value: string;
  readonly reading?: Reading | undefined;
}

/** From one period of a series to the next of it. */
interface Step {
  readonly before: Point;
  readonly to: Point;
  readonly isSame: boolean;
}

/** Small counts are the same in two months often enough. */
const isSmall = ({ value }: Point) => value.replace(/^-?0*\.?0*|[-.]/g, '').length < 2;

function stepsOf(points: readonly Point[], kind: string): readonly Step[] {
  const sorted = points.toSorted((a, b) => (a.first < b.first ? -1 : 1));
  return sorted.slice(1).flatMap((to, at) => {
    const before = sorted[at]!;
    const days = dayNumber(to.first) - dayNumber(before.first);
    const isNext = days > 0 && days <= natural[kind]!;
    return isNext ? [{ before, to, isSame: Number(before.value) === Number(to.value) }] : [];
  });
}

/** The steps of all series of a table, as far as one period follows another. */
function allSteps(readings: readonly Reading[], held: readonly HeldFigure[]) {
  const read = new Set(readings.map(keyOf));
  const heldBySeries = Map.groupBy(
    held.filter(({ key, value }) => !read.has(key) && /^-?\d/.test(value)),
    ({ series, kind }) => `${kind} ${series}`,
  );
  const series = Map.groupBy(readings, (one) => `${one.period.is} ${seriesOf(one)}`);
  return [...series].map(([name, own]) =>
    stepsOf(
      [
        ...own.map((reading) => ({ first: reading.period.first, value: reading.value, reading })),
        ...(heldBySeries.get(name) ?? []),
      ],
      own[0]!.period.is,
    ),
  );
}

/** Whether the figures of a period are those of the one before, in series that move else. */
function isCopy(all: readonly (readonly Step[])[], period: string): boolean {
  let [usual, moves] = [0, 0];
  for (const steps of all) {
    const into = steps.find(({ to }) => to.reading?.period.text === period);
    if (!into) continue;
    if (!into.isSame) return false;
    const others = steps.filter((one) => one !== into);
    const moved = others.filter(({ isSame }) => !isSame).length;
    if (isSmall(into.to) || others.length === 0 || moved < others.length * shown.share) continue;
    usual += 1;
    moves += moved;
  }
  return usual >= enoughAlike && moves >= shown.steps;
}

/** The numbers of a table that may have been copied. Where the whole sheet is one period, its figures are held against the tables. */
const numbersIn = ({ read }: TableInPart) =>
  read.doubts.some(({ is }) => is === 'period-said')
    ? []
    : read.readings.filter((one) => isNumber(one) && Object.hasOwn(natural, one.period.is));

/**
 * Keeps the figures of a period out that are those of the period before it, one and all, in series that usually move:
 * a column that was copied forward and not yet filled in. What the mapping has under `checked` for its heading answers.
 *
 * @param tables All tables of the file: where each has few figures, all of them are judged together.
 * @param held The figures that the publication has: a period that is there is not doubted again.
 */
export function withoutCopies(
  tables: readonly TableInPart[],
  held: readonly HeldFigure[],
  isChecked: IsChecked,
): readonly TableRead[] {
  const known = new Set(held.map(({ key, value }) => `${key} ${value}`));
  const all = tables.map((one) => {
    const numbers = numbersIn(one);
    return { ...one, numbers, steps: allSteps(numbers, held) };
  });
  const together = all.flatMap(({ steps }) => steps);
  const judged = new Map<string, boolean>();
  const isCopyOfAll = (period: string) => {
    if (!judged.has(period)) judged.set(period, isCopy(together, period));
    return judged.get(period)!;
  };
  return all.map(({ sheet, table, read, numbers, steps }) => {
    const headingOf = headingReader(sheet, table, read.doubts);
    const doubts: Doubt[] = [];
    const lost = new Set<Reading>();
    for (const [period, own] of Map.groupBy(numbers, ({ period: one }) => one.text)) {
      const heading = headingOf(own[0]!);
      const isThere = own.every((one) => known.has(`${keyOf(one)} ${one.value}`));
      if (!heading || isThere || (!isCopy(steps, period) && !isCopyOfAll(period))) continue;
      if (isChecked(heading.place, [heading.typed])) continue;
      const under = read.readings.filter((one) => one.period.text === period);
      for (const one of under) lost.add(one);
      const details = { typed: heading.typed, period, count: own.length };
      doubts.push(doubt('period-copied', heading.place, details, cellsOf(sheet, under)));
    }
    return leftOut(read, lost, doubts);
  });
}
