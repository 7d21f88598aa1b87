import Papa from 'papaparse';
import { checkHeader, meantNames, problems } from './csv-check.ts';
import type { Checked, Diagnostic } from '../source/diagnostic.ts';
import { checkCells } from './row-check.ts';
import type { Row, Table, TableFile } from './row.ts';
import { TextRow } from './text-row.ts';
import { isNonEmpty, type NonEmpty } from '../source/non-empty.ts';
import { checkTableShape } from './table-shape-check.ts';
import { placeAt, spanFrom, startOf, type Location, type SourceFile } from '../source/source.ts';

export { problems } from './csv-check.ts';

/** The most rows and columns a table may have, and the most characters a cell may (standards S-26). */
export const limits = { rows: 50_000, columns: 200, cell: 32_767 } as const;

/** How long a cell in quotation marks is in the file, with these. */
const lengthInFile = (cell: string): number =>
  (cell.includes('"') ? cell.replaceAll('"', '""').length : cell.length) + 2;

/**
 * The parser inside `Papa.parse`, which is made for streams: what that one wraps around the parser has V8 keep
 * every table's cells until all memory is collected, and takes twice the time.
 */
const newParser = (delimiter = ',') => new Papa.Parser({ delimiter, newline: '\n' });

/** The cells of a text of any shape, row by row, blank rows too: for tables that are not the publication's own. */
export const cellsOf = (text: string, delimiter = ','): readonly (readonly string[])[] =>
  (newParser(delimiter).parse(text, 0, false) as Papa.ParseResult<string[]>).data;

const isFilled = (cell: string) => cell !== '' && cell.trim() !== '';

interface ReadRows {
  readonly rows: readonly Row[];
  /** Where a quotation mark opens that is never closed. */
  readonly unclosed: Location | undefined;
}

/**
 * Every row with the place it starts at. Rows of nothing but commas and spaces are left out, as spreadsheets
 * leave them behind (D-05).
 */
function readRows(file: TableFile): ReadRows {
  const { text, separator } = file;
  const { data, errors } = newParser(separator).parse(text, 0, false) as Papa.ParseResult<string[]>;
  const rows: Row[] = [];
  let [start, line, quote] = [0, 1, text.indexOf('"')];
  const faulty = errors.find(({ type }) => type === 'Quotes');
  for (const cells of data) {
    // A row without a quotation mark is a line.
    const end = text.indexOf('\n', start) + 1 || text.length + 1;
    const isQuoted = quote >= 0 && quote < end;
    if (isFilled(cells[0]!) || cells.some(isFilled))
      rows.push(new TextRow(cells, file, start, line, isQuoted));
    line += 1;
    if (!isQuoted) {
      start = end;
      continue;
    }
    // What follows a faulty row is never read.
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at]!;
      if (text.charCodeAt(start) !== 34) {
        start += cell.length + 1;
        continue;
      }
      start += lengthInFile(cell) + 1;
      if (cell.includes('\n')) line += cell.split('\n').length - 1;
    }
    quote = text.indexOf('"', start);
  }
  // The parser names the offset behind the quotation mark that opens the cell.
  return { rows, unclosed: faulty && placeAt(file, (faulty.index ?? 1) - 1) };
}

/**
 * The rows of a table, of the row of names first; as they are meant where the table as a whole is a slip. Without a value
 * nothing more can be read.
 */
function readTable(
  file: TableFile,
  expected: readonly string[],
): Checked<(ReadRows & { readonly rows: NonEmpty<Row> }) | undefined> {
  const refused = (told: Diagnostic) => ({ value: undefined, diagnostics: [told] });
  const { rows, unclosed } = readRows(file);
  if (!isNonEmpty(rows)) return refused(problems.empty.at(startOf(file.path)));
  const fault = checkTableShape(rows, expected, limits);
  if (!fault) return { value: { rows, unclosed }, diagnostics: [] };
  const { told, meant } = fault;
  if (!meant) return refused(told);
  if ('separator' in meant) {
    // What is parted by two signs in turn is no table of either.
    if (file.separator !== undefined) return refused(told);
    const { value, diagnostics } = readTable({ ...file, separator: meant.separator }, expected);
    return { value, diagnostics: [told, ...diagnostics] };
  }
  const below = rows.filter(({ line }) => line >= meant.headerLine);
  return { value: isNonEmpty(below) ? { rows: below, unclosed } : undefined, diagnostics: [told] };
}

/** A row without the cells behind so many. */
function firstCells({ cells, file, start, line, isQuoted }: Row, count: number): Row {
  return new TextRow(cells.slice(0, count), file, start, line, isQuoted);
}

/**
 * Takes off the columns at the right that have neither a name nor a cell: spreadsheets leave them behind. A row
 * that is longer than the first is left as it is: a comma too many may have moved its cells.
 */
function withoutBlankColumns(all: NonEmpty<Row>): { header: Row; rows: readonly Row[] } {
  const [first, ...rows] = all;
  const names = first.cells;
  const named = names.findLastIndex((name) => name !== '') + 1;
  const isBlank =
    named < names.length &&
    all.every(({ cells }) => cells.slice(named).every((cell) => cell === ''));
  if (!isBlank) return { header: first, rows };
  const cut = (row: Row) => (row.cells.length === names.length ? firstCells(row, named) : row);
  return { header: cut(first), rows: rows.map(cut) };
}

/**
 * A table under a faulty first row, as it is probably meant: what is wrong with its rows is told in the same run.
 * `undefined` where a column has no name that could be meant, or the name of another, unless it is behind all others.
 */
function asMeant(
  { header, rows }: { readonly header: Row; readonly rows: readonly Row[] },
  named: ReadonlySet<string>,
): Omit<Table, 'path'> | undefined {
  const columns = meantNames(header, named);
  const count = columns.findLastIndex((name) => name !== undefined) + 1;
  const names = columns.slice(0, count).flatMap((name) => name ?? []);
  if (count === 0 || names.length < count) return undefined;
  const cut = (row: Row) => firstCells(row, count);
  return { columns: names, header: cut(header), rows: rows.map(cut) };
}

/**
 * Reads comma-separated text, keeping the place of every cell.
 *
 * Cells stay text: turning `4.1` into a number is for the caller, who knows what the column means.
 *
 * @param file One row of n column names, then rows of n cells. Blank rows are skipped, and blank columns at
 *   the right, which spreadsheets leave behind.
 * @param expected Names that the first row must have, by which a title above it is told from it.
 * @param named Names that a definition gives to columns, which may start with a digit.
 * @returns The table with its good rows; a row with too many or too few cells is left out and reported.
 *   With no usable header there is no table; with one that is a slip, a title above it or another sign between the cells
 *   there is the table that is meant, beside the slip.
 * @see https://www.rfc-editor.org/rfc/rfc4180 for quotes and line breaks inside cells; standards D-05, S-25.
 */
export function parseCsv(
  file: SourceFile,
  expected: readonly string[] = [],
  named: ReadonlySet<string> = new Set(),
): Checked<Table | undefined> {
  const { value: read, diagnostics: inShape } = readTable(file, expected);
  if (!read) return { value: undefined, diagnostics: inShape };
  if (read.unclosed) {
    const told = problems.badQuotes.at(spanFrom(read.unclosed, 1));
    return { value: undefined, diagnostics: [...inShape, told] };
  }
  const { header, rows } = withoutBlankColumns(read.rows);
  const inHeader = checkHeader(header, named);
  const { value: good, diagnostics } = checkCells(rows, header, expected, limits);
  if (inHeader.length > 0) {
    const meant = asMeant({ header, rows: good }, named);
    const told = [...inShape, ...inHeader, ...diagnostics];
    return { value: meant && { path: file.path, ...meant }, diagnostics: told };
  }
  return {
    value: { path: file.path, columns: header.cells, header, rows: good },
    diagnostics: [...inShape, ...diagnostics],
  };
}
