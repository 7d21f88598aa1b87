import type { StatedPeriod } from '../../values/period.ts';

/** What stands in one cell of a workbook or of a table of text. */
export interface Cell {
  readonly is: 'blank' | 'text' | 'number' | 'date' | 'duration' | 'yes-or-no' | 'error';
  /** What was typed or worked out: a text without spaces around it, the shortest digits of a number, a day as `2025-04-01`, a length of time as `36:30` in hours and minutes, with seconds `0:05:30`. */
  readonly text: string;
  /** The number format, as spreadsheets write it: `0.0%`; `undefined` where none is set. */
  readonly format?: string | undefined;
  /** The colour behind it, as `FF0000`, or `theme 4`; `undefined` where none is set. */
  readonly fill?: string | undefined;
  /** The colour of its text, as `FF0000`; `undefined` where none is set, and where it is black. */
  readonly ink?: string | undefined;
  /** Whether its text has the very colour of what is behind it, so that nobody sees it. */
  readonly isInkOfGround?: boolean | undefined;
  /** What a rule of the sheet asks that is not read, where the rule may hide it. */
  readonly mayBeHiddenBy?: string | undefined;
  /** Whether it, or a part of its text, is struck out. */
  readonly isStruck?: boolean | undefined;
  /** Whether a formula reckoned what stands in it. */
  readonly isFormula?: boolean | undefined;
  /** Whether its number was taken from another workbook when that was last open. */
  readonly isFromElsewhere?: boolean | undefined;
  /** The remark that hangs on it. */
  readonly remark?: string | undefined;
}

/** A block of cells that are shown as one, both ends included, counted from 0. */
export interface MergedCells {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** Cells that a rule of the sheet colours, or gives a sign, by what stands in them. */
export interface RuledCells {
  /** As spreadsheets name it: `B2:F9`. */
  readonly range: string;
  readonly areas: readonly MergedCells[];
  /** What of a cell it colours; `undefined` where that is not known, or is both. */
  readonly colours?: 'fill' | 'ink' | undefined;
  /** Whether it is a scale of colours, of which nobody knows what is seen. */
  readonly isScale?: boolean | undefined;
}

/** One sheet of a workbook. A table of text is a sheet that is called like its file. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Cells by row and column, from 0; rows may differ in length. */
  readonly rows: readonly (readonly Cell[])[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly MergedCells[];
  readonly ruled?: readonly RuledCells[] | undefined;
  /** The year of months and quarters that are named alone, where one place says it for the whole sheet. */
  readonly yearSaid?: YearSaid | undefined;
}

/** The year of a sheet, and the place that says it: `file`, `sheet`, or a cell such as `A1`. */
export interface YearSaid {
  readonly in: string;
  readonly period: StatedPeriod;
}

/** A workbook or a table of text. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** What its file is called; `undefined` where it is of none. */
  readonly file?: string | undefined;
  /** Whether its cells know numbers and dates, so that a number typed as text is worth telling. */
  readonly isTyped: boolean;
  /** Whether it brings programs of its own, which are never run. */
  readonly hasMacros?: boolean | undefined;
}

/** Where a cell stands: row and column count from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const blankCell: Cell = { is: 'blank', text: '' };

/** A cell; beyond the ends of a sheet there are only blank ones. */
export const cellAt = ({ rows }: Sheet, row: number, column: number): Cell =>
  rows[row]?.[column] ?? blankCell;

/** What a column is called in a spreadsheet: `A`, `Z`, `AA`. */
export function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A cell as people name it: `KPIs!F12`. */
export const addressOf = ({ sheet, row, column }: CellPlace): string =>
  `${sheet}!${lettersOf(column)}${row + 1}`;

/** How many columns the widest row has. */
export const widthOf = ({ rows }: Sheet): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);

/** The merged cells that a cell is one of; `undefined` where it stands alone. */
export const mergedAt = (
  { merged }: Sheet,
  row: number,
  column: number,
): Sheet['merged'][number] | undefined =>
  merged.find(
    ({ rows, columns }) =>
      rows[0] <= row && row <= rows[1] && columns[0] <= column && column <= columns[1],
  );

/** What a cell says where merged cells say all what their first one does. */
export function mergedText(sheet: Sheet, row: number, column: number): string {
  const own = cellAt(sheet, row, column).text;
  if (own !== '') return own;
  const block = mergedAt(sheet, row, column);
  return block ? cellAt(sheet, block.rows[0], block.columns[0]).text : '';
}

/** A text with single spaces, as names are compared. */
export const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim();
