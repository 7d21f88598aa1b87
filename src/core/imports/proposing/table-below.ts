import { nextHeader } from '../words/next-header.ts';
import { cellAt, plainText, type Sheet } from '../sheets/sheet.ts';
import { isFigure } from './header-below.ts';
import { findHeader } from './find-header.ts';
import { findPartsHeader } from './find-parts-header.ts';

/** Whether a row has nothing but one text: a title. */
function isTitle({ rows }: Sheet, row: number): boolean {
  const filled = (rows[row] ?? []).filter(({ is }) => is !== 'blank');
  return filled.length === 1 && filled[0]!.is === 'text';
}

/** The texts of the first column in which any stands, of some rows. */
function namesIn(sheet: Sheet, first: number, end: number): ReadonlySet<string> {
  const texts = sheet.rows
    .slice(first, end)
    .map((cells) => cells.find(({ is }) => is === 'text')?.text ?? '');
  return new Set(texts.map(plainText).filter((text) => text !== ''));
}

/**
 * The row below a header that says the same again, under a title of its own and over names that stand above it already:
 * the table of another measure. As on each page of a print, it would have other names below it.
 */
function sameHeaderBelow(sheet: Sheet, header: number): number | undefined {
  const own = sheet.rows[header]!;
  const isSame = (row: number) =>
    own.every(
      ({ text }, column) => plainText(text) === plainText(cellAt(sheet, row, column).text),
    ) && sheet.rows[row]!.length > 0;
  for (let row = header + 2; row < sheet.rows.length; row++) {
    if (!isSame(row) || !isTitle(sheet, row - 1)) continue;
    const above = namesIn(sheet, header + 1, row - 1);
    const below = [...namesIn(sheet, row + 1, sheet.rows.length)];
    if (below.some((name) => above.has(name))) return row;
  }
  return undefined;
}

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
  const again = rows[0] === rows[1] ? sameHeaderBelow(sheet, rows[1]) : undefined;
  const row = Math.min(next?.row ?? Infinity, again ?? Infinity);
  if (row === Infinity) return undefined;
  const title = isTitle(sheet, row - 1) ? row - 1 : row;
  return { header: title, title };
}

const isBlank = ({ rows }: Sheet, row: number) =>
  (rows[row] ?? []).every(({ is }) => is === 'blank');

/** Whether a row has words alone, two at least: a header. */
function isOfWords({ rows }: Sheet, row: number): boolean {
  const filled = (rows[row] ?? []).filter(({ is }) => is !== 'blank');
  return filled.length > 1 && filled.every((cell) => cell.is === 'text' && !isFigure(cell));
}

/** A sheet with nothing above a row, the others where they are. */
export const belowRow = (sheet: Sheet, first: number): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((cells, row) => (row < first ? [] : cells)),
});

/** A sheet up to a row, that row left out. */
export const aboveRow = (sheet: Sheet, end: number): Sheet => ({
  ...sheet,
  rows: sheet.rows.slice(0, end),
});

/**
 * The table below the first of a sheet in which each row says its period, behind a blank row: the rows as of
 * {@link tableBelow}.
 *
 * @param isTable Whether a part of the sheet is such a table.
 */
export function rowsBelow(
  sheet: Sheet,
  isTable: (part: Sheet) => boolean,
): { readonly header: number; readonly title: number } | undefined {
  for (let row = 3; row < sheet.rows.length; row++) {
    const title = isTitle(sheet, row - 1) ? row - 1 : row;
    if (!isOfWords(sheet, row) || !isBlank(sheet, title - 1)) continue;
    if (isTable(aboveRow(sheet, title)) && isTable(belowRow(sheet, title)))
      return { header: title, title };
  }
  return undefined;
}
