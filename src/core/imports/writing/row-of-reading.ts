import { reservedColumns } from '../../indicators/observation.ts';
import { parsePeriod } from '../../values/period.ts';
import type { Mapping } from '../mappings/mapping.ts';
import type { Reading } from '../reading.ts';
import type { Cells } from './append-rows.ts';

/** The columns of the rows that an import makes, in the order of the format; dimensions follow the first. */
const order = [
  'comparator',
  'basis',
  'value',
  'status',
  'rating',
  'edition',
  'locator',
  'published',
  'checked',
];

/** The cells of the row that a reading makes. */
export const cellsOf = (reading: Reading, { rows = {} }: Mapping): Cells => {
  const { period, parts, comparator, basis = rows.basis, value, status, rating } = reading;
  const { edition, locator, published } = rows;
  const checked = reading.isChecked ? 'yes' : undefined;
  const all = {
    period: period.text,
    ...Object.fromEntries(parts),
    comparator,
    basis,
    value,
    status,
  };
  const filled = Object.entries({ ...all, rating, edition, locator, published, checked });
  return Object.fromEntries(
    filled.flatMap(([name, cell]) => (cell ? [[name, cell]] : [])),
  ) as Cells;
};

const isReserved = (column: string) => (reservedColumns as readonly string[]).includes(column);

/** The columns that tell one figure from another: period, dimensions, comparator, basis, edition. */
const isKey = (column: string) =>
  ['period', 'comparator', 'basis', 'edition'].includes(column) || !isReserved(column);

/** What tells one row from all others. @param basis That of rows which give none. */
export const keyOf = (cells: Cells, basis: string): string =>
  JSON.stringify(
    Object.entries({ ...cells, basis: cells['basis'] || basis })
      .filter(([name, cell]) => cell !== '' && isKey(name))
      .map(([name, cell]) => [name, name === 'period' ? (parsePeriod(cell)?.text ?? cell) : cell])
      .toSorted(),
  );

/** Columns in a good order for a new table: the period, the dimensions, then those of the format. */
export function orderOf(used: ReadonlySet<string>): readonly string[] {
  const dimensions = [...used].filter((name) => !isReserved(name));
  return ['period', ...dimensions, ...order.filter((name) => used.has(name))];
}
