import { parseCsv } from '../../tables/csv.ts';
import { insertRows } from '../../tables/insert-rows.ts';
import { reservedColumns } from '../observation.ts';
import { comparePeriods, parsePeriod } from '../../values/period.ts';
import type { Table } from '../../tables/row.ts';
import type { DueRow } from './parts-due.ts';

/** The columns that say whose figure a row is of; all that is said of the figure itself is for the new one to say. */
const kept: ReadonlySet<string> = new Set(['comparator', 'basis']);
const isReserved = (column: string) => (reservedColumns as readonly string[]).includes(column);

/** Whether the newest figures stand at the top of a table. */
function isNewestFirst({ columns, rows }: Table): boolean {
  const at = columns.indexOf('period');
  const periods = rows.flatMap(({ cells }) => parsePeriod(cells[at]!) ?? []);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return false;
  // One figure without a date at either end tells nothing.
  return last.is !== 'unstated' && comparePeriods(first, last) > 0;
}

/** A table with rows to fill in. */
export interface FilledTable {
  readonly text: string;
  /** The line on which the first of them stands. */
  readonly line: number;
}

/**
 * Adds rows that wait for their figures to a table, each as its like but for the period and all that is said of a
 * figure. No byte of what is there changes.
 *
 * @param stored What the file holds.
 * @returns `undefined` where the table has faults of its own.
 */
export function fillIn(
  path: string,
  stored: string,
  due: readonly DueRow[],
): FilledTable | undefined {
  const text = stored.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  const { value: table, diagnostics } = parseCsv({ path, text });
  if (!table || diagnostics.length > 0) return undefined;
  const { columns } = table;
  const rowAt = new Map(table.rows.map((row) => [row.line, row]));
  const rows = due.map(({ like, period }) => {
    const { cells } = rowAt.get(like.line)!;
    return columns.map((name, at) => {
      if (name === 'period') return period.text;
      if (name === 'value') return 'not-yet-due';
      return kept.has(name) || !isReserved(name) ? cells[at]! : '';
    });
  });
  const before = isNewestFirst(table) ? table.rows[0]!.line : undefined;
  return insertRows(stored, rows, before);
}
