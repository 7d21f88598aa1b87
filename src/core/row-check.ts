import { problems, type Limits } from './csv-check.ts';
import type { Row } from './csv.ts';
import type { Checked, Diagnostic } from './diagnostic.ts';
import { bareNumber, figureHint } from './figure-meant.ts';
import { parseFigure } from './figure.ts';
import { periodHint, periodsMeant } from './period-meant.ts';
import { parsePeriod } from './period.ts';

/** A line that a spreadsheet would run, also inside a cell (standards S-25). A number may start with a minus. */
const formula = /^\s*(?:[=+@]|-(?![\d.]|[-–—]*$))/m;

/** A number that its own thousands comma cut into the cells of a row, and where it starts. */
function splitNumber(cells: readonly string[], extra: number) {
  for (let column = 0; column + extra < cells.length; column++) {
    const parts = cells.slice(column, column + extra + 1);
    const [first = '', ...others] = parts;
    if (!/^-?[£$€]?[1-9OolI][\dOolI]{0,2}$/.test(first)) continue;
    if (!others.every((part) => /^[\dOolI]{3}(?:\.\d+)?%?$/.test(part))) continue;
    const text = parts.join(',');
    const meant = bareNumber(text);
    if (meant !== undefined) return { column, text, meant, sure: true };
  }
  return undefined;
}

/** A figure that its own decimal comma cut in two, where the row has one cell too many. */
function splitDecimal(cells: readonly string[], columns: readonly string[]) {
  const column = columns.indexOf('value');
  const [whole = '', part = ''] = column < 0 ? [] : cells.slice(column, column + 2);
  if (cells.length !== columns.length + 1 || !/^-?\d+$/.test(whole)) return undefined;
  if (!/^\d{1,2}%?$/.test(part)) return undefined;
  const text = `${whole},${part}`;
  return { column, text, meant: `${whole}.${part.replace('%', '')}`, sure: false };
}

/** Words with a comma and a space in them that are not in quotation marks, and the column they start in. */
function openComma(cells: readonly string[], extra: number) {
  const found = cells.flatMap((_, column) => {
    const parts = cells.slice(column, column + extra + 1);
    const isOpen =
      parts.length > extra && parts[0] !== '' && parts.slice(1).every((part) => / \S/.test(part));
    return isOpen && parts.slice(1).every((part) => part.startsWith(' '))
      ? [{ column, text: parts.join(',') }]
      : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

const isPaper = (cell: string) => /^\d{4}-\d{2}-\d{2}-[a-z]/.test(cell);

/** Whether the commas that are too many stand at the end of a row: a paper stands in its column, or no cell is blank before a filled one. */
function hasSpareEnd(cells: readonly string[], columns: readonly string[]): boolean {
  if (cells.slice(columns.length).some((cell) => cell !== '')) return false;
  const paper = cells.findIndex(isPaper);
  if (paper >= 0) return columns[paper] === 'edition' || columns[paper] === 'source';
  return !cells
    .slice(
      0,
      cells.findLastIndex((cell) => cell !== ''),
    )
    .includes('');
}

function checkLength(row: Row, columns: readonly string[]): Diagnostic {
  const { cells } = row;
  const extra = cells.length - columns.length;
  const counts = { cells: cells.length, columns: columns.length };
  if (extra <= 0) return problems.raggedRow.at(row.placeOf(0), counts);
  const split = splitNumber(cells, extra) ?? splitDecimal(cells, columns);
  if (split) return problems.splitNumber.at(row.placeOf(split.column), split);
  if (hasSpareEnd(cells, columns)) {
    const place = row.placeOf(columns.length);
    return problems.spareCommas.at(
      { ...place, column: place.column - 1 },
      { commas: ','.repeat(extra) },
    );
  }
  const open = openComma(cells, extra);
  if (open) return problems.openComma.at(row.placeOf(open.column), open);
  return problems.raggedRow.at(row.placeOf(0), counts);
}

const isPeriod = (text: string) => parsePeriod(text) !== undefined || periodsMeant(text).length > 0;

/** Finds a row that is none: a note below the table, or the names of its columns once more. */
function checkKind(row: Row, header: Row): Diagnostic | undefined {
  const { cells } = row;
  const [first = '', second] = cells;
  const columns = header.cells;
  if (first === columns[0] && second === columns[1] && columns.length > 1)
    return problems.headerAgain.at(row.placeOf(0), { line: header.line });
  const isAlone = cells.length === columns.length;
  const isOfFigures = columns.includes('value');
  // Where commas stand in a note it falls into several cells; among entries it is one of them with a comma too many.
  const isNote = isAlone
    ? cells.every((cell, column) => column === 0 || cell === '')
    : isOfFigures && /\p{L}/u.test(first);
  if (!isNote) return undefined;
  const hasFigure = cells.some((cell, column) => column > 0 && bareNumber(cell) !== undefined);
  if (first === '' || hasFigure || isPeriod(first)) return undefined;
  return problems.noteRow.at(row.placeOf(0), {
    text: cells.filter((cell) => cell !== '').join(','),
    isOfFigures,
  });
}

/** What to type in a cell, if it is of a column that takes no words and these are not fit for it. */
function hintFor(column: string | undefined, text: string): { readonly hint?: string } {
  const isFigure = column === 'value' || column === 'numerator' || column === 'denominator';
  if (isFigure && !parseFigure(text)) return { hint: figureHint(text) };
  if (column === 'period' && !parsePeriod(text)) return { hint: periodHint(text) };
  return {};
}

const isWord = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether a character is neither a space nor stands outside the letters of a keyboard. */
const isVisible = (code: number) => code > 32 && code < 127;

/** Whether a cell of one line can be neither a formula nor padded, by its first and last letter. */
const isPlain = (text: string) =>
  text === '' || (isWord(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1)));

function checkCell(row: Row, header: Row, column: number, limits: Limits): Diagnostic | undefined {
  const text = row.cells[column]!;
  const place = () => row.placeOf(column);
  const name = header.cells[column];
  if (text !== text.trim())
    return problems.straySpace.at(place(), { text, ...hintFor(name, text.trim()) });
  if (text.length > limits.cell) return problems.longCell.at(place(), { most: limits.cell });
  if (text.length < 2 || !formula.test(text)) return undefined;
  const meant = bareNumber(text);
  const hint = meant === undefined ? hintFor(name, text) : { hint: `Type \`${meant}\`.` };
  return problems.formula.at(place(), { text, ...hint });
}

/**
 * Finds rows of the wrong length, rows that are none, and in the others the cells that are not fit to be kept.
 *
 * @param expected The columns without which a row is none; where there are none, notes are not looked for.
 * @returns The rows that are fit to be read.
 */
export function checkCells(
  rows: readonly Row[],
  header: Row,
  expected: readonly string[],
  limits: Limits,
): Checked<readonly Row[]> {
  const found: Diagnostic[] = [];
  const good: Row[] = [];
  const columns = header.cells.length;
  for (const row of rows) {
    const { cells, isQuoted } = row;
    const isOdd = cells.length !== columns || cells[1] === '' || cells[0] === header.cells[0];
    const stray = isOdd && expected.length > 1 ? checkKind(row, header) : undefined;
    if (stray || cells.length !== columns) {
      found.push(stray ?? checkLength(row, header.cells));
      continue;
    }
    good.push(row);
    for (let column = 0; column < columns; column++) {
      const text = cells[column]!;
      // Nearly every cell begins with a letter or a digit and ends without a space: it needs no closer look.
      const isLine = !isQuoted || !text.includes('\n');
      if (isLine && isPlain(text) && text.length <= limits.cell) continue;
      const fault = checkCell(row, header, column, limits);
      if (fault) found.push(fault);
    }
  }
  return { value: good, diagnostics: found };
}
