import { doubt, type Doubt } from './doubt.ts';
import type { ColumnsByName } from './header.ts';
import type { TableMapping } from './mappings/mapping.ts';
import { asKind, monthNamed, monthWithin, periodOf, periodOfText } from './words/period-of.ts';
import { textInColumn } from './row-labels.ts';
import { cellAt, type Sheet } from './sheets/sheet.ts';
import type { StatedPeriod } from '../values/period.ts';

/** The year of a row: what stands in its column, or above it where a year stands on the first line of its months alone. */
function yearAt(sheet: Sheet, row: number, column: number, first: number) {
  for (let at = row; at >= first; at--) {
    const text = textInColumn(sheet, at, column);
    if (text === '') continue;
    const read = periodOfText(text, undefined);
    return 'period' in read && /year$/.test(read.period.is)
      ? { row: at, period: read.period }
      : undefined;
  }
  return undefined;
}

/** The month of a row whose year stands in a column of its own, or is said for the whole sheet; `undefined` where it is not sure. */
function monthAt(
  sheet: Sheet,
  row: number,
  [monthColumn, yearColumn]: readonly [number, number | undefined],
  first: number,
): StatedPeriod | undefined {
  const monthIn = (at: number) => monthNamed(textInColumn(sheet, at, monthColumn));
  const month = monthIn(row);
  const { yearSaid } = sheet;
  const year =
    yearColumn === undefined
      ? yearSaid && { row: first, period: yearSaid.period }
      : yearAt(sheet, row, yearColumn, first);
  if (month === undefined || !year) return undefined;
  // January below December: the year is the one before, and nobody typed the next.
  for (let above = row - 1; above >= year.row && year.period.is === 'year'; above--)
    if ((monthIn(above) ?? 0) > month) return undefined;
  return monthWithin(month, year.period);
}

/**
 * The period that a row says; `undefined` where the columns say it.
 *
 * @param first The first row below the header.
 */
export function periodOfRow(
  sheet: Sheet,
  { period }: Pick<TableMapping, 'period'>,
  at: ColumnsByName,
  row: number,
  first: number,
): StatedPeriod | Doubt | undefined {
  if (period.column === undefined) return undefined;
  const column = at.get(period.column)!;
  const cell = cellAt(sheet, row, column);
  const year = period.year === undefined ? undefined : at.get(period.year);
  const isBare = monthNamed(textInColumn(sheet, row, column)) !== undefined;
  const month = isBare ? monthAt(sheet, row, [column, year], first) : undefined;
  const whole = month && asKind(month, period.as);
  if (whole && whole.is !== 'unstated') return whole;
  const read = isBare ? { meant: [] } : periodOf(cell, period.as);
  if ('period' in read) return read.period;
  const place = { sheet: sheet.name, row, column };
  return doubt('no-period', place, { typed: cell.text, meant: read.meant });
}
