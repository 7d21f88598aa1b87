import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Location } from '../source/source.ts';
import { isReckoned } from '../indicators/comparing/precision.ts';
import { hasNoThousandths, PointWatch } from '../values/thousands-point.ts';
import { figureColumns, figureOf, type DataTable } from './data-table.ts';

export const problems = { thousands: problem('data-table/thousands-point') };

/** Reports the columns of a table in which a point stands between thousands, each at its first such number. */
export function checkTableThousands(table: DataTable): readonly Diagnostic[] {
  const { head, rows } = table;
  return figureColumns(table).flatMap((column) => {
    const { name, unit, title } = column;
    const isOpen = head.decimals === undefined && head.columns[name]?.decimals === undefined;
    const isMeasured = isReckoned({ unit, title: `${head.title} ${title}` });
    if (!isOpen || !hasNoThousandths(unit, isMeasured)) return [];
    const points = new PointWatch<Location>();
    for (const row of rows) {
      const figure = figureOf(row, column);
      if (figure?.is === 'number') points.see(figure.text, () => row.placeOf(name));
    }
    if (!points.found) return [];
    const { first, count } = points.found;
    const details = { text: first.text, count, line: 'decimals: 3', column: name };
    return [problems.thousands.at(first.place, details)];
  });
}
