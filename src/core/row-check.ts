import { problems, type Limits } from './csv-check.ts';
import type { Row } from './csv.ts';
import type { Diagnostic } from './diagnostic.ts';
import { bareNumber } from './figure-meant.ts';

/** A line that a spreadsheet would run, also inside a cell (standards S-25). A number may start with a minus. */
const formula = /^\s*(?:[=+@]|-(?![\d.]))/m;

/** A number that its own thousands comma cut into the cells of a row, and where it starts. */
function splitNumber(cells: readonly string[], extra: number) {
  for (let column = 0; column + extra < cells.length; column++) {
    const parts = cells.slice(column, column + extra + 1);
    const [first = '', ...others] = parts;
    if (!/^-?[£$€]?[1-9OolI][\dOolI]{0,2}$/.test(first)) continue;
    if (!others.every((part) => /^[\dOolI]{3}(?:\.\d+)?%?$/.test(part))) continue;
    const text = parts.join(',');
    const meant = bareNumber(text);
    if (meant !== undefined) return { column, text, meant };
  }
  return undefined;
}

function checkLength(row: Row, columns: number): Diagnostic {
  const cells = row.cells.length;
  const split = cells > columns ? splitNumber(row.cells, cells - columns) : undefined;
  if (split) return problems.splitNumber.at(row.placeOf(split.column), split);
  return problems.raggedRow.at(row.placeOf(0), { cells, columns });
}

const isWord = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether a character is neither a space nor stands outside the letters of a keyboard. */
const isVisible = (code: number) => code > 32 && code < 127;

/** Whether a cell of one line can be neither a formula nor padded, by its first and last letter. */
const isPlain = (text: string) =>
  text === '' || (isWord(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1)));

function checkCell(row: Row, column: number, limits: Limits): Diagnostic | undefined {
  const text = row.cells[column]!;
  const place = () => row.placeOf(column);
  if (text !== text.trim()) return problems.straySpace.at(place(), { text });
  if (text.length > limits.cell) return problems.longCell.at(place(), { most: limits.cell });
  if (text.length < 2 || !formula.test(text)) return undefined;
  return problems.formula.at(place(), { text, meant: bareNumber(text) });
}

/** Finds rows of the wrong length, and in the others the cells that are not fit to be kept. */
export function checkCells(rows: readonly Row[], columns: number, limits: Limits): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const row of rows) {
    const { cells, isQuoted } = row;
    if (cells.length !== columns) {
      found.push(checkLength(row, columns));
      continue;
    }
    for (let column = 0; column < columns; column++) {
      const text = cells[column]!;
      // Nearly every cell begins with a letter or a digit and ends without a space: it needs no closer look.
      const isLine = !isQuoted || !text.includes('\n');
      if (isLine && isPlain(text) && text.length <= limits.cell) continue;
      const fault = checkCell(row, column, limits);
      if (fault) found.push(fault);
    }
  }
  return found;
}
