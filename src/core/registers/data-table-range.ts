import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { possibleRange } from '../indicators/possible-range.ts';
import { findBeyond, type Ranged } from '../indicators/reading/range-check.ts';
import { spellRange } from '../values/figure-range.ts';
import { figureColumns, figureOf, type DataTable, type TableColumn } from './data-table.ts';

export const problems = { beyond: problem('data-table/beyond-range') };

/** The first figure of a column that its unit, or the range of the definition, cannot give. */
function checkColumn(table: DataTable, column: TableColumn): readonly Diagnostic[] {
  const titles = [table.head.title, column.title];
  const possible = possibleRange(column.unit, titles);
  const figures = table.rows.flatMap((row): Ranged[] => {
    const figure = figureOf(row, column);
    // What a row is called may make it a difference, whatever the unit of its column.
    const isFree = possibleRange(column.unit, [row.line]).low === undefined;
    if (figure?.is !== 'number' || (!column.range && isFree)) return [];
    const { text, value } = figure;
    return [{ text, value, one: row.id, place: () => row.placeOf(column.name) }];
  });
  const found = findBeyond(figures, column.range, possible);
  if (!found) return [];
  const { first, side, line } = found;
  const declared = column.range && spellRange(column.range);
  return [
    problems.beyond.at(first.place(), {
      text: first.text,
      unit: column.unit,
      column: column.name,
      declared,
      side,
      line,
    }),
  ];
}

/** Reports figures of a table that cannot be, the first of each column. */
export const checkTableRange = (table: DataTable): readonly Diagnostic[] =>
  figureColumns(table).flatMap((column) => checkColumn(table, column));
