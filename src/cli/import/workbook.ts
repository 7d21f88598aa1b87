import { dateToSerial, readXlsx, type Cell as FoundCell, type Sheet as FoundSheet } from 'hucre';
import { withRules } from '../../core/imports/sheets/seen-by-rules.ts';
import { fillOf, inkOf, isInkOfGround } from './cell-colours.ts';
import { sheetRule } from './sheet-rules.ts';
import {
  blankCell,
  type Cell,
  type RuledCells,
  type Sheet,
} from '../../core/imports/sheets/sheet.ts';
import { plainDigits, showsTime, timeShown } from '../../core/imports/sheets/number-format.ts';
import { areasOf } from '../../core/imports/sheets/areas.ts';
import { noRules, unseenIn, type UnseenRules } from './workbook-rules.ts';
import type { Workbook } from '../../core/imports/sheets/sheet.ts';

type FoundValue = FoundSheet['rows'][number][number];

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

/** What is said of a row or a column. */
interface Line {
  readonly hidden?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** The rows or columns that nobody sees: those that are hidden, and those without any width or height. */
const numbersOf = (from: Iterable<readonly [number, Line]>) =>
  new Set(
    [...from].flatMap(([at, { hidden, width, height }]) =>
      hidden || width === 0 || height === 0 ? [at] : [],
    ),
  );

/** The ranges whose cells a rule colours or gives a sign. */
function ruledCells(
  { conditionalRules = [] }: FoundSheet,
  unseen: readonly string[],
): Sheet['ruled'] {
  type Own = Pick<RuledCells, 'colours' | 'isScale'>;
  const found = new Map<string, Own>(unseen.map((range) => [range, { isScale: true }]));
  for (const { range, style, colorScale, iconSet } of conditionalRules) {
    const isFill = style?.fill ?? colorScale ?? iconSet;
    if (!isFill && !style?.font?.color) continue;
    const own = style?.font?.color ? (isFill ? undefined : 'ink') : 'fill';
    const there = found.get(range);
    found.set(range, {
      colours: there && there.colours !== own ? undefined : own,
      isScale: there?.isScale === true || colorScale !== undefined,
    });
  }
  return [...found].map(([range, own]) => ({ range, areas: areasOf(range), ...own }));
}

function sheetOf(found: FoundSheet, unseen: UnseenRules, is1904: boolean): Sheet {
  const { name, rows, cells, columns = [], rowDefs = new Map(), merges = [] } = found;
  const { conditionalRules = [] } = found;
  const plain: Sheet = {
    name,
    isHidden: found.hidden === true || found.veryHidden === true,
    rows: rows.map((row, at) =>
      row.map((value, column) => cellOf(value, cells?.get(`${at},${column}`), is1904)),
    ),
    hiddenRows: numbersOf(rowDefs),
    hiddenColumns: numbersOf(columns.entries()),
    ruled: ruledCells(found, unseen.colouring),
    merged: merges.map(({ startRow, endRow, startCol, endCol }) => ({
      rows: [startRow, endRow],
      columns: [startCol, endCol],
    })),
  };
  return withRules(plain, [...conditionalRules.map(sheetRule), ...unseen.rules]);
}

/** Reads a workbook: the one door for the format of spreadsheets. @throws Error where the bytes are none. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const { sheets, dateSystem } = await readXlsx(bytes, { readStyles: true });
  const { rules, hasMacros } = await unseenIn(bytes);
  return {
    sheets: sheets.map((sheet, at) => sheetOf(sheet, rules[at] ?? noRules, dateSystem === '1904')),
    isTyped: true,
    hasMacros,
  };
}
