import Papa from 'papaparse';
import { problem, type Checked, type Diagnostic } from './diagnostic.ts';
import { placeAt, startOf, type Place, type SourceFile } from './source.ts';

/** One data row: as many cells as the table has columns, as text, in the order of the columns. */
export interface Row {
  readonly cells: readonly string[];
  /** Where a cell starts, by the number of its column from 0. */
  placeOf(column: number): Place;
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

export const problems = {
  empty: problem('csv/empty', () => ({
    message: 'The file holds no table.',
    hint: 'Write one row of column names, such as `period,value`, and under it one row for each figure.',
  })),
  badQuotes: problem('csv/bad-quotes', () => ({
    message: 'A quotation mark opens a cell and is not closed, or stands inside one.',
    hint: 'Put a cell that holds a comma or a quotation mark in double quotes, and write each quotation mark inside it twice: `"the ""front door"""`.',
  })),
  raggedRow: problem(
    'csv/ragged-row',
    ({ cells, columns }: { cells: number; columns: number }) => ({
      message: `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, and the table has ${columns} columns.`,
      hint:
        cells > columns
          ? 'Take out the extra commas. If a cell is meant to hold a comma, put it in double quotes.'
          : 'Add a comma for each cell that is left blank.',
    }),
  ),
  delimiter: problem('csv/delimiter', ({ found }: { found: string }) => ({
    message: `The columns are parted by ${found}, not by commas.`,
    hint: 'Save the file again as “CSV UTF-8 (Comma delimited)”.',
  })),
  columnName: problem('csv/column-name', ({ name }: { name: string }) => ({
    message: `\`${name}\` cannot be the name of a column.`,
    hint: 'Use letters, digits and hyphens, starting with a letter, such as `area`.',
  })),
  duplicateColumn: problem('csv/duplicate-column', ({ name }: { name: string }) => ({
    message: `The column \`${name}\` is there twice.`,
    hint: 'Take one of the two out, or give it another name.',
  })),
  straySpace: problem('csv/stray-space', ({ text }: { text: string }) => ({
    message: `The cell \`${text}\` has a space at its start or end.`,
    hint: `Type \`${text.trim()}\`.`,
  })),
  formula: problem('csv/formula', ({ text }: { text: string }) => ({
    message: `The cell \`${text}\` starts with a character that a spreadsheet takes for a formula.`,
    hint: 'Start the cell with a letter or a digit.',
  })),
};

const columnName = /^\p{L}[\p{L}\p{N} _-]*$/u;
const unsafeNames = new Set(['constructor', 'prototype']);

/** How long a cell is in the file, with its quotation marks. */
const lengthInFile = (file: SourceFile, start: number, cell: string) =>
  file.text[start] === '"' ? cell.replaceAll('"', '""').length + 2 : cell.length;

/** A row that works out the places of its cells only when one is asked for. `line` is that of its start. */
function toRow(file: SourceFile, cells: readonly string[], start: number, line: number): Row {
  return {
    cells,
    placeOf(column) {
      let offset = start;
      for (const cell of cells.slice(0, column)) offset += lengthInFile(file, offset, cell) + 1;
      const { line: down, column: across } = placeAt(
        { path: file.path, text: file.text.slice(start, offset) },
        offset - start,
      );
      return { path: file.path, line: line + down - 1, column: across };
    },
  };
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    count++;
  return count;
}

/** Every row with the place it starts at; blank rows are left out, as spreadsheets leave them behind. */
function readRows(file: SourceFile): { rows: Row[]; unclosed: Row | undefined } {
  const rows: Row[] = [];
  let unclosed: Row | undefined;
  let [start, line] = [0, 1];
  Papa.parse<string[]>(file.text, {
    delimiter: ',',
    step: ({ data, errors, meta }) => {
      const row = toRow(file, data, start, line);
      line += countLineEnds(file.text, start, meta.cursor);
      start = meta.cursor;
      if (errors.some(({ type }) => type === 'Quotes')) unclosed ??= row;
      if (data.length > 1 || (data[0] ?? '').trim() !== '') rows.push(row);
    },
  });
  return { rows, unclosed };
}

function checkHeader(header: Row): Diagnostic[] {
  const [only] = header.cells;
  if (header.cells.length === 1 && /[;\t]/.test(only!)) {
    const found = only!.includes(';') ? 'semicolons' : 'tabs';
    return [problems.delimiter.at(header.placeOf(0), { found })];
  }
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  header.cells.forEach((name, column) => {
    const folded = name.toLowerCase().replace(/[ _-]/g, '');
    if (!columnName.test(name) || name !== name.trim() || unsafeNames.has(name)) {
      diagnostics.push(problems.columnName.at(header.placeOf(column), { name }));
    } else if (seen.has(folded)) {
      diagnostics.push(problems.duplicateColumn.at(header.placeOf(column), { name }));
    }
    seen.add(folded);
  });
  return diagnostics;
}

/** A line that a spreadsheet would run, also inside a cell (standards S-25). A number may start with a minus. */
const formula = /^\s*(?:[=+@]|-(?![\d.]))/m;

function checkCells(row: Row): Diagnostic[] {
  return row.cells.flatMap((text, column) => {
    if (text !== text.trim()) return [problems.straySpace.at(row.placeOf(column), { text })];
    if (formula.test(text) && text.length > 1) {
      return [problems.formula.at(row.placeOf(column), { text })];
    }
    return [];
  });
}

/**
 * Reads comma-separated text, keeping the place of every cell.
 *
 * Cells stay text: turning `4.1` into a number is for the caller, who knows what the column means.
 *
 * @param file One row of n column names, then rows of n cells. Blank lines are skipped.
 * @returns The table with its good rows; a row with too many or too few cells is left out and reported.
 *   With no usable header there is no table.
 * @see https://www.rfc-editor.org/rfc/rfc4180 for quotes and line breaks inside cells; standards D-05, S-25.
 */
export function parseCsv(file: SourceFile): Checked<Table | undefined> {
  const { rows: all, unclosed } = readRows(file);
  const [header, ...rows] = all;
  if (!header) return { value: undefined, diagnostics: [problems.empty.at(startOf(file.path))] };
  if (unclosed) {
    return { value: undefined, diagnostics: [problems.badQuotes.at(unclosed.placeOf(0))] };
  }
  const inHeader = checkHeader(header);
  if (inHeader.length > 0) return { value: undefined, diagnostics: inHeader };
  const columns = header.cells.length;
  const diagnostics: Diagnostic[] = [];
  const good: Row[] = [];
  for (const row of rows) {
    const cells = row.cells.length;
    if (cells === columns) good.push(row);
    else diagnostics.push(problems.raggedRow.at(row.placeOf(0), { cells, columns }));
    if (cells === columns) diagnostics.push(...checkCells(row));
  }
  return { value: { path: file.path, columns: header.cells, header, rows: good }, diagnostics };
}
