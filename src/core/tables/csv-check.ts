import type { Row } from './row.ts';
import { problem, type Diagnostic } from '../source/diagnostic.ts';

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
  spareCommas: problem('csv/spare-commas', ({ commas }: { commas: string }) => ({
    message: `The row ends with \`${commas}\`, and the table has no column there.`,
    hint: `Take out the \`${commas}\` at the end of the row.`,
  })),
  openComma: problem('csv/open-comma', ({ text, meant }: { text: string; meant?: string }) => ({
    message: `The comma in \`${text}\` parts it into two cells.`,
    hint: `Type \`${meant ?? `"${text.replaceAll('"', '""')}"`}\`.`,
  })),
  noteRow: problem(
    'csv/note-row',
    ({ text, isOfFigures }: { text: string; isOfFigures: boolean }) => ({
      message: `\`${text}\` is no row of the table: ${isOfFigures ? 'it has words and no figure' : 'nothing stands beside it'}.`,
      hint: isOfFigures
        ? 'Take the row out. What it says belongs in the definition, or in the column `note` beside its figure.'
        : 'Take the row out, or fill the other cells that every row must fill.',
    }),
  ),
  headerAgain: problem('csv/header-again', ({ line }: { line: number }) => ({
    message: `The names of the columns, on line ${line}, stand here again.`,
    hint: 'Take this row out.',
  })),
  wideTable: problem('csv/wide-table', ({ name }: { name: string }) => ({
    message: `The column \`${name}\` is a period: the periods stand side by side.`,
    hint: 'Write one row for each figure, with the period in a column `period` and the figure in a column `value`, such as `2015/16,38,North` below `period,value,area`.',
  })),
  splitNumber: problem(
    'csv/split-number',
    ({ text, meant, sure }: { text: string; meant: string; sure: boolean }) => ({
      message: `The comma in \`${text}\` cuts the number in two.`,
      hint: sure ? `Type \`${meant}\`.` : `Type \`${meant}\`, if the comma stands for a point.`,
    }),
  ),
  delimiter: problem('csv/delimiter', ({ found }: { found: string }) => ({
    message: `The columns are parted by ${found}, not by commas.`,
    hint: 'Save the file again as “CSV UTF-8 (Comma delimited)”.',
  })),
  otherFormat: problem('csv/other-format', ({ found }: { found: string }) => ({
    message: `The file is ${found} that has been given the name of a table.`,
    hint: 'Open the table in a spreadsheet, and save it as “CSV UTF-8 (Comma delimited)”. What was downloaded may be a message that the table is not there.',
  })),
  nothingFound: problem(
    'csv/nothing-found',
    ({ text, isPart }: { text: string; isPart: boolean }) => ({
      message: `\`${text}\` is what a program writes where it has found nothing.`,
      hint: isPart
        ? 'Type the name of the part, or leave the cell blank if the row is about the whole.'
        : 'Type the words that are meant, or leave the cell blank.',
    }),
  ),
  rowInOne: problem('csv/row-in-one-cell', ({ meant, more }: { meant: string; more: number }) => ({
    message: `The whole row stands in one cell${more === 0 ? '' : `, as do ${more} more below`}.`,
    hint:
      more === 0
        ? `Type \`${meant}\`.`
        : `Type \`${meant}\`, and the others likewise; or save the file again as “CSV UTF-8 (Comma delimited)”.`,
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
    hint:
      plainName(name) !== undefined
        ? `Type \`${plainName(name)}\`.`
        : 'Use letters, digits and hyphens, starting with a letter, such as `area`.',
  })),
  unnamedColumn: problem('csv/unnamed-column', () => ({
    message: 'This column has no name.',
    hint: 'Give it a name in the first row, or take the column out.',
  })),
  duplicateColumn: problem('csv/duplicate-column', ({ name }: { name: string }) => ({
    message: `The column \`${name}\` is there twice.`,
    hint: 'Take one of the two out, or give it another name.',
  })),
  straySpace: problem('csv/stray-space', ({ text, hint }: { text: string; hint?: string }) => ({
    message: `The cell \`${text}\` has a space at its start or end.`,
    hint: hint ?? `Type \`${text.trim()}\`.`,
  })),
  formula: problem('csv/formula', ({ text, hint }: { text: string; hint?: string }) => ({
    message: `The cell \`${text}\` starts with a character that a spreadsheet takes for a formula.`,
    hint: hint ?? 'Start the cell with a letter or a digit.',
  })),
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

/** What a spreadsheet or a program leaves where a formula has failed or a name was not found. */
export const failed =
  /^(?:#(?:n\/a|ref!|name\?|value!|div\/0!|null!|num!)|null|nan|undefined|\[object object\])$/i;

const columnName = /^\p{L}[\p{L}\p{N} _-]*$/u;
const unsafeNames = new Set(['constructor', 'prototype']);

/** A name without the signs around it and what cannot be seen in it, if that can be one. */
function plainName(name: string): string | undefined {
  const plain = name.replace(/\p{Cf}/gu, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return plain !== name && columnName.test(plain) && !unsafeNames.has(plain) ? plain : undefined;
}
/** A name without what is not told apart: capitals, spaces and hyphens. */
export const foldName = (name: string): string => name.trim().toLowerCase().replace(/[ _-]/g, '');

/**
 * Finds names that no column can have, and names that are there twice, in whatever case.
 *
 * @param named Names that a definition gives to columns, which may start with a digit: `2020-21`.
 */
export function checkHeader(header: Row, named: ReadonlySet<string>): Diagnostic[] {
  const seen = new Set<string>();
  return header.cells.flatMap((name, column) => {
    const folded = foldName(name);
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
