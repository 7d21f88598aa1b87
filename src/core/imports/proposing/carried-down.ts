import type { HeaderRows } from '../header.ts';
import { cellAt, plainText, type Sheet } from '../sheets/sheet.ts';
import type { Column } from './columns-below.ts';

/**
 * Whether a name stands on the first line of its group alone: what is blank below it would be the same thing twice, and
 * with the name above it is not. A blank cell may stand for the whole as well; where either may be, it is left open.
 *
 * @param texts What stands in a column, row by row.
 * @param others What else tells each row from others.
 */
export function isCarriedDown(texts: readonly string[], others: readonly string[]): boolean {
  if (texts[0] === '' || !texts.includes('')) return false;
  let above = '';
  const keys = texts.map((text, row) => {
    above = text || above;
    return JSON.stringify([above, others[row]]);
  });
  const blank = others.filter((_, row) => texts[row] === '');
  return new Set(keys).size === keys.length && new Set(blank).size < blank.length;
}

/**
 * Whether the names of a column stand on the first line of their groups alone, in a table whose rows are figures.
 *
 * @param values The columns of figures, which tell no row from another.
 */
export function carriedIn(
  sheet: Sheet,
  [, last]: HeaderRows,
  columns: readonly Column[],
  values: readonly Column[],
): (column: Column) => boolean {
  const textIn = (row: number, { index }: Column) => plainText(cellAt(sheet, row, index).text);
  const body = [...sheet.rows.keys()].filter(
    (row) => row > last && values.some((value) => textIn(row, value) !== ''),
  );
  const labels = columns.filter((column) => !values.includes(column));
  return (column) => {
    const texts = body.map((row) => textIn(row, column));
    // Most columns have no blank cells: nothing else of them is looked at.
    if (!texts.includes('')) return false;
    return isCarriedDown(
      texts,
      body.map((row) =>
        JSON.stringify(labels.filter((one) => one !== column).map((one) => textIn(row, one))),
      ),
    );
  };
}
