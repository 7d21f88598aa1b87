import type { IsChecked } from '../checked-cells.ts';
import { doubt, type Doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import type { TableRead } from '../read-table.ts';
import { isNumber, keyOf, seriesOf, type Reading } from '../reading.ts';
import { cellAt, type Sheet } from '../sheets/sheet.ts';
import { cellsOf, headingReader } from './period-heading.ts';
import { leftOut } from './left-out.ts';

/** From how many noughts on all of them are hardly true in series that usually have other figures. */
const enough = 3;

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

/**
 * Keeps the newest figures out where all of them are nought, by formulas at least in part, in series that usually have another figure:
 * formulas over cells that nobody has filled in yet. What the mapping has under `checked` for their heading answers.
 *
 * @param held The figures that the publication has: a nought that is there is not doubted again.
 */
export function withoutNoughtsAhead(
  sheet: Sheet,
  table: TableMapping,
  read: TableRead,
  held: readonly HeldFigure[],
  isChecked: IsChecked,
): TableRead {
  const numbers = read.readings.filter(isNumber);
  const atEnd = noughtsAtEnd(numbers);
  const noughts = new Set(atEnd.flat());
  if (noughts.size < enough) return read;
  const known = new Set(held.map(({ key, value }) => `${key} ${Number(value)}`));
  const isUsual = usualSeries(
    numbers.filter((one) => !noughts.has(one)),
    held,
  );
  const isReckoned = ({ place }: Reading) => cellAt(sheet, place.row, place.column).isFormula;
  const isEmpty = (own: readonly Reading[]) =>
    own.some(isReckoned) && !own.every((one) => known.has(`${keyOf(one)} 0`));
  const doubted = atEnd.filter(isEmpty);
  if (doubted.flat().filter(isUsual).length < enough) return read;
  const headingOf = headingReader(sheet, table, read.doubts);
  const doubts: Doubt[] = [];
  const lost = new Set<Reading>();
  for (const own of doubted) {
    const [first] = own as [Reading];
    const heading = headingOf(first);
    if (!own.some(isUsual) || !heading || isChecked(heading.place, [heading.typed])) continue;
    for (const one of own) lost.add(one);
    const details = { typed: heading.typed, period: first.period.text, count: own.length };
    doubts.push(doubt('noughts-ahead', heading.place, details, cellsOf(sheet, own)));
  }
  return leftOut(read, lost, doubts);
}
