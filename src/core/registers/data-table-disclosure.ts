import { givenAway } from '../values/given-away.ts';
import {
  figureColumns,
  figureOf,
  type DataTable,
  type TableColumn,
  type TableRow,
} from './data-table.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { problems } from '../indicators/reading/disclosure.ts';
import { isOfPeople, isSmallCount } from '../values/people.ts';

/** Whether a column counts people: by its unit, or because the definition says it of the table. */
function countsPeople({ head }: DataTable, { unit }: TableColumn): boolean {
  if (head.counts === 'other') return false;
  return isOfPeople(unit) || (head.counts === 'people' && !/^[%£]/.test(unit));
}

/** The withheld cells of a column that its totals and the other parts give away, however they stand in each other (standards D-21). */
function findDerivable(table: DataTable, column: TableColumn): readonly Diagnostic[] {
  if (!table.rows.some((row) => figureOf(row, column)?.is === 'suppressed')) return [];
  const partsOf = Map.groupBy(table.rows, ({ of }) => of);
  const sums = table.rows.flatMap((total) => {
    const parts = partsOf.get(total.id) ?? [];
    if (parts.length < 2) return [];
    const counted = parts.map((row) => [row, row.sign === 'minus' ? 1 : -1] as const);
    return [new Map<TableRow, number>([[total, 1], ...counted])];
  });
  const given = givenAway(sums, (row) => {
    const figure = figureOf(row, column);
    return figure?.is === 'number' || figure?.is === 'not-applicable';
  });
  return table.rows
    .filter((row) => given.has(row) && figureOf(row, column)?.is === 'suppressed')
    .map((row) => problems.derivable.at(row.placeOf(column.name)));
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
