import { delimiters, otherFormats } from './kinds.ts';
import { sayHint } from '../../hints/english/hints.ts';
import type { WordsOf } from '../said.ts';
import type { CsvProblems } from '../csv.ts';

/** What is said of problems with tables as CSV, in English. */
export const csv: WordsOf<CsvProblems> = {
  'csv/bad-quotes': () => ({
    message: 'A quotation mark opens a cell and is not closed, or stands inside one.',
    hint: 'Put a cell that holds a comma or a quotation mark in double quotes, and write each quotation mark inside it twice: `"the ""front door"""`.',
  }),
  'csv/delimiter': ({ found }) => ({
    message: `The columns are parted by ${delimiters[found]}, not by commas.`,
    hint: 'Save the file again as “CSV UTF-8 (Comma delimited)”.',
  }),
  'csv/duplicate-column': ({ name }) => ({
    message: `The column \`${name}\` is there twice.`,
    hint: 'Take one of the two out, or give it another name.',
  }),
  'csv/empty': () => ({
    message: 'The file holds no table.',
    hint: 'Write one row of column names, such as `period,value`, and under it one row for each figure.',
  }),
  'csv/formula': ({ text, hint }) => ({
    message: `The cell \`${text}\` starts with a character that a spreadsheet takes for a formula.`,
    hint: sayHint(hint),
  }),
  'csv/header-again': ({ line }) => ({
    message: `The names of the columns, on line ${line}, stand here again.`,
    hint: 'Take this row out.',
  }),
  'csv/long-cell': ({ most }) => ({
    message: `This cell has more than ${most} characters.`,
    hint: 'Shorten it. Long explanations belong into the definition or a report.',
  }),
  'csv/no-header': ({ expected }) => ({
    message: 'The first row holds figures, not the names of the columns.',
    hint: `Add a first row that names the columns, such as \`${expected.join(',')}\`.`,
  }),
  'csv/note-row': ({ text, isOfFigures }) => ({
    message: `\`${text}\` is no row of the table: ${isOfFigures ? 'it has words and no figure' : 'nothing stands beside it'}.`,
    hint: isOfFigures
      ? 'Take the row out. What it says belongs in the definition, or in the column `note` beside its figure.'
      : 'Take the row out, or fill the other cells that every row must fill.',
  }),
  'csv/nothing-found': ({ text, isPart }) => ({
    message: `\`${text}\` is what a program writes where it has found nothing.`,
    hint: isPart
      ? 'Type the name of the part, or leave the cell blank if the row is about the whole.'
      : 'Type the words that are meant, or leave the cell blank.',
  }),
  'csv/open-comma': ({ text, meant }) => ({
    message: `The comma in \`${text}\` parts it into two cells.`,
    hint: `Type \`${meant ?? `"${text.replaceAll('"', '""')}"`}\`.`,
  }),
  'csv/other-format': ({ found }) => ({
    message: `The file is ${otherFormats[found]} that has been given the name of a table.`,
    hint: 'Open the table in a spreadsheet, and save it as “CSV UTF-8 (Comma delimited)”. What was downloaded may be a message that the table is not there.',
  }),
  'csv/ragged-row': ({ cells, columns }) => ({
    message: `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, and the table has ${columns} columns.`,
    hint:
      cells > columns
        ? 'Take out the extra commas. If a cell is meant to hold a comma, put it in double quotes.'
        : 'Add a comma for each cell that is left blank.',
  }),
  'csv/row-in-one-cell': ({ meant, more }) => ({
    message: `The whole row stands in one cell${more === 0 ? '' : `, as do ${more} more below`}.`,
    hint:
      more === 0
        ? `Type \`${meant}\`.`
        : `Type \`${meant}\`, and the others likewise; or save the file again as “CSV UTF-8 (Comma delimited)”.`,
  }),
  'csv/spare-commas': ({ commas }) => ({
    message: `The row ends with \`${commas}\`, and the table has no column there.`,
    hint: `Take out the \`${commas}\` at the end of the row.`,
  }),
  'csv/split-number': ({ text, meant, sure }) => ({
    message: `The comma in \`${text}\` cuts the number in two.`,
    hint: sure ? `Type \`${meant}\`.` : `Type \`${meant}\`, if the comma stands for a point.`,
  }),
  'csv/stray-space': ({ text, hint }) => ({
    message: `The cell \`${text}\` has a space at its start or end.`,
    hint: sayHint(hint),
  }),
  'csv/title-row': ({ line }) => ({
    message: `The names of the columns stand on line ${line}, and something else above them.`,
    hint: `Delete everything above line ${line}: the first line of the file is for the names of the columns.`,
  }),
  'csv/too-many': ({ what, most }) => ({
    message: `The table has more than ${most} ${what}.`,
    hint: 'Split it into several measures, each with its own table.',
  }),
  'csv/unnamed-column': () => ({
    message: 'This column has no name.',
    hint: 'Give it a name in the first row, or take the column out.',
  }),
  'csv/wide-table': ({ name }) => ({
    message: `The column \`${name}\` is a period: the periods stand side by side.`,
    hint: 'Write one row for each figure, with the period in a column `period` and the figure in a column `value`, such as `2015/16,38,North` below `period,value,area`.',
  }),
  'csv/column-name': ({ name, hint }) => ({
    message: `\`${name}\` cannot be the name of a column.`,
    hint: sayHint(hint),
  }),
};
