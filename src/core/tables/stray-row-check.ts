import { foldName, problems } from './csv-check.ts';
import { spanOfCells, toCell, type Row } from './row.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { bareNumber } from '../values/suggest-figure.ts';
import { likelyPeriods } from '../values/suggest-period.ts';
import { parsePeriod } from '../values/period.ts';
import type { Span } from '../source/source.ts';
import { suggestReason } from '../values/suggest-reason.ts';

/** Whether a text is a period, or was meant as one. */
export const isPeriod = (text: string): boolean =>
  parsePeriod(text) !== undefined || likelyPeriods(text).length > 0;

/** A row of which all stands in one cell, or is parted by another sign than the rest of the table: what to type. */
export function rowInOne({ cells }: Row, columns: number): string | undefined {
  const text = cells.join(',');
  if (columns < 2 || text.length > 2000) return undefined;
  const signs = cells.length === 1 ? [/,/, /\t/, /;/, /\|/, /[，,]/] : [/\t/, /;/, /\|/, /[，,]/];
  for (const sign of signs) {
    const parts = text.split(sign).map((part) => part.trim());
    if (parts.length === columns)
      return parts.map((part) => toCell(part.replace(/^(-?\d+),(\d+)$/, '$1.$2'))).join(',');
  }
  return undefined;
}

/** Whether commas of prose have cut a note into cells: all that follow start with a space. */
const isProse = (cells: readonly string[]) => {
  const rest = cells.slice(1).filter((cell) => cell !== '');
  return rest.length > 0 && rest.every((cell) => cell.startsWith(' '));
};

/** Whether a row of a table of figures has neither a period nor a figure, nor a digit of one: units, or names once more. */
function isOfNames(cells: readonly string[], columns: readonly string[]): boolean {
  const value = cells[columns.indexOf('value')] ?? '';
  const period = cells[columns.indexOf('period')] ?? '';
  if (value === '' && period === '') return cells.some((cell) => cell !== '');
  return (
    value !== '' &&
    cells.every((cell) => !/\p{N}/u.test(cell)) &&
    suggestReason(value) === undefined &&
    (period === '' || !isPeriod(period) || /^-+$/.test(period)) &&
    (period === '' || !/^(?:grand |sub-?)?total/i.test(period))
  );
}

/** A row with the line end behind it. */
function wholeRow(row: Row): Span {
  const span = spanOfCells(row);
  const isLast = row.file.text.split('\n', span.endLine + 1).length <= span.endLine;
  return isLast ? span : { ...span, endLine: span.endLine + 1, endColumn: 1 };
}

/** Finds a row that is none: a note below the table, the units or the names of its columns once more. */
export function checkStrayRows(row: Row, header: Row): Diagnostic | undefined {
  const { cells } = row;
  const [first = ''] = cells;
  const columns = header.cells;
  const isHeader =
    columns.length > 1 &&
    columns.slice(0, 2).every((name, at) => foldName(name) === foldName(cells[at] ?? ''));
  if (isHeader) return problems.headerAgain.at(wholeRow(row), { line: header.line }, '');
  const isWhole = cells.length === columns.length;
  const isOfFigures = columns.includes('value');
  const note = () =>
    problems.noteRow.at(spanOfCells(row), {
      text: cells.filter((cell) => cell !== '').join(','),
      isOfFigures,
    });
  if (isWhole && isOfFigures && isOfNames(cells, columns)) return note();
  // Where commas stand in a note it falls into several cells; among entries it is one of them with a comma too many.
  const isCut = isOfFigures && /\p{L}/u.test(first) && isProse(cells);
  const isNote = isWhole
    ? isCut || cells.every((cell, column) => column === 0 || cell === '')
    : isOfFigures && /\p{L}/u.test(first);
  if (!isNote) return undefined;
  const hasFigure =
    !isCut && cells.some((cell, column) => column > 0 && bareNumber(cell) !== undefined);
  if (first === '' || hasFigure || isPeriod(first)) return undefined;
  return note();
}
