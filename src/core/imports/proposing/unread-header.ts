import { topRows } from '../sheets/top-rows.ts';
import type { Doubts } from '../../language/imports.ts';
import type { Doubt } from '../doubt.ts';
import type { HeaderRows } from '../header.ts';
import { orderedPeriodColumns } from '../period-columns.ts';
import { cellAt, type Sheet } from '../sheets/sheet.ts';
import { monthNamed, quarterNamed } from '../words/period-of.ts';
import { isFigure } from './header-below.ts';

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
 * Why the first header of a sheet cannot be read for which no table is proposed: the months and quarters of which no year
 * is known, those that the year above them cannot have, and those that may be several. None where no row looks like a header.
 */
export function unreadHeader(sheet: Sheet): readonly Doubt[] {
  for (const row of topRows(sheet)) {
    const alone = doubtsOf(sheet, [row, row]);
    if (alone.length === 0) continue;
    const below = row === 0 ? [] : doubtsOf(sheet, [row - 1, row]);
    return below.length > 0 ? below : alone;
  }
  return [];
}
