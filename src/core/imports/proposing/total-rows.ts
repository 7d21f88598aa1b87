import { compare, exact, totalOf } from '../../values/exact.ts';
import { bareNumber } from '../../values/suggest-figure.ts';
import { cellAt, type Sheet } from '../sheets/sheet.ts';
import { totalSaid } from '../words/total-word.ts';

/** In how many periods a row has to be the sum of the others. */
const enough = 3;

/**
 * The names of rows of a list of measures that are called as a total, and are the sum of all others in each period: they
 * are of no measure, and nothing is lost without them.
 *
 * @param rows The rows with figures, each with its name.
 * @param columns The columns of figures.
 */
export function totalRows(
  sheet: Sheet,
  rows: readonly { readonly row: number; readonly name: string }[],
  columns: readonly number[],
): readonly string[] {
  const totals = rows.filter(({ name }) => totalSaid(name) === 'bare');
  const others = rows.filter(({ name }) => name !== '' && totalSaid(name) !== 'bare');
  const [total] = totals;
  if (!total || totals.length > 1 || others.length < 2) return [];
  const numberAt = (row: number, column: number) => bareNumber(cellAt(sheet, row, column).text);
  const isSum = columns.map((column) => {
    const own = numberAt(total.row, column);
    const parts = others.map(({ row }) => numberAt(row, column));
    if (own === undefined || parts.some((one) => one === undefined)) return false;
    return compare(totalOf(parts.map((one) => exact(one!))), exact(own)) === 0;
  });
  return isSum.length >= enough && isSum.every(Boolean) ? [total.name] : [];
}
