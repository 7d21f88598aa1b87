import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { isReckoned } from '../indicators/comparing/precision.ts';
import { possibleRange } from '../indicators/possible-range.ts';
import { findFractions } from '../values/lone-fraction.ts';
import { hasNoThousandths } from '../values/thousands-point.ts';
import { figureColumns, figureOf, type DataTable } from './data-table.ts';

export const problems = { fraction: problem('data-table/fraction') };

/** Reports parts of a thing among the counts of a column: a point too many, most often. */
export function checkTableFractions(table: DataTable): readonly Diagnostic[] {
  const { head, rows } = table;
  return figureColumns(table).flatMap((column) => {
    const { name, unit, title } = column;
    if (head.decimals !== undefined || head.columns[name]?.decimals !== undefined) return [];
    const titles = [head.title, title];
    if (!hasNoThousandths(unit, isReckoned({ unit, title: titles.join(' ') }))) return [];
    if (possibleRange(unit, titles).low === undefined) return [];
    const figures = rows.flatMap((row) => {
      const figure = figureOf(row, column);
      return figure?.is === 'number' ? [{ row, text: figure.text }] : [];
    });
    return findFractions(figures, ({ text }) => text).map(({ row, text }) =>
      problems.fraction.at(row.placeOf(name), { text, unit, column: name }),
    );
  });
}
