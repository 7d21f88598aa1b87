import type { IsChecked } from '../checked-cells.ts';
import { doubt, type Doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { TableRead } from '../rows/table-read.ts';
import type { TableInPart } from './table-in-part.ts';
import { enoughAlike } from '../totals/enough.ts';
import { isNumber, keyOf, seriesOf, type Reading } from '../reading.ts';
import { cellAt } from '../sheets/sheet.ts';
import { cellsOf, headingReader } from './period-heading.ts';
import { leftOut } from './left-out.ts';

/** Which share of the other figures of a series are another number than nought, where it usually is. */
const usual = 0.8;

const isNought = ({ value }: { readonly value: string }) => Number(value) === 0;

/** The last periods of a table in which all figures are nought, the newest first. */
function noughtsAtEnd(numbers: readonly Reading[]): readonly (readonly Reading[])[] {
  const periods = [...Map.groupBy(numbers, ({ period }) => period.text).values()].toSorted(
    ([a], [b]) => (a!.period.first < b!.period.first ? 1 : -1),
  );
  const end = periods.findIndex((own) => !own.every(isNought));
  return end < 0 ? periods : periods.slice(0, end);
}

/** The series that usually have another figure than nought, by those that are not in doubt and those of the tables. */
function usualSeries(
  others: readonly Reading[],
  held: readonly HeldFigure[],
): (reading: Reading) => boolean {
  const values = Map.groupBy(
    [
      ...others.map((one) => ({ series: seriesOf(one), value: one.value })),
      ...held.filter(({ value }) => /^-?\d/.test(value)),
    ],
    ({ series }) => series,
  );
  return (one) => {
    const own = values.get(seriesOf(one)) ?? [];
    const full = own.filter((other) => !isNought(other)).length;
    return own.length > 0 && full >= own.length * usual;
  };
}

/** The newest figures of a table that may not be due yet: all of a period are nought, some of them by formulas. */
interface Ahead {
  readonly one: TableInPart;
  readonly doubted: readonly (readonly Reading[])[];
  readonly isUsual: (reading: Reading) => boolean;
}

function aheadIn(one: TableInPart, held: readonly HeldFigure[], known: ReadonlySet<string>): Ahead {
  const { sheet, read } = one;
  const numbers = read.readings.filter(isNumber);
  const atEnd = noughtsAtEnd(numbers);
  const noughts = new Set(atEnd.flat());
  const others = numbers.filter((other) => !noughts.has(other));
  const isReckoned = ({ place }: Reading) => cellAt(sheet, place.row, place.column).isFormula;
  const isEmpty = (own: readonly Reading[]) =>
    own.some(isReckoned) && !own.every((each) => known.has(`${keyOf(each)} 0`));
  const doubted = atEnd.filter(isEmpty);
  const isUsual = doubted.length === 0 ? () => false : usualSeries(others, held);
  return { one, doubted, isUsual };
}

const usualIn = ({ doubted, isUsual }: Ahead) => doubted.flat().filter(isUsual);

/** Whether noughts of a table are many enough: by themselves, or with those of most other tables that have the period. */
function areMany(own: Ahead, all: readonly Ahead[]): boolean {
  if (usualIn(own).length >= enoughAlike) return true;
  const periods = new Set(own.doubted.flat().map(({ period }) => period.text));
  const isOf = ({ period }: Reading) => periods.has(period.text);
  const beside = all.filter(({ one }) => one.read.readings.some(isOf));
  const empty = beside.filter((other) => usualIn(other).some(isOf));
  const noughts = empty.flatMap((other) => usualIn(other).filter(isOf));
  return noughts.length >= enoughAlike && empty.length * 2 > beside.length;
}

/**
 * Keeps the newest figures out where all of them are nought, by formulas at least in part, in series that usually have another figure:
 * formulas over cells that nobody has filled in yet. What the mapping has under `checked` for their heading answers.
 *
 * @param tables All tables of the file: few figures of each say it together.
 * @param held The figures that the publication has: a nought that is there is not doubted again.
 */
export function withoutNoughtsAhead(
  tables: readonly TableInPart[],
  held: readonly HeldFigure[],
  isChecked: IsChecked,
): readonly TableRead[] {
  const known = new Set(held.map(({ key, value }) => `${key} ${Number(value)}`));
  const all = tables.map((one) => aheadIn(one, held, known));
  return all.map((ahead) => {
    const { one, doubted, isUsual } = ahead;
    const { sheet, table, read } = one;
    if (!areMany(ahead, all)) return read;
    const headingOf = headingReader(sheet, table, read.doubts);
    const doubts: Doubt[] = [];
    const lost = new Set<Reading>();
    for (const own of doubted) {
      const [first] = own as [Reading];
      const heading = headingOf(first);
      if (!own.some(isUsual) || !heading || isChecked(heading.place, [heading.typed])) continue;
      for (const each of own) lost.add(each);
      const details = { typed: heading.typed, period: first.period.text, count: own.length };
      doubts.push(doubt('noughts-ahead', heading.place, details, cellsOf(sheet, own)));
    }
    return leftOut(read, lost, doubts);
  });
}
