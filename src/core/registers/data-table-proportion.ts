import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { findLone } from '../indicators/reading/lone.ts';
import {
  figureColumns,
  figureOf,
  type DataTable,
  type TableColumn,
  type TableRow,
} from './data-table.ts';

export const problems = { proportion: problem('data-table/out-of-proportion') };

/** Rounded shares of one whole stand to their counts as one number, but for so much. */
const proportional = { apart: (others: number) => (others < 3 ? 0 : 1.1), reach: 0 };

const valueIn = (row: TableRow, column: TableColumn) => {
  const figure = figureOf(row, column);
  return figure?.is === 'number' && figure.value > 0 ? figure : undefined;
};

function checkPair(
  { rows }: DataTable,
  counts: TableColumn,
  shares: TableColumn,
): readonly Diagnostic[] {
  const pairs = rows.flatMap((row) => {
    const [count, share] = [valueIn(row, counts), valueIn(row, shares)];
    return count && share ? [{ row, count, share }] : [];
  });
  const lone = findLone(
    pairs.map(({ count, share }) => share.value / count.value),
    proportional,
  );
  if (!lone) return [];
  const { row, count, share } = pairs[lone.index]!;
  const others = pairs.filter((pair) => pair.row !== row);
  // Where all are one number, nothing says that the columns have to do with each other.
  if (new Set(others.map((pair) => pair.count.value)).size < 2) return [];
  if (row.discrepancy !== undefined) return [];
  const like = others[0]!;
  return [
    problems.proportion.at(row.placeOf(counts.name), {
      ...{ count: count.text, share: share.text },
      like: { count: like.count.text, share: like.share.text },
      columns: [counts.name, shares.name],
    }),
  ];
}

/** Reports the one row whose share does not go with its count, where those of all other rows are shares of one number. */
export function checkTableProportion(table: DataTable): readonly Diagnostic[] {
  const columns = figureColumns(table);
  const shares = columns.filter(({ unit }) => unit.startsWith('%'));
  const counts = columns.filter(({ unit }) => !unit.startsWith('%'));
  return shares.flatMap((share) => counts.flatMap((count) => checkPair(table, count, share)));
}
