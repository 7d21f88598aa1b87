import {
  dateToSerial,
  readXlsx,
  type Cell as FoundCell,
  type Color,
  type Sheet as FoundSheet,
} from 'hucre';
import { blankCell, type Cell, type Sheet } from '../../core/imports/sheets/sheet.ts';
import { plainDigits, showsTime, timeShown } from '../../core/imports/sheets/number-format.ts';
import { areasOf } from '../../core/imports/sheets/areas.ts';
import { unseenIn } from './workbook-rules.ts';
import type { Workbook } from '../../core/imports/sheets/sheet.ts';

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

/** The colour of a text that is not black. */
function inkOf(cell: FoundCell | undefined): string | undefined {
  const colour = cell?.style?.font?.color;
  const ink = colour && colourOf(colour);
  return ink === '000000' || ink === 'theme 1' ? undefined : ink;
}

/** How white is spelt: by its digits, as the ground of the workbook's theme, and in its palette. */
const isWhite = (colour: string) => /^(?:FFFFFF|theme 0|palette [19])$/.test(colour);

/**
 * Whether the text of a cell has the colour of what is behind it: white on no fill, or one colour on itself. Where its
 * fill is a pattern of two colours it has not.
 */
function isInkOfGround(cell: FoundCell): boolean {
  const ink = inkOf(cell);
  const fill = cell.style?.fill;
  if (ink === undefined) return false;
  if (!fill || (fill.type === 'pattern' && fill.pattern === 'none')) return isWhite(ink);
  if (fill.type !== 'pattern' || fill.pattern !== 'solid') return false;
  const ground = fillOf(cell);
  return ground !== undefined && (ground === ink || (isWhite(ground) && isWhite(ink)));
}

/** Digits that stand above or below the line, by where. */
const offTheLine: Readonly<Record<string, string>> = {
  superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹',
  subscript: '₀₁₂₃₄₅₆₇₈₉',
};

/** The text of a cell; raised and lowered digits, as those of a footnote, stay so. */
function textOf(value: string | null, cell: FoundCell | undefined): string {
  const digitsOf = (align: string | undefined) => offTheLine[align ?? ''];
  if (!cell?.richText?.some(({ font }) => digitsOf(font?.vertAlign))) return value ?? '';
  return cell.richText
    .map(({ text, font }) => {
      const digits = digitsOf(font?.vertAlign);
      return digits === undefined ? text : text.replace(/\d/g, (digit) => digits[Number(digit)]!);
    })
    .join('');
}

/** Whether a cell, or a part of its text, is struck out. */
const isStruck = ({ style, richText = [] }: FoundCell): boolean =>
  style?.font?.strikethrough === true ||
  richText.some(({ text, font }) => font?.strikethrough === true && text.trim() !== '');

/** What stands in a cell, without its dress. */
function contentOf(
  value: FoundValue,
  cell: FoundCell | undefined,
  is1904: boolean,
): Pick<Cell, 'is' | 'text'> {
  if (cell?.type === 'error') return { is: 'error', text: String(value) };
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT00:00:00(?:\.0+)?Z?$/.test(value))
    return { is: 'date', text: value.slice(0, 10) };
  if (value instanceof Date && showsTime(cell?.style?.numFmt))
    return { is: 'duration', text: timeShown(dateToSerial(value, is1904)) };
  if (value instanceof Date) return { is: 'date', text: value.toISOString().slice(0, 10) };
  if (typeof value === 'number') return { is: 'number', text: plainDigits(value) };
  if (typeof value === 'boolean') return { is: 'yes-or-no', text: value ? 'TRUE' : 'FALSE' };
  const text = textOf(value, cell).trim();
  // A program wrote the formula, and no spreadsheet has worked it out since.
  if (text === '' && cell?.formula !== undefined && cell.value === null)
    return { is: 'error', text: `=${cell.formula}` };
  return text === '' ? blankCell : { is: 'text', text };
}

function cellOf(value: FoundValue, cell: FoundCell | undefined, is1904: boolean): Cell {
  return {
    ...contentOf(value, cell, is1904),
    format: cell?.style?.numFmt,
    fill: fillOf(cell),
    ink: inkOf(cell),
    ...(cell && isInkOfGround(cell) ? { isInkOfGround: true } : {}),
    ...(cell && isStruck(cell) ? { isStruck: true } : {}),
    ...(cell?.formula === undefined ? {} : { isFormula: true }),
    ...(cell?.formula !== undefined && /\[\d+\]/.test(cell.formula)
      ? { isFromElsewhere: true }
      : {}),
    remark: cell?.comment?.text,
  };
}

const numbersOf = (from: Iterable<readonly [number, { readonly hidden?: boolean }]>) =>
  new Set([...from].flatMap(([at, { hidden }]) => (hidden ? [at] : [])));

/** The ranges whose cells a rule colours or gives a sign. */
function ruledCells(
  { conditionalRules = [] }: FoundSheet,
  unseen: readonly string[],
): Sheet['ruled'] {
  const colours = new Map<string, 'fill' | 'ink' | undefined>(
    unseen.map((range) => [range, undefined]),
  );
  for (const { range, style, colorScale, iconSet } of conditionalRules) {
    const isFill = style?.fill ?? colorScale ?? iconSet;
    if (!isFill && !style?.font?.color) continue;
    const own = style?.font?.color ? (isFill ? undefined : 'ink') : 'fill';
    colours.set(range, colours.has(range) && colours.get(range) !== own ? undefined : own);
  }
  return [...colours].map(([range, of]) => ({ range, areas: areasOf(range), colours: of }));
}

function sheetOf(found: FoundSheet, unseen: readonly string[], is1904: boolean): Sheet {
  const { name, rows, cells, columns = [], rowDefs = new Map(), merges = [] } = found;
  return {
    name,
    isHidden: found.hidden === true || found.veryHidden === true,
    rows: rows.map((row, at) =>
      row.map((value, column) => cellOf(value, cells?.get(`${at},${column}`), is1904)),
    ),
    hiddenRows: numbersOf(rowDefs),
    hiddenColumns: numbersOf(columns.entries()),
    ruled: ruledCells(found, unseen),
    merged: merges.map(({ startRow, endRow, startCol, endCol }) => ({
      rows: [startRow, endRow],
      columns: [startCol, endCol],
    })),
  };
}

/** Reads a workbook: the one door for the format of spreadsheets. @throws Error where the bytes are none. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const { sheets, dateSystem } = await readXlsx(bytes, { readStyles: true });
  const { rules, hasMacros } = await unseenIn(bytes);
  return {
    sheets: sheets.map((sheet, at) => sheetOf(sheet, rules[at] ?? [], dateSystem === '1904')),
    isTyped: true,
    hasMacros,
  };
}
