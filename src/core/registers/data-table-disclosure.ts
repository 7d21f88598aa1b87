import { givenAway, rangesOf, type Sum } from '../values/given-away.ts';
import {
  figureColumns,
  figureOf,
  type DataTable,
  type TableColumn,
  type TableRow,
} from './data-table.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { problems } from '../indicators/reading/disclosure.ts';
import { isOfPeople, isSmallCount, mostOfFew } from '../values/people.ts';

/** Whether a column counts people: by its unit, or because the definition says it of the table. */
export function countsPeople({ head }: DataTable, { unit }: TableColumn): boolean {
  if (head.counts === 'other') return false;
  return isOfPeople(unit) || (head.counts === 'people' && !/^[%£]/.test(unit));
}

/** Every total of a column with its parts. One part alone makes no sum. */
function sumsOf({ rows }: DataTable): readonly Sum<TableRow>[] {
  const partsOf = Map.groupBy(rows, ({ of }) => of);
  return rows.flatMap((total) => {
    const parts = partsOf.get(total.id) ?? [];
    if (parts.length < 2) return [];
    const counted = parts.map((row) => [row, row.sign === 'minus' ? 1 : -1] as const);
    return [new Map<TableRow, number>([[total, 1], ...counted])];
  });
}

/**
 * The withheld cells of a column that its totals and the other parts give away, however they stand in each other; of people,
 * also those for which they leave a small count at most (standards D-21).
 */
function findDerivable(table: DataTable, column: TableColumn): readonly Diagnostic[] {
  const withheld = table.rows.filter((row) => figureOf(row, column)?.is === 'suppressed');
  if (withheld.length === 0) return [];
  const sums = sumsOf(table);
  const known = new Map(
    table.rows.flatMap((row) => {
      const figure = figureOf(row, column);
      if (figure?.is === 'number') return [[row, figure.value] as const];
      return figure?.is === 'not-applicable' ? [[row, 0] as const] : [];
    }),
  );
  const given = givenAway(sums, (row) => known.has(row));
  const ranges = countsPeople(table, column) ? rangesOf(sums, known) : undefined;
  return withheld.flatMap((row) => {
    const place = row.placeOf(column.name);
    if (given.has(row)) return [problems.derivable.at(place)];
    const most = ranges?.get(row)?.most ?? Infinity;
    return most <= mostOfFew ? [problems.bounds.at(place)] : [];
  });
}

/**
 * Finds small counts of people in a data table, and a withheld figure that its total gives away, unless a review
 * is recorded (standards D-20, D-21, D-24, D-26).
 */
export function checkTableDisclosure(table: DataTable): readonly Diagnostic[] {
  if (table.head.disclosure) return [];
  return figureColumns(table).flatMap((column) => {
    const small = table.rows.filter((row) => {
      const figure = figureOf(row, column);
      return figure?.is === 'number' && isSmallCount(figure.value);
    });
    return [
      ...(countsPeople(table, column) ? small : []).map((row) =>
        problems.smallCount.at(row.placeOf(column.name)),
      ),
      ...findDerivable(table, column),
    ];
  });
}
