import { doubt, type Doubt } from '../doubt.ts';
import { widthOf, cellAt, type CellPlace, type Sheet } from '../sheets/sheet.ts';
import { periodOf } from '../words/period-of.ts';
import { isFigure } from './header-below.ts';

/** How many weeks or days stand in a row, or in a column, at least before they are taken for the periods of figures. */
const least = 2;

/** `Week 14`, `w/e 05/04/2026`, `Wk commencing 30 March`. */
const week =
  /^(?:w\/?[ceb]\b|(?:week|wk)s?\b)\W*(?:(?:ending|ended|commencing|beginning|starting|no\.?)\b)?.*\d/i;

/** What is in doubt of a cell that may be a period of days: a week, or a day whose month is not known. */
function doubtOf(sheet: Sheet, place: CellPlace): Doubt | undefined {
  const cell = cellAt(sheet, place.row, place.column);
  if (cell.is !== 'text') return undefined;
  if (week.test(cell.text)) return doubt('week-unread', place, { typed: cell.text });
  if (!/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(cell.text)) return undefined;
  const read = periodOf(cell, 'day');
  return 'meant' in read && read.meant.length > 1
    ? doubt('no-period', place, { typed: cell.text, meant: read.meant })
    : undefined;
}

/**
 * Weeks, and days whose month is not known, that head figures in a row or stand beside them in a column: what days they
 * are, a person has to type. Told at the first.
 */
export function unreadWeeks(sheet: Sheet): readonly Doubt[] {
  const isHeld = (row: number, column: number) => isFigure(cellAt(sheet, row, column));
  const lines = [
    ...[...sheet.rows.keys()].map((row) => ({
      cells: sheet.rows[row]!.map((_, column) => ({ sheet: sheet.name, row, column })),
      hasFigure: ({ column }: CellPlace) => isHeld(row + 1, column) || isHeld(row + 2, column),
    })),
    ...Array.from({ length: widthOf(sheet) }, (_, column) => ({
      cells: [...sheet.rows.keys()].map((row) => ({ sheet: sheet.name, row, column })),
      hasFigure: ({ row }: CellPlace) => isHeld(row, column + 1) || isHeld(row, column + 2),
    })),
  ];
  for (const { cells, hasFigure } of lines) {
    const found = cells.flatMap((place) => {
      const told = doubtOf(sheet, place);
      return told && hasFigure(place) ? [told] : [];
    });
    if (found.length >= least) return [found.find(({ is }) => is === 'week-unread') ?? found[0]!];
  }
  return [];
}
