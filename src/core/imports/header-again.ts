import { doubt, type Doubt } from './doubt.ts';
import type { NextHeader } from './words/next-header.ts';
import type { FigureColumn } from './figure-column.ts';
import { headerRows } from './header.ts';
import type { TableMapping } from './mappings/mapping.ts';
import { cellAt, plainText, type Cell, type Sheet } from './sheets/sheet.ts';
import { isUnitAlone } from './words/scale-said.ts';

/** A table whose header may go on below it. */
interface HeaderOfTable {
  readonly sheet: Sheet;
  readonly table: TableMapping;
}

/** Whether a row says again what one of the header does, as on each page of a print. */
export function isHeaderAgain({ sheet, table }: HeaderOfTable, row: number): boolean {
  const [first, last] = headerRows(table.header);
  const cells = sheet.rows[row]!;
  for (let header = first; header <= last; header++) {
    const isSame = (text: string, column: number) =>
      plainText(text) === plainText(cellAt(sheet, header, column).text);
    const filled = cells.filter(({ is }) => is !== 'blank').length;
    if (filled > 1 && cells.every(({ is, text }, at) => is === 'blank' || isSame(text, at)))
      return true;
  }
  return false;
}

/** Whether a row below the header says of its columns what they are counted in, and nothing else. */
export function isOfUnits(
  { sheet, table, columns }: HeaderOfTable & { readonly columns: readonly FigureColumn[] },
  row: number,
): boolean {
  const texts = sheet.rows[row]!.filter(({ is }) => is !== 'blank');
  const isUnit = ({ is, text }: Cell) =>
    is === 'text' && (isUnitAlone(text) || /^units?(?: of measure)?$/i.test(text));
  const isAmong = columns.some(({ column }) => cellAt(sheet, row, column).is !== 'blank');
  return row === headerRows(table.header)[1] + 1 && isAmong && texts.every(isUnit);
}

/** What is told where another table begins below the one that is read. @param header The row of the periods of that. */
export function headerBelow(sheet: Sheet, { row, column }: NextHeader, header: number): Doubt {
  const details = {
    typed: plainText(cellAt(sheet, row, column).text),
    period: plainText(cellAt(sheet, header, column).text),
    header: String(row + 1),
    last: row,
  };
  return doubt('header-below', { sheet: sheet.name, row, column }, details);
}
