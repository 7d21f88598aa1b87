import { readXlsx, type Cell as FoundCell, type Color, type Sheet as FoundSheet } from 'hucre';
import { blankCell, type Cell, type Sheet } from '../../core/imports/sheet.ts';
import { plainDigits } from '../../core/imports/number-format.ts';
import type { Workbook } from '../../core/imports/read-rows.ts';

type FoundValue = FoundSheet['rows'][number][number];

/** A colour as a mapping names it: `FF0000`; one of the workbook's theme or palette by its number there. */
function colourOf({ rgb, theme, tint, indexed }: Color): string | undefined {
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  if (theme !== undefined) return `theme ${theme}${tint ? ` ${tint.toFixed(2)}` : ''}`;
  return indexed === undefined || indexed === 64 ? undefined : `palette ${indexed}`;
}

function fillOf(cell: FoundCell | undefined): string | undefined {
  const fill = cell?.style?.fill;
  if (fill?.type !== 'pattern' || fill.pattern === 'none' || !fill.fgColor) return undefined;
  return colourOf(fill.fgColor);
}

/** What stands in a cell, without its dress. */
function contentOf(value: FoundValue, cell: FoundCell | undefined): Pick<Cell, 'is' | 'text'> {
  if (cell?.type === 'error') return { is: 'error', text: String(value) };
  if (value instanceof Date) return { is: 'date', text: value.toISOString().slice(0, 10) };
  if (typeof value === 'number') return { is: 'number', text: plainDigits(value) };
  if (typeof value === 'boolean') return { is: 'yes-or-no', text: value ? 'TRUE' : 'FALSE' };
  const text = value?.trim() ?? '';
  // A program wrote the formula, and no spreadsheet has worked it out since.
  if (text === '' && cell?.formula !== undefined && cell.value === null)
    return { is: 'error', text: `=${cell.formula}` };
  return text === '' ? blankCell : { is: 'text', text };
}

function cellOf(value: FoundValue, cell: FoundCell | undefined): Cell {
  return {
    ...contentOf(value, cell),
    format: cell?.style?.numFmt,
    fill: fillOf(cell),
    remark: cell?.comment?.text,
  };
}

const numbersOf = (from: Iterable<readonly [number, { readonly hidden?: boolean }]>) =>
  new Set([...from].flatMap(([at, { hidden }]) => (hidden ? [at] : [])));

function sheetOf(found: FoundSheet): Sheet {
  const { name, rows, cells, columns = [], rowDefs = new Map(), merges = [] } = found;
  return {
    name,
    isHidden: found.hidden === true || found.veryHidden === true,
    rows: rows.map((row, at) =>
      row.map((value, column) => cellOf(value, cells?.get(`${at},${column}`))),
    ),
    hiddenRows: numbersOf(rowDefs),
    hiddenColumns: numbersOf(columns.entries()),
    merged: merges.map(({ startRow, endRow, startCol, endCol }) => ({
      rows: [startRow, endRow],
      columns: [startCol, endCol],
    })),
  };
}

/** Reads a workbook: the one door for the format of spreadsheets. @throws Error where the bytes are none. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return { sheets: sheets.map(sheetOf), isTyped: true };
}
