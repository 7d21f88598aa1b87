import type { Location, Slot, SourceFile, Span } from '../source/source.ts';

/** The file of a table. */
export interface TableFile extends SourceFile {
  /** The sign between its cells where that is no comma: told, and its rows are read all the same. */
  readonly separator?: string | undefined;
}

/** One data row: as many cells as the table has columns, as text, in the order of the columns. */
export interface Row {
  readonly cells: readonly string[];
  /** The line on which it starts, from 1. */
  readonly line: number;
  /** The file it stands in, and the offset at which it starts there. */
  readonly file: TableFile;
  readonly start: number;
  /** Whether a quotation mark stands in it: only then may a cell hold a line end. */
  readonly isQuoted: boolean;
  /** Where a cell stands, with its quotation marks, by the number of its column from 0. */
  placeOf(column: number): Slot;
}

/** A table as text: nothing has been turned into a number yet. Column names are unique. */
export interface Table {
  readonly path: string;
  readonly columns: readonly string[];
  /** Where each column's name stands. */
  readonly header: Row;
  /** The good rows, in the order of the file. */
  readonly rows: readonly Row[];
}

/** Where a cell stands, with its quotation marks, by the row it stands in and the number of its column from 0. */
export function placeInRow(row: Pick<Row, 'file' | 'start' | 'line'>, column: number): Slot {
  const { text, separator } = row.file;
  let offset = row.start;
  for (let at = 0; at < column; at++) offset = endOfCell(text, offset, separator) + 1;
  const isQuoted = text[offset] === '"';
  const spelt = (value: string) =>
    isQuoted || (separator !== undefined && value.includes(separator))
      ? quoted(value)
      : toCell(value);
  return { ...spanInRow(row, offset, endOfCell(text, offset, separator)), spelt };
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A text as a cell of a table: in quotation marks where it needs them. */
export const toCell = (text: string): string => (/[",\n]/.test(text) ? quoted(text) : text);

/** A piece of a row, by two offsets in the text of its file. */
function spanInRow(row: Pick<Row, 'file' | 'start' | 'line'>, from: number, to: number): Span {
  const { text, path } = row.file;
  const [start, end] = [from, to].map((offset) => {
    const lines = text.slice(row.start, offset).split('\n');
    return { line: row.line + lines.length - 1, column: lines.at(-1)!.length + 1 };
  }) as [Omit<Location, 'path'>, Omit<Location, 'path'>];
  return { path, ...start, endLine: end.line, endColumn: end.column };
}

/** Cells of a row that follow each other, with the commas between them; to its end where no last one is named. */
export function spanOfCells(row: Row, first = 0, last = row.cells.length - 1): Span {
  const { path, line, column } = row.placeOf(first);
  const { endLine, endColumn } = row.placeOf(last);
  return { path, line, column, endLine, endColumn };
}

/** What a cell says, read anew in the text of its file, by where its row starts and the number of its column. */
export function cellInRow({ text, separator }: TableFile, start: number, column: number): string {
  let from = start;
  for (let at = 0; at < column; at++) from = endOfCell(text, from, separator) + 1;
  const end = endOfCell(text, from, separator);
  return text[from] === '"'
    ? text.slice(from + 1, end - 1).replaceAll('""', '"')
    : text.slice(from, end);
}

/** Where a cell ends that starts at an offset: at the sign between cells or a line end outside quotation marks, or with the text. */
function endOfCell(text: string, start: number, separator = ','): number {
  let at = start;
  if (text[at] === '"') {
    do at = text.indexOf('"', at + 1) + 1 || text.length;
    while (text[at] === '"');
  }
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
  return at;
}
