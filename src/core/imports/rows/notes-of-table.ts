import type { ColumnsByName } from '../header.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { textInColumn } from '../row-labels.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { noteRows } from '../words/note-rows.ts';
import { columnsOfNames } from './naming-columns.ts';

/** The rows with figures that look like notes below a table. @param rows The first that is read, and the one behind the last. */
export function notesOf(
  sheet: Sheet,
  table: TableMapping,
  at: ColumnsByName,
  [first, end]: readonly [number, number],
  figures: readonly number[],
): ReadonlySet<number> {
  const naming = columnsOfNames(table).map((column) => at.get(column)!);
  const nameOf = (row: number) =>
    naming.map((column) => textInColumn(sheet, row, column)).find((text) => text !== '') ?? '';
  return naming.length === 0 ? new Set() : noteRows(sheet, { first, end, nameOf, figures });
}
