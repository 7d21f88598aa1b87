import type { TableMapping } from './mappings/mapping.ts';
import { cellAt, mergedAt, mergedText, plainText, widthOf, type Sheet } from './sheets/sheet.ts';

/** The rows of a header, both ends included, counted from 0. */
export type HeaderRows = readonly [first: number, last: number];

/** Reads `3` or `3..4`, counted from 1. */
export function headerRows(typed: string): HeaderRows {
  const [first, last = first] = typed.split('..').map(Number) as [number, number?];
  return [first - 1, last - 1];
}

/**
 * How periods stand in a header: each `alone` in the cell of its column, `over` the names of several columns, or
 * `beside` a name in one cell, as in `Apr-25 Actual`.
 */
export type PeriodStand = 'alone' | 'over' | 'beside';

/** Which rows of a header say periods, and how these stand there. */
export interface PeriodHead {
  readonly rows: HeaderRows;
  readonly stand: PeriodStand;
}

/**
 * Which rows of the header of a table say periods: where its last has the names of parts, those above; where there is
 * none above, each cell of it says both.
 */
export function periodHead({ header, partsAcross = {} }: TableMapping): PeriodHead {
  const [first, last] = headerRows(header);
  const hasNames = Object.values(partsAcross).some(({ row }) => Number(row) - 1 === last);
  if (!hasNames) return { rows: [first, last], stand: 'alone' };
  return first < last
    ? { rows: [first, last - 1], stand: 'over' }
    : { rows: [first, last], stand: 'beside' };
}

/** What a column is called: what stands in its header from top to bottom, each text once. */
export function nameOf(sheet: Sheet, [first, last]: HeaderRows, column: number): string {
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    const text = plainText(mergedText(sheet, row, column));
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts.join(' ');
}

/** The names of all columns of a sheet by their headers. */
export const namesOf = (sheet: Sheet, rows: HeaderRows): readonly string[] =>
  Array.from({ length: widthOf(sheet) }, (_, column) => nameOf(sheet, rows, column));

/**
 * The column of the cell that speaks for a column in a row of a header: its own, the first of the merged ones, or the
 * last to the left where none is merged and merging is lost. `undefined` where there is none.
 *
 * @param from The first column that may speak for others.
 */
export function speakingColumn(
  sheet: Sheet,
  row: number,
  column: number,
  from = 0,
): number | undefined {
  const blockAt = (at: number) => mergedAt(sheet, row, at);
  if (cellAt(sheet, row, column).is !== 'blank') return column;
  const own = blockAt(column);
  if (own)
    return cellAt(sheet, own.rows[0], own.columns[0]).is === 'blank' ? undefined : own.columns[0];
  for (let at = column - 1; at >= from; at--) {
    if (blockAt(at)) return undefined;
    if (cellAt(sheet, row, at).is !== 'blank') return at;
  }
  return undefined;
}

/** Which column has the name that holds for a column; the name is blank where there is none. */
export interface NameOver {
  readonly at: number;
  readonly name: string;
}

/** Whether a cell of a row is merged with the one that speaks for it. */
const isMergedWith = (sheet: Sheet, row: number, speaking: number, column: number) =>
  sheet.merged.some(
    ({ rows, columns }) =>
      rows[0] <= row && row <= rows[1] && columns[0] === speaking && column <= columns[1],
  );

/**
 * The names of a row of the header that hold for columns with periods. One over several periods that is not merged
 * holds up to the next name, or to where a period comes again: from there on it is another, which nobody typed.
 *
 * @param columns In their order, with the texts of their periods.
 * @param isUnder Whether the names stand below the periods, so that each is that of its own column alone.
 */
export function namesOver(
  sheet: Sheet,
  row: number,
  columns: readonly { readonly column: number; readonly period: { readonly text: string } }[],
  isUnder: boolean,
): readonly NameOver[] {
  const from = columns[0]?.column ?? 0;
  const seen = new Set<string>();
  let [said, ended]: (number | undefined)[] = [];
  return columns.map(({ column, period }) => {
    const speaking = speakingColumn(sheet, row, column, from);
    if (speaking === undefined) return { at: column, name: '' };
    if (speaking !== said) {
      [said, ended] = [speaking, undefined];
      seen.clear();
    }
    const isInherited = speaking !== column && !isMergedWith(sheet, row, speaking, column);
    if (isInherited && (isUnder || seen.has(period.text))) ended ??= column;
    seen.add(period.text);
    return isInherited && ended !== undefined
      ? { at: isUnder ? column : ended, name: '' }
      : { at: speaking, name: plainText(cellAt(sheet, row, speaking).text) };
  });
}

/** Where a mapping's columns stand, by their names. */
export type ColumnsByName = ReadonlyMap<string, number>;
