import type { StatedPeriod } from '../values/period.ts';
import { doubt, type Doubt } from './doubt.ts';
import { periodHead, speakingColumn, type HeaderRows, type PeriodStand } from './header.ts';
import type { PeriodKindMeant, TableMapping } from './mappings/mapping.ts';
import { monthAndName, periodAndName, withoutName } from './words/period-and-name.ts';
import {
  asKind,
  monthNamed,
  monthWithin,
  periodOf,
  periodOfText,
  quarterNamed,
  quarterWithin,
} from './words/period-of.ts';
import {
  cellAt,
  mergedText,
  plainText,
  widthOf,
  type CellPlace,
  type Sheet,
} from './sheets/sheet.ts';

/** A column that is a period by its header. */
export interface PeriodColumn {
  readonly column: number;
  readonly period: StatedPeriod;
}

/** The year above a month: in its own column, in merged cells, or the last to the left of it where merging is lost. */
export function yearAbove(
  sheet: Sheet,
  [first, last]: HeaderRows,
  column: number,
): { readonly text: string; readonly period: StatedPeriod } | undefined {
  for (let row = last - 1; row >= first; row--)
    for (let at = column; at >= 0; at--) {
      const text = plainText(mergedText(sheet, row, at));
      if (text === '') continue;
      const read = periodOfText(text, undefined);
      if ('period' in read && /year$/.test(read.period.is)) return { text, period: read.period };
      break;
    }
  return undefined;
}

/** The month of a column that stands beside its name, below its year: `Apr Actual` under `2026/27`. */
function monthBeside(
  sheet: Sheet,
  [first, last]: HeaderRows,
  column: number,
  kind: PeriodKindMeant | undefined,
): StatedPeriod | undefined {
  if (!monthAndName(cellAt(sheet, last + 1, column))) return undefined;
  const found = periodOfColumn(sheet, [first, last + 1], column, kind, 'beside');
  return found && 'details' in found ? undefined : found;
}

/** The period that the header of a column says, what is in doubt about it, or `undefined` where it says none. */
export function periodOfColumn(
  sheet: Sheet,
  rows: HeaderRows,
  column: number,
  kind: PeriodKindMeant | undefined,
  stand: PeriodStand = 'alone',
): StatedPeriod | Doubt | undefined {
  if (stand === 'over') {
    const within = monthBeside(sheet, rows, column, kind);
    if (within) return within;
    const speaking = speakingColumn(sheet, rows[1], column);
    return speaking === undefined ? undefined : periodOfColumn(sheet, rows, speaking, kind);
  }
  const whole = cellAt(sheet, rows[1], column);
  const year = yearAbove(sheet, rows, column);
  const known = (year ?? sheet.yearSaid)?.period;
  const beside = () => periodAndName(whole, kind) ?? (known && monthAndName(whole));
  const cell = stand === 'beside' ? beside()?.cell : withoutName(whole, kind);
  if (cell === undefined || cell.is === 'blank') return undefined;
  const place: CellPlace = { sheet: sheet.name, row: rows[1], column };
  const month = monthNamed(cell.text);
  if (month !== undefined) {
    if (!known) return doubt('no-year', place, { typed: cell.text });
    const within = monthWithin(month, known);
    const meant = within && asKind(within, kind);
    return meant && meant.is !== 'unstated'
      ? meant
      : doubt('no-period', place, { typed: cell.text, meant: [] });
  }
  const quarter = quarterNamed(cell.text);
  if (quarter !== undefined) {
    if (!known) return doubt('no-year', place, { typed: cell.text });
    const within = quarterWithin(quarter, known, kind);
    return within && (kind === undefined || within.is === kind)
      ? within
      : doubt('no-period', place, { typed: cell.text, meant: [] });
  }
  const read = periodOf(cell, kind);
  if (!('period' in read)) {
    if (read.meant.length === 0) return undefined;
    return doubt('no-period', place, { typed: cell.text, meant: read.meant });
  }
  const { period } = read;
  const isOutside = year && (period.first < year.period.first || period.last > year.period.last);
  return isOutside
    ? doubt('month-outside-year', place, { month: period.text, year: year.text })
    : period;
}

/** What stands for the column of a year that is said for the whole sheet. */
const ofSheet = -1;

/** The column of the year above a month that is named alone; `undefined` of any other cell. */
function yearColumn(sheet: Sheet, [first, last]: HeaderRows, column: number): number | undefined {
  const { text } = withoutName(cellAt(sheet, last, column), undefined);
  if (monthNamed(text) === undefined) return undefined;
  if (sheet.yearSaid && !yearAbove(sheet, [first, last], column)) return ofSheet;
  if (first === last) return undefined;
  for (let at = column; at >= 0; at--) if (cellAt(sheet, last - 1, at).is !== 'blank') return at;
  return undefined;
}

/**
 * Months that go the other way than those before them under one year: January behind December, where nobody typed the
 * next year. They and those behind them are in doubt.
 */
function turnedMonths(
  sheet: Sheet,
  rows: HeaderRows,
  columns: readonly PeriodColumn[],
): ReadonlySet<number> {
  const turned = new Set<number>();
  const named = columns.filter(({ column }) => yearColumn(sheet, rows, column) !== undefined);
  for (const own of Map.groupBy(named, ({ column }) => yearColumn(sheet, rows, column)).values()) {
    const steps = own
      .slice(1)
      .map(({ period }, at) => compareText(own[at]!.period.first, period.first));
    const way = steps.find((step) => step !== 0) ?? 0;
    const turn = steps.findIndex((step) => step === -way && way !== 0);
    if (turn >= 0) for (const { column } of own.slice(turn + 1)) turned.add(column);
  }
  return turned;
}

const compareText = (one: string, other: string) => (one < other ? 1 : one > other ? -1 : 0);

/** Every column whose header says a period, or leaves it in doubt. */
export function periodColumns(
  sheet: Sheet,
  rows: HeaderRows,
  kind: PeriodKindMeant | undefined,
  stand: PeriodStand = 'alone',
): { readonly columns: readonly PeriodColumn[]; readonly doubts: readonly Doubt[] } {
  const columns: PeriodColumn[] = [];
  const doubts: Doubt[] = [];
  for (let column = 0; column < widthOf(sheet); column++) {
    const found = periodOfColumn(sheet, rows, column, kind, stand);
    if (found === undefined) continue;
    if ('details' in found) doubts.push(found);
    else columns.push({ column, period: found });
  }
  return { columns, doubts };
}

/** The same for a table without parts in its header: there each year holds each of its months once, in their order. */
export function orderedPeriodColumns(
  sheet: Sheet,
  rows: HeaderRows,
  kind: PeriodKindMeant | undefined,
): ReturnType<typeof periodColumns> {
  const { columns, doubts } = periodColumns(sheet, rows, kind);
  const turned = turnedMonths(sheet, rows, columns);
  const told = columns
    .filter(({ column }) => turned.has(column))
    .map(({ column, period }) =>
      doubt(
        'month-turned',
        { sheet: sheet.name, row: rows[1], column },
        { typed: plainText(cellAt(sheet, rows[1], column).text), period: period.text },
      ),
    );
  return {
    columns: columns.filter(({ column }) => !turned.has(column)),
    doubts: [...doubts, ...told],
  };
}

/** What the header of a table says of the period of a column, whatever its kind. */
export function periodSaid(sheet: Sheet, table: TableMapping, column: number) {
  const { rows, stand } = periodHead(table);
  return periodOfColumn(sheet, rows, column, undefined, stand);
}
