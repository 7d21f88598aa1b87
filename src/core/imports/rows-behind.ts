import { isFigure } from './find-columns.ts';
import { doubt, type Doubt } from './doubt.ts';
import type { TableMapping } from './mappings/mapping.ts';
import { cellAt, type Sheet } from './sheets/sheet.ts';

/** A table with the columns of it that were read. */
interface ReadTable {
  readonly table: Pick<TableMapping, 'last'>;
  readonly read: { readonly columns: ReadonlySet<number> };
}

/** Rows with figures right behind the last of a table that nothing reads: it may have grown. */
export const rowsBehind = (
  sheet: Sheet,
  tables: readonly ReadTable[],
  read: ReadonlySet<number>,
): readonly Doubt[] =>
  tables.flatMap(({ table: { last }, read: { columns } }) => {
    if (last === undefined) return [];
    const hasFigure = (row: number) =>
      [...columns].some((column) => isFigure(cellAt(sheet, row, column)));
    const first = Number(last);
    let end = first;
    while (end < sheet.rows.length && hasFigure(end) && !read.has(end)) end += 1;
    if (end === first) return [];
    const place = { sheet: sheet.name, row: first, column: 0 };
    return [doubt('rows-behind', place, { count: end - first, last })];
  });
