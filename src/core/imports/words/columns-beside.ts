import { cellAt, plainText, widthOf, type Sheet } from '../sheets/sheet.ts';
import { monthAndName, periodAndName } from './period-and-name.ts';

/**
 * Finds the column under a heading that belongs to a column of figures: right of it, before the next of these.
 * `undefined` where none has that heading.
 */
export type BesideOf = (heading: string, column: number) => number | undefined;

/** What a column is called beside figures, without the period that its own cell may say as well: `Target`, `Apr-25 Target`. */
export function headingBeside(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  const said = (periodAndName(cell, undefined) ?? monthAndName(cell))?.name ?? '';
  return said === '' ? plainText(cell.text) : said;
}

/** The columns that stand right of each column of figures, before the next of these. */
export const columnsBeside = (
  column: number,
  figures: readonly number[],
  width: number,
): readonly number[] => {
  const next = Math.min(width, ...figures.filter((one) => one > column));
  return Array.from({ length: Math.max(0, next - column - 1) }, (_, at) => column + 1 + at);
};

/** What columns are found beside those of figures by. */
interface BesideBy {
  /** The last row of the header. */
  readonly row: number;
  /** The columns of figures. */
  readonly figures: readonly number[];
  /** The period that a column says itself; `undefined` where it says none. */
  readonly periodAt: (column: number) => string | undefined;
}

/** Reads which columns stand beside those of figures. One that says a period of its own is that of no other. */
export function besideReader(sheet: Sheet, { row, figures, periodAt }: BesideBy): BesideOf {
  return (heading, column) =>
    columnsBeside(column, figures, widthOf(sheet)).find(
      (at) =>
        headingBeside(sheet, row, at) === plainText(heading) &&
        (periodAt(at) ?? periodAt(column)) === periodAt(column),
    );
}
