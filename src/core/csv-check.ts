import type { Row } from './csv.ts';
import { problem, type Diagnostic } from './diagnostic.ts';

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
  splitNumber: problem('csv/split-number', ({ text, meant }: { text: string; meant: string }) => ({
    message: `The comma in \`${text}\` cuts the number in two.`,
    hint: `Type \`${meant}\`.`,
  })),
  delimiter: problem('csv/delimiter', ({ found }: { found: string }) => ({
    message: `The columns are parted by ${found}, not by commas.`,
    hint: 'Save the file again as “CSV UTF-8 (Comma delimited)”.',
  })),
  titleRow: problem('csv/title-row', ({ line }: { line: number }) => ({
    message: `The names of the columns stand on line ${line}, and something else above them.`,
    hint: `Delete everything above line ${line}: the first line of the file is for the names of the columns.`,
  })),
  noHeader: problem('csv/no-header', ({ expected }: { expected: readonly string[] }) => ({
    message: 'The first row holds figures, not the names of the columns.',
    hint: `Add a first row that names the columns, such as \`${expected.join(',')}\`.`,
  })),
  columnName: problem('csv/column-name', ({ name }: { name: string }) => ({
    message: `\`${name}\` cannot be the name of a column.`,
    hint: 'Use letters, digits and hyphens, starting with a letter, such as `area`.',
  })),
  unnamedColumn: problem('csv/unnamed-column', () => ({
    message: 'This column has no name.',
    hint: 'Give it a name in the first row, or take the column out.',
  })),
  duplicateColumn: problem('csv/duplicate-column', ({ name }: { name: string }) => ({
    message: `The column \`${name}\` is there twice.`,
    hint: 'Take one of the two out, or give it another name.',
  })),
  straySpace: problem('csv/stray-space', ({ text }: { text: string }) => ({
    message: `The cell \`${text}\` has a space at its start or end.`,
    hint: `Type \`${text.trim()}\`.`,
  })),
  formula: problem(
    'csv/formula',
    ({ text, meant }: { text: string; meant: string | undefined }) => ({
      message: `The cell \`${text}\` starts with a character that a spreadsheet takes for a formula.`,
      hint: meant === undefined ? 'Start the cell with a letter or a digit.' : `Type \`${meant}\`.`,
    }),
  ),
  tooMany: problem('csv/too-many', ({ what, most }: { what: string; most: number }) => ({
    message: `The table has more than ${most} ${what}.`,
    hint: 'Split it into several measures, each with its own table.',
  })),
  longCell: problem('csv/long-cell', ({ most }: { most: number }) => ({
    message: `This cell has more than ${most} characters.`,
    hint: 'Shorten it. Long explanations belong into the definition or a report.',
  })),
};

/** The most that a table may hold (standards S-26). */
export interface Limits {
  readonly rows: number;
  readonly columns: number;
  readonly cell: number;
}

const columnName = /^\p{L}[\p{L}\p{N} _-]*$/u;
const unsafeNames = new Set(['constructor', 'prototype']);
const fold = (name: string) => name.trim().toLowerCase().replace(/[ _-]/g, '');

const delimiters = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
] as const;

/** Finds what makes the whole of a table unreadable: it is told alone. @param rows At least one. */
export function checkShape(
  rows: readonly Row[],
  expected: readonly string[],
  limits: Limits,
): Diagnostic | undefined {
  const first = rows[0]!;
  if (rows.length > limits.rows + 1)
    return problems.tooMany.at(rows[limits.rows + 1]!.placeOf(0), {
      what: 'rows',
      most: limits.rows,
    });
  if (first.cells.length > limits.columns)
    return problems.tooMany.at(first.placeOf(limits.columns), {
      what: 'columns',
      most: limits.columns,
    });
  const holds = ({ cells }: Row, parts = cells.map(fold)) =>
    expected.length > 0 && expected.every((name) => parts.includes(name));
  if (!holds(first)) {
    for (const [sign, found] of delimiters) {
      const header = rows
        .slice(0, 20)
        .find((row) => holds(row, row.cells.join(',').split(sign).map(fold)));
      const at = header?.cells.join(',').indexOf(sign) ?? -1;
      if (header && at >= 0) {
        const place = header.placeOf(0);
        return problems.delimiter.at({ ...place, column: place.column + at }, { found });
      }
    }
    const header = rows.slice(0, 20).find((row) => holds(row));
    if (header) return problems.titleRow.at(first.placeOf(0), { line: header.line });
    const numbers = first.cells.filter((cell) => /^-?\d/.test(cell)).length;
    if (expected.length > 0 && numbers > 0 && numbers * 3 >= first.cells.length)
      return problems.noHeader.at(first.placeOf(0), { expected });
  }
  const [only = ''] = first.cells;
  const other = delimiters.find(([sign]) => first.cells.length === 1 && only.includes(sign));
  if (!other) return undefined;
  const place = first.placeOf(0);
  return problems.delimiter.at(
    { ...place, column: place.column + only.indexOf(other[0]) },
    { found: other[1] },
  );
}

/**
 * Finds names that no column can have, and names that are there twice, in whatever case.
 *
 * @param named Names that a definition gives to columns, which may start with a digit: `2020-21`.
 */
export function checkHeader(header: Row, named: ReadonlySet<string>): Diagnostic[] {
  const seen = new Set<string>();
  return header.cells.flatMap((name, column) => {
    const folded = fold(name);
    const isTwice = seen.has(folded);
    seen.add(folded);
    const place = () => header.placeOf(column);
    if (name.trim() === '') return [problems.unnamedColumn.at(place())];
    if (isTwice) return [problems.duplicateColumn.at(place(), { name })];
    if (name !== name.trim()) return [problems.straySpace.at(place(), { text: name })];
    const isFit = columnName.test(name) || (named.has(name) && columnName.test(`y${name}`));
    if (!isFit || unsafeNames.has(name)) return [problems.columnName.at(place(), { name })];
    return [];
  });
}
