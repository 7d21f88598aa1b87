import { doubt, type Doubt } from './doubt.ts';
import type { Reading } from './reading.ts';

/** From how many rows on a column of numbers that are typed as text is told once. */
const leastOfColumn = 3;

/**
 * Numbers that are typed as text, told once for each row of a workbook; once for the column of a measure where three
 * rows or more have one there and no other.
 */
export function typedNumbers(readings: readonly Reading[]): readonly Doubt[] {
  const typed = readings.filter(({ isText }) => isText);
  const rows = [...Map.groupBy(typed, ({ place }) => `${place.sheet}!${place.row}`).values()];
  const alone = rows.flatMap((row) => (row.length === 1 ? row : []));
  const columns = Map.groupBy(alone, ({ measure, place }) =>
    JSON.stringify([place.sheet, place.column, measure]),
  );
  const long = [...columns.values()].filter(({ length }) => length >= leastOfColumn);
  const inColumns = new Set(long.flat());
  const told = (all: readonly Reading[], along: 'row' | 'column') =>
    doubt('number-as-text', all[0]!.place, { count: all.length, along });
  return [
    ...rows.filter(([first]) => !inColumns.has(first!)).map((row) => told(row, 'row')),
    ...long.map((column) => told(column, 'column')),
  ];
}
