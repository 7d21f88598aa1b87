import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { isAlikeEverywhere } from '../indicators/alike-everywhere.ts';
import { possibleRange } from '../indicators/possible-range.ts';
import { findLone } from '../indicators/reading/lone.ts';
import { spellRange, widened } from '../values/figure-range.ts';
import { figureColumns, figureOf, type DataTable, type TableColumn } from './data-table.ts';

export const problems = { farFromAll: problem('data-table/far-from-all') };

/** Within these, shares are taken for the parts of a whole, of which one may be small. */
const whole = { least: 90, most: 110 };

/** Names of rows that are places, bodies or times, each of which has the same thing measured. */
const alikeRows =
  /\b(?:area|authorit|board|borough|branch|centre|city|cities|council|countr|county|district|hospital|localit|month|neighbour|period|place|quarter|region|school|site|town|ward|week|year)/i;

function checkColumn({ head, rows }: DataTable, column: TableColumn): readonly Diagnostic[] {
  const { name, unit, title } = column;
  if (column.range || !alikeRows.test(head.rows)) return [];
  if (!isAlikeEverywhere(unit, [head.title, title])) return [];
  const figures = rows.flatMap((row) => {
    const figure = row.of === undefined && row.kind === undefined && figureOf(row, column);
    return figure && figure.is === 'number' ? [{ row, figure }] : [];
  });
  const values = figures.map(({ figure }) => figure.value);
  const lone = findLone(values);
  if (!lone) return [];
  const sum = values.reduce((all, one) => all + one, 0);
  if (!lone.isMore && sum >= whole.least && sum <= whole.most) return [];
  const { row, figure } = figures[lone.index]!;
  const range = widened(possibleRange(unit, [head.title, title]), values);
  return [
    problems.farFromAll.at(row.placeOf(name), {
      ...{ text: figure.text, ends: lone.ends.map(String), isMore: lone.isMore, column: name },
      line: `range: ${spellRange(range)}`,
    }),
  ];
}

/**
 * Reports a share, a rate or a mean of a table that lies far from those of all other rows, though these lie close
 * together. Counts and money are not asked: one ward may have ten times as many people as the next.
 */
export const checkTableLone = (table: DataTable): readonly Diagnostic[] =>
  figureColumns(table).flatMap((column) => checkColumn(table, column));
