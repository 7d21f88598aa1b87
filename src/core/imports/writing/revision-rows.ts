import { firstColumns } from '../../indicators/reading/revision-reader.ts';
import { revisionsPath } from '../../source/folder.ts';
import { storedTable, withRows, type Cells } from './append-rows.ts';
import type { Replaced } from './merge-table.ts';

/** Whether a figure is to be published no more: a row about it must not tell it. */
export const isWithdrawn = ({ reading, was, marks }: Replaced): boolean =>
  marks.length === 0 && reading.value === 'suppressed' && /^-?\d/.test(was);

/** Whether it needs a row: a figure does, and a rating beside it, as a correction of no figure; a status needs none. */
export const needsRow = ({ marks }: Replaced): boolean =>
  marks.length === 0 || marks.some(({ what }) => what === 'rating');

/** The counts behind a figure that became another. Of one alone nothing follows. */
function countsOf({ numerator = '', denominator = '' }: Cells): Cells {
  return numerator === '' || denominator === ''
    ? {}
    : { wasNumerator: numerator, wasDenominator: denominator };
}

/** What was to be said of a figure that became another: that it was provisional. */
const statusOf = ({ status = '' }: Cells): Cells =>
  status === '' || status === 'revised' ? {} : { wasStatus: status };

/** What a row says of a figure that became another; the reason is for a person. */
const rowOf = (replaced: Replaced, day: string): Cells => {
  const { reading, was, row, marks } = replaced;
  const { measure, period, parts, comparator = '', basis = '', value } = reading;
  const part = [...parts.values()].join('; ');
  return {
    day,
    kind: isWithdrawn(replaced) ? 'withdrawn' : marks.length > 0 ? 'correction' : 'revision',
    measure,
    period: period.text,
    part,
    comparator,
    basis,
    ...(isWithdrawn(replaced) || marks.length > 0
      ? {}
      : { was, now: value, ...countsOf(row), ...statusOf(row) }),
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
  const rows = replaced.filter(needsRow).map((one) => rowOf(one, day));
  const used = (names: readonly string[]) =>
    names.filter((name) => rows.some((row) => (row[name] ?? '') !== ''));
  const [before, after] = [firstColumns.slice(0, 5), firstColumns.slice(5)];
  const [whose, counts] = [
    used(['comparator', 'basis']),
    used(['wasNumerator', 'wasDenominator', 'wasStatus']),
  ];
  return withRows(stored, [...before, ...whose, ...after, ...counts], rows);
}
