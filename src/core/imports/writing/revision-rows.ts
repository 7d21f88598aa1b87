import { firstColumns } from '../../indicators/reading/revision-reader.ts';
import { revisionsPath } from '../../source/folder.ts';
import { storedTable, withRows, type Cells } from './append-rows.ts';
import type { Replaced } from './merge-table.ts';

/** What a row says of a figure that became another; the reason is for a person. */
const rowOf = ({ reading, was }: Replaced, day: string): Cells => {
  const { measure, period, parts, comparator = '', basis = '', value } = reading;
  const part = [...parts.values()].join('; ');
  return {
    day,
    kind: 'revision',
    measure,
    period: period.text,
    part,
    comparator,
    basis,
    was,
    now: value,
  };
};

/**
 * The table of revisions with a row for each figure that became another, filled in but for the reason.
 *
 * @param text What the file holds; `undefined` where there is none yet.
 * @param day The day on which they became others.
 * @returns `undefined` where the table has faults of its own.
 */
export function withRevisions(
  text: string | undefined,
  replaced: readonly Replaced[],
  day: string,
): string | undefined {
  const stored = text === undefined ? undefined : storedTable(revisionsPath, text);
  if (text !== undefined && !stored) return undefined;
  const rows = replaced.map((one) => rowOf(one, day));
  const more = ['comparator', 'basis'].filter((name) => rows.some((row) => row[name] !== ''));
  const [before, after] = [firstColumns.slice(0, 5), firstColumns.slice(5)];
  return withRows(stored, [...before, ...more, ...after], rows);
}
