import type { FigureKey } from './change.ts';
import type { PublishedRecord } from './record.ts';

/** A row of `data/revisions.csv` as a record has it. */
export type RecordedRow = PublishedRecord['revisions'][number];

/** What may be added or worded anew while a row stays the same row. */
const beside: ReadonlySet<string> = new Set([
  ...['reason', 'wasNumerator', 'wasDenominator', 'wasStatus'],
]);

/** What makes a row the same row. */
const identityOf = (row: RecordedRow) =>
  JSON.stringify(
    Object.entries(row)
      .filter(([name]) => !beside.has(name))
      .sort(),
  );

/** The rows of the later record that the earlier does not have. */
export function newRows(
  before: Pick<PublishedRecord, 'revisions'>,
  now: Pick<PublishedRecord, 'revisions'>,
): readonly RecordedRow[] {
  const known = new Set(before.revisions.map(identityOf));
  return now.revisions.filter((row) => !known.has(identityOf(row)));
}

/** The values of a part, whatever their dimensions are called. */
export const partsText = (parts: Readonly<Record<string, string>> | undefined): string =>
  Object.values(parts ?? {})
    .sort()
    .join('; ');

/** What a figure is of, as its row has it. */
export const typedOf = ({ period, parts = {}, comparator }: FigureKey): string =>
  [period, ...Object.values(parts), comparator ?? ''].filter((one) => one !== '').join(', ');

/** Whether a row is about a figure. One without a basis is about that of the measure, or the only one. */
export const isRowAbout = (row: RecordedRow, figure: FigureKey): boolean =>
  row['period'] === figure.period &&
  (row['part'] ?? '') === partsText(figure.parts) &&
  (row['comparator'] ?? '') === (figure.comparator ?? '') &&
  (row['basis'] === undefined || figure.basis === undefined || row['basis'] === figure.basis);
