import { problems } from './csv-check.ts';
import { spanOfCells, toCell, type Row } from './row.ts';
import { spanFrom } from '../source/source.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { likelyEventDates } from '../values/suggest-event-date.ts';
import { bareNumber } from '../values/suggest-figure.ts';
import { likelyPeriods } from '../values/suggest-period.ts';
import { isPeriod } from './stray-row-check.ts';

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
  if (cells.length !== columns.length + 1 || !/^\d{1,2}%?$/.test(part)) return undefined;
  if (!/^-?\d{1,3}(?:[ .'’\u00a0\u2009\u202f]?\d{3})*$|^-?\d+$/.test(whole)) return undefined;
  const text = `${whole},${part}`;
  const digits = whole.replace(/[^\d-]/g, '');
  return { column, text, meant: `${digits}.${part.replace('%', '')}`, sure: false };
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

/** A period that its own comma cut in two, such as `Mar 31, 2016`. */
function openPeriod(cells: readonly string[], columns: readonly string[]) {
  const column = columns.indexOf('period');
  if (column < 0 || cells.length !== columns.length + 1) return undefined;
  const text = cells.slice(column, column + 2).join(',');
  // `Mar 31` alone would be March 1931.
  if (isPeriod(cells[column]!) && !/^ \d{4}$/.test(cells[column + 1]!)) return undefined;
  const [meant] = likelyPeriods(text);
  return meant === undefined ? undefined : { column, text, meant };
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

/** Says what makes a row too long or too short, as far as that can be told. */
export function checkRowLength(row: Row, columns: readonly string[]): Diagnostic {
  const { cells } = row;
  const extra = cells.length - columns.length;
  const counts = { cells: cells.length, columns: columns.length };
  if (extra <= 0) return problems.raggedRow.at(spanOfCells(row), counts);
  const split = splitNumber(cells, extra) ?? splitDecimal(cells, columns);
  if (split) {
    const span = spanOfCells(row, split.column, split.column + extra);
    return problems.splitNumber.at(span, split, split.sure ? split.meant : undefined);
  }
  const period = openPeriod(cells, columns);
  if (period) {
    const span = spanOfCells(row, period.column, period.column + extra);
    return problems.openComma.at(span, period, period.meant);
  }
  if (hasSpareEnd(cells, columns)) {
    const { path, endLine: line, endColumn } = row.placeOf(columns.length - 1);
    const commas = ','.repeat(extra);
    return problems.spareCommas.at(
      spanFrom({ path, line, column: endColumn }, extra),
      { commas },
      '',
    );
  }
  const open = openComma(cells, extra);
  if (open) {
    const [meant] = columns[open.column] === 'date' ? likelyEventDates(open.text) : [];
    const details: { text: string; column: number; meant?: string } =
      meant === undefined || meant.includes(',') ? open : { ...open, meant };
    const span = spanOfCells(row, open.column, open.column + extra);
    return problems.openComma.at(span, details, details.meant ?? toCell(details.text));
  }
  return problems.raggedRow.at(spanOfCells(row), counts);
}
