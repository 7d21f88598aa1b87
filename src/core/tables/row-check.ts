import { failed, problems, type Limits } from './csv-check.ts';
import { type, type Hint } from '../language/hints/hints.ts';
import { spanOfCells, type Row } from './row.ts';
import type { Checked, Diagnostic } from '../source/diagnostic.ts';
import { bareNumber, suggestFigure } from '../values/suggest-figure.ts';
import { parseFigure } from '../values/figure.ts';
import { suggestPeriod } from '../values/suggest-period.ts';
import { findMarkup } from './markup-check.ts';
import { parsePeriod } from '../values/period.ts';
import { checkStrayRows, rowInOne } from './stray-row-check.ts';
import { checkRowLength } from './row-length-check.ts';

/**
 * A line that a spreadsheet would run, also inside a cell and in full-width signs (standards S-25). Behind a minus there
 * must be a number and nothing else; dashes alone are no formula.
 */
const formula =
  /^\s*(?:[=+@＝＋＠]|[-－](?!(?:£|\$|€)?[\d.][\d.,'’\s]*(?:e[+-]?\d+)?\s?%?$|[-–—－]*$))/im;

/** What to type in a cell, if it is of a column that takes no words and these are not fit for it. */
function hintFor(column: string | undefined, text: string): Hint | undefined {
  const isFigure = column === 'value' || column === 'numerator' || column === 'denominator';
  if (isFigure && !parseFigure(text)) return suggestFigure(text);
  return column === 'period' && !parsePeriod(text) ? suggestPeriod(text) : undefined;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

const isWord = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether a character is neither a space nor stands outside the letters of a keyboard. */
const isVisible = (code: number) => code > 32 && code < 127;

/** Whether a cell of one line can be neither a formula nor padded, by its first and last letter. */
const isPlain = (text: string) =>
  text === '' || (isWord(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1)));

const isWords = (column: string | undefined) =>
  column === 'note' || column === 'locator' || column === 'discrepancy';

function checkCell(row: Row, header: Row, column: number, limits: Limits): Diagnostic | undefined {
  const text = row.cells[column]!;
  const place = () => row.placeOf(column);
  const name = header.cells[column];
  if (text !== text.trim()) {
    const hint = hintFor(name, text.trim()) ?? type(text.trim());
    return problems.straySpace.at(place(), { text, hint });
  }
  if (text.length > limits.cell) return problems.longCell.at(place(), { most: limits.cell });
  if (isWords(name) && failed.test(text))
    return problems.nothingFound.at(place(), { text, isPart: false });
  if (text.length < 2 || !formula.test(text)) return undefined;
  const meant = bareNumber(text);
  const hint = meant === undefined ? hintFor(name, text) : type(meant);
  return problems.formula.at(place(), { text, hint: hint ?? { is: 'form', of: 'cell' } });
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
  const value = header.cells.indexOf('value');
  const secondName = header.cells[1] ?? '';
  const inOne: { readonly row: Row; readonly meant: string }[] = [];
  for (const row of rows) {
    const { cells, isQuoted } = row;
    const isOdd =
      cells.length !== columns ||
      cells[1] === '' ||
      !isWord(cells[0]!.charCodeAt(0)) ||
      cells[1]?.length === secondName.length ||
      (value >= 0 && !isDigit(cells[value]!.charCodeAt(0)));
    const meant = cells.length === columns ? undefined : rowInOne(row, columns);
    if (meant !== undefined) {
      inOne.push({ row, meant });
      continue;
    }
    const stray = isOdd && expected.length > 1 ? checkStrayRows(row, header) : undefined;
    if (stray || cells.length !== columns) {
      found.push(stray ?? checkRowLength(row, header.cells));
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
  const [first] = inOne;
  if (first)
    found.push(
      problems.rowInOne.at(
        spanOfCells(first.row),
        { meant: first.meant, more: inOne.length - 1 },
        // Where there are more, the whole file is better saved anew.
        inOne.length === 1 ? first.meant : undefined,
      ),
    );
  return { value: good, diagnostics: [...found, ...findMarkup(header.file)] };
}
