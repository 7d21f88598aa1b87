import { topRows } from '../sheets/top-rows.ts';
import type { Doubts } from '../../language/imports.ts';
import { doubt, type Doubt } from '../doubt.ts';
import { findHeader } from './find-header.ts';
import { isText, ownText, rowsWithFigures } from './labels-across.ts';
import { nameOf, type HeaderRows } from '../header.ts';
import { orderedPeriodColumns } from '../period-columns.ts';
import { cellAt, type Sheet } from '../sheets/sheet.ts';
import { monthNamed, quarterNamed } from '../words/period-of.ts';
import { isFigure } from './header-below.ts';
import { unreadWeeks } from './unread-weeks.ts';

/** How many months or quarters stand in a row at least that is taken for a header. */
const least = 3;

/** What is in doubt of the periods of a header; none where it says too few, or no figures stand below it. */
function doubtsOf(sheet: Sheet, rows: HeaderRows): readonly Doubt[] {
  const { columns, doubts } = orderedPeriodColumns(sheet, rows, undefined);
  const own = doubts.filter(({ is, details, place: { row, column } }) => {
    const { text } = cellAt(sheet, row, column);
    // `Q2 2026` is of one year or the other; digits alone are more often a figure or a day.
    const isOpen =
      is === 'no-period' &&
      (details as Doubts['no-period']).meant.length > 1 &&
      /\p{L}/u.test(text);
    const isName = monthNamed(text) !== undefined || quarterNamed(text) !== undefined;
    return is === 'month-outside-year' || isName || isOpen;
  });
  const all = [...columns, ...own.map(({ place }) => place)].map(({ column }) => column);
  const hasFigures = sheet.rows
    .slice(rows[1] + 1)
    .some((cells) => all.some((column) => cells[column] && isFigure(cells[column])));
  return all.length >= least && hasFigures ? own : [];
}

/**
 * What is said of a header of periods that has no heading over the names beside them, at the first blank one: a mapping
 * calls each column by its heading. None where any column before the periods has one, or names no rows of figures.
 */
function blankHeading(sheet: Sheet): readonly Doubt[] {
  const header = findHeader(sheet, 2);
  if (!header) return [];
  const { rows, columns } = header;
  const before = Array.from({ length: columns[0]!.column }, (_, column) => column);
  if (before.some((column) => nameOf(sheet, rows, column) !== '')) return [];
  const body = rowsWithFigures(
    sheet,
    rows[1],
    columns.map(({ column }) => column),
  );
  const namesIn = (column: number) =>
    body.map((row) => ownText(sheet, row, column)).filter((text) => isText(text));
  const column = before.find((one) => namesIn(one).length > 0);
  if (column === undefined) return [];
  const place = { sheet: sheet.name, row: rows[1], column };
  return [doubt('heading-blank', place, { name: namesIn(column)[0]! })];
}

/**
 * Why the first header of a sheet cannot be read for which no table is proposed: the months and quarters of which no year
 * is known, those that the year above them cannot have, those that may be several, names without a heading, and weeks. None
 * where no row looks like a header.
 */
export function unreadHeader(sheet: Sheet): readonly Doubt[] {
  for (const row of topRows(sheet)) {
    const alone = doubtsOf(sheet, [row, row]);
    if (alone.length === 0) continue;
    const below = row === 0 ? [] : doubtsOf(sheet, [row - 1, row]);
    return below.length > 0 ? below : alone;
  }
  const heading = blankHeading(sheet);
  return heading.length > 0 ? heading : unreadWeeks(sheet);
}
