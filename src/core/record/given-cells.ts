import { isPartOf, partsIn } from '../indicators/cell-revision.ts';
import type { DataTable } from '../registers/data-table.ts';
import { compare, exact } from '../values/exact.ts';
import {
  givenBySums,
  isSame,
  isSumOf,
  numberIn,
  sumOf,
  type FormerCell,
  type GivenCell,
} from '../tables/former-cells.ts';
import type { RecordedThing } from './record.ts';
import { nameOfCell } from './recorded-things.ts';
import type { RecordedRow } from './revision-rows.ts';

/** A cell of a table of a paper, as it was published. */
export interface TableCell extends FormerCell {
  readonly row: string;
  readonly column: string;
  readonly unit: string;
}

/** The cells of a table that were published as numbers, with what became of them. */
function formerCells(
  { says, table }: RecordedThing,
  now: RecordedThing,
  rows: readonly RecordedRow[],
): readonly TableCell[] {
  const lines = new Map(now.table?.rows.map(({ id, name }) => [id, name]));
  const heads = new Map(now.table?.columns.map(({ id, name }) => [id, name]));
  return (table?.rows ?? []).flatMap((row) =>
    table!.columns.flatMap((column): readonly TableCell[] => {
      const typed = says[nameOfCell(row.name, column.name)];
      const value = column.unit === undefined ? undefined : numberIn(typed);
      if (!value) return [];
      const here = now.says[nameOfCell(lines.get(row.id) ?? '', heads.get(column.id) ?? '')];
      const isWithdrawn =
        numberIn(here) === undefined &&
        rows.some(
          ({ kind, part }) => kind === 'withdrawn' && isPartOf(partsIn(part), [row.id, column.id]),
        );
      const [name, isShown] = [`${row.id}; ${column.id}`, isSame(typed!, here)];
      const of = { row: row.id, column: column.id, unit: column.unit! };
      return [{ ...of, name, value, isShown, isWithdrawn }];
    }),
  );
}

/** From so many parts on, or from numbers so large, a cell that is the sum of all others is no chance. */
const enough = 3;
const large = exact(100);

/** Whether a cell is a whole of others beyond chance, though nothing says so. */
const isWhole = (whole: TableCell, parts: readonly TableCell[]) =>
  parts.length > 1 &&
  isSumOf(whole, parts) &&
  (parts.length >= enough || [whole, ...parts].every(({ value }) => compare(value, large) >= 0));

/** The sums among cells in a line, of which the first or the last may be the whole of all others. */
const sumsIn = (line: readonly TableCell[]) =>
  [line[0], line.at(-1)].flatMap((whole) => {
    const parts = line.filter((one) => one !== whole);
    return whole && isWhole(whole, parts) ? [sumOf(whole, parts)] : [];
  });

/** The sums that a table says it has: rows of which others are parts. */
function saidSums(cells: readonly TableCell[], { rows }: Pick<DataTable, 'rows'>) {
  const partsOf = Map.groupBy(
    rows.filter(({ sign }) => sign === undefined),
    ({ of }) => of,
  );
  return rows.flatMap(({ id }) => {
    const ids = new Set(partsOf.get(id)?.map((one) => one.id));
    const parts = cells.filter(({ row }) => ids.has(row));
    const whole = cells.find(({ row }) => row === id);
    return whole && parts.length > 1 && isSumOf(whole, parts) ? [sumOf(whole, parts)] : [];
  });
}

/**
 * The cells of a table that a row says to be withdrawn and that totals still give away: those that the table says it has, and
 * a first or last row or column that was the sum of all others, said or not.
 *
 * @param rows The rows of `data/revisions.csv` about it.
 * @param table As it is.
 */
export function givenCells(
  before: RecordedThing,
  now: RecordedThing,
  rows: readonly RecordedRow[],
  table: Pick<DataTable, 'rows'>,
): readonly GivenCell<TableCell>[] {
  const cells = formerCells(before, now, rows);
  if (!cells.some(({ isWithdrawn }) => isWithdrawn)) return [];
  const columns = [...Map.groupBy(cells, ({ column }) => column).values()];
  const lines = [...Map.groupBy(cells, ({ row, unit }) => `${row}\0${unit}`).values()];
  return givenBySums([
    ...columns.flatMap((column) => [...saidSums(column, table), ...sumsIn(column)]),
    ...lines.flatMap(sumsIn),
  ]);
}
