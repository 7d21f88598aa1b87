import { figureColumns, figureOf, type DataTable, type TableColumn } from './data-table.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { problems } from '../indicators/reading/disclosure.ts';
import { isOfPeople, isSmallCount } from '../values/people.ts';

/** Whether a column counts people: by its unit, or because the definition says it of the table. */
function countsPeople({ head }: DataTable, { unit }: TableColumn): boolean {
  if (head.counts === 'other') return false;
  return isOfPeople(unit) || (head.counts === 'people' && !/^[%£]/.test(unit));
}

/** Parts of which all but one are published beside their total (standards D-21). */
function findDerivable(table: DataTable, column: TableColumn): readonly Diagnostic[] {
  const partsOf = Map.groupBy(table.rows, ({ of }) => of);
  return table.rows.flatMap((total) => {
    const parts = partsOf.get(total.id) ?? [];
    const withheld = [total, ...parts].filter((row) => figureOf(row, column)?.is === 'suppressed');
    const given = [total, ...parts].filter((row) => {
      const figure = figureOf(row, column);
      return figure?.is === 'number' || figure?.is === 'not-applicable';
    });
    const isGiven = parts.length > 1 && withheld.length === 1 && given.length === parts.length;
    return isGiven ? [problems.derivable.at(withheld[0]!.placeOf(column.name))] : [];
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
