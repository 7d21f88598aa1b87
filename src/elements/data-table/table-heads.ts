import type { DataTable } from '../../core/registers/data-table.ts';
import type { Language } from '../../core/language/english.ts';
import { nameOf } from './picture.ts';

/** Whether any row of a table has a note or a discrepancy. */
export const hasNotes = ({ rows }: DataTable): boolean =>
  rows.some(({ note, discrepancy }) => note ?? discrepancy);

/** Whether readers may put the rows in another order: not where there are sums, whose order says what is a part of what. */
export const isSortable = ({ columns, rows }: DataTable): boolean =>
  columns.length > 0 && rows.every(({ of }) => of === undefined);

/** The heads of a table as it is shown: that of its rows, those of its columns, and that of the notes where there are any. */
export const headsOf = (table: DataTable, language: Language) => [
  table.head.rows,
  ...table.columns.map((column) => ({
    name: nameOf(column, language),
    isNumeric: column.kind === 'figures',
  })),
  ...(hasNotes(table) ? [language.dataTable.notes] : []),
];
