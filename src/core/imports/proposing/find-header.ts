import { topRows } from '../sheets/top-rows.ts';
import type { PeriodKind } from '../../values/period.ts';
import { periodColumns, type PeriodColumn } from '../period-columns.ts';
import type { HeaderRows } from '../header.ts';
import { isFigure } from './header-below.ts';
import { standsBeside } from './header-words.ts';
import type { PeriodKindMeant } from '../mappings/mapping.ts';
import { monthNamed, quarterNamed } from '../words/period-of.ts';
import { cellAt, type Cell, type Sheet } from '../sheets/sheet.ts';

/** The kind that most periods are of. */
export function mainKind(kinds: readonly PeriodKind[]): PeriodKindMeant | undefined {
  const counts = [...Map.groupBy(kinds, (kind) => kind)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const kind = counts[0]?.[0];
  return kind === 'range' ? undefined : kind;
}

/** Whether a cell is a period by how it is written: most numbers that might be one are figures. */
export function isSpelt({ is, text }: Cell, kind: PeriodKind): boolean {
  if (is === 'date' || !/^[\d.,]+$/.test(text)) return true;
  if (kind === 'month') return /^\d{6}$/.test(text);
  return kind === 'year' && /^(?:19[5-9]|20\d)\d$/.test(text);
}

/** Whether what stands in a cell is a period whatever stands beside it: no digits alone, and no day. */
const isPlain = ({ is, text }: Cell, kind: PeriodKind) =>
  kind !== 'day' &&
  (is === 'date' || !/^[\d.,/-]+$/.test(text)) &&
  monthNamed(text) === undefined &&
  quarterNamed(text) === undefined;

/**
 * The columns of one row that are periods of one kind: each later than the one before, or each earlier, where one of them
 * may be a number.
 */
function seriesIn(sheet: Sheet, rows: HeaderRows): readonly PeriodColumn[] {
  const { columns: found } = periodColumns(sheet, rows, undefined);
  const columns = found.filter(({ column, period }) =>
    isSpelt(cellAt(sheet, rows[1], column), period.is),
  );
  const kind = mainKind(columns.map(({ period }) => period.is));
  const own = columns.filter(({ period }) => period.is === kind);
  const starts = own.map(({ period }) => period.first);
  // A month may be printed twice; figures that look like years follow no order.
  const steps = starts
    .slice(1)
    .map((start, at) => (start === starts[at] ? 0 : start > starts[at]! ? 1 : -1));
  const [up, down] = [
    steps.filter((step) => step > 0).length,
    steps.filter((step) => step < 0).length,
  ];
  const arePlain = own.every(({ column, period }) =>
    isPlain(cellAt(sheet, rows[1], column), period.is),
  );
  const isTurned = Math.min(up, down) > 0;
  if ((isTurned && !arePlain) || (up + down === 0 && own.length !== 1)) return [];
  const [first, last] = [own[0]!.column, own.at(-1)!.column];
  // Targets and ratings beside each period are none of the periods, and no reason against them.
  const between = sheet.rows[rows[1]]!.slice(first, last + 1).filter(
    ({ is, text }) => is !== 'blank' && !standsBeside(text),
  );
  return own.length >= between.length * 0.6 ? own : [];
}

/** Whether the row above belongs to the header: years over months, or names of columns that go down. */
function withRowAbove(sheet: Sheet, row: number, own: readonly PeriodColumn[]): boolean {
  if (row === 0) return false;
  const both = seriesIn(sheet, [row - 1, row]).length;
  const above = sheet.rows[row - 1]!.filter(({ is }) => is !== 'blank').length;
  if (above === 0) return false;
  if (both > own.length) return true;
  const first = own[0]!.column;
  const isNamedAbove = Array.from({ length: first }, (_, column) => column).some(
    (column) =>
      cellAt(sheet, row, column).is === 'blank' && cellAt(sheet, row - 1, column).is === 'text',
  );
  const years = periodColumns(sheet, [row - 1, row - 1], undefined).columns;
  return (isNamedAbove && above > 1) || years.some(({ period }) => /year$/.test(period.is));
}

/** How many rows below a header say what stands under it. */
const enoughRows = 200;

/** Whether few periods head figures: they are not spelt in digits alone, name no day, and mostly figures stand below. */
function headsFigures(sheet: Sheet, row: number, columns: readonly PeriodColumn[]): boolean {
  const isSaid = columns.every(({ column, period }) => {
    const { is, text } = cellAt(sheet, row, column);
    return period.is !== 'day' && (is === 'date' || !/^[\d.,]+$/.test(text));
  });
  if (columns.length === 0 || !isSaid) return false;
  const below = sheet.rows
    .slice(row + 1, row + 1 + enoughRows)
    .flatMap((cells) => columns.flatMap(({ column }) => cells[column] ?? []))
    .filter(({ is }) => is !== 'blank');
  return below.length > 0 && below.filter(isFigure).length >= below.length * 0.6;
}

/**
 * Finds a header of periods: its rows, and the columns that are periods of one kind.
 *
 * @param least How many columns it has at least; of fewer than three it has to be plain that figures stand below.
 */
export function findHeader(sheet: Sheet, least: number) {
  let best: { rows: HeaderRows; columns: readonly PeriodColumn[] } | undefined;
  for (const row of topRows(sheet))
    for (const first of row > 0 ? [row, row - 1] : [row]) {
      const rows: HeaderRows = [first, row];
      const columns = seriesIn(sheet, rows);
      const isPlain = columns.length > 2 || headsFigures(sheet, row, columns);
      if (columns.length > (best?.columns.length ?? least - 1) && isPlain) best = { rows, columns };
    }
  if (!best) return undefined;
  const last = best.rows[1];
  const rows: HeaderRows = withRowAbove(sheet, last, best.columns)
    ? [last - 1, last]
    : [last, last];
  return { rows, columns: best.columns };
}
