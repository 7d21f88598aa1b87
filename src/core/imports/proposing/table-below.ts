import { nextHeader } from '../words/next-header.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { findHeader } from './find-header.ts';
import { findPartsHeader } from './find-parts-header.ts';

/**
 * The table below the first of a sheet that has periods across: the row in which its header begins, and that from which
 * it is read, which is above a title of its own. `undefined` where there is none.
 */
export function tableBelow(
  sheet: Sheet,
): { readonly header: number; readonly title: number } | undefined {
  const found = findPartsHeader(sheet) ?? findHeader(sheet, 2);
  if (!found) return undefined;
  const { rows, columns } = found;
  const next = nextHeader(
    sheet,
    [rows[1] + 1, sheet.rows.length],
    rows[1],
    columns.map(({ column }) => column),
  );
  if (!next) return undefined;
  const isTitle = (row: number) => {
    const filled = (sheet.rows[row] ?? []).filter(({ is }) => is !== 'blank');
    return filled.length === 1 && filled[0]!.is === 'text';
  };
  const title = isTitle(next.row - 1) ? next.row - 1 : next.row;
  return { header: title, title };
}
