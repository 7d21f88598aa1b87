import type { Doubts } from '../../language/imports.ts';
import type { Doubt } from '../doubt.ts';
import { headerRows, nameOf } from '../header.ts';
import type { TableInPart } from './table-in-part.ts';

/**
 * What is told of a table, without the columns that another table under the same header reads: they are not unread, and
 * not new.
 *
 * @param others The other tables of its sheet.
 */
export function toldOfOwn(
  { sheet, table, read }: TableInPart,
  others: readonly TableInPart[],
): readonly Doubt[] {
  const rows = headerRows(table.header);
  const known = new Set(
    others
      .filter((other) => headerRows(other.table.header)[1] === rows[1])
      .flatMap((other) => [...other.read.columns].map((column) => nameOf(sheet, rows, column))),
  );
  if (known.size === 0) return read.doubts;
  return read.doubts.flatMap((told): readonly Doubt[] => {
    if (told.is === 'new-column')
      return known.has((told.details as Doubts['new-column']).column) ? [] : [told];
    if (told.is !== 'columns-unread') return [told];
    const { columns } = told.details as Doubts['columns-unread'];
    const left = columns.filter((name) => !known.has(name));
    return left.length > 0 ? [{ ...told, details: { columns: left } }] : [];
  });
}
