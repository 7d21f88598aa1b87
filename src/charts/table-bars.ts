import { figureOf, type DataTable, type TableColumn } from '../core/data-table.ts';
import type { Language } from '../core/language/english.ts';
import { sayFigure, sayFigureWithUnit, sayNumber, withUnit } from '../core/say.ts';
import type { BarsChart, Entry } from './model.ts';
import { shortUnit } from '../core/split-figure.ts';
import { scaleFor } from './scale.ts';

/**
 * The rows of a data table under one column as bars, in the order of the table. Totals are left out: beside them
 * their parts could not be told apart.
 *
 * @returns `undefined` where no row has a number.
 */
export function tableBars(
  { head, rows }: DataTable,
  column: TableColumn,
  language: Language,
): BarsChart | undefined {
  const unit = shortUnit(column.unit);
  const { edition } = head;
  const entries = rows.flatMap((row): Entry[] => {
    const figure = figureOf(row, column);
    if (!figure || row.kind !== undefined) return [];
    const label = row.line;
    if (figure.is !== 'number')
      return [{ is: 'gap', label, reason: sayFigure(figure, 0, language), edition }];
    const text = sayFigureWithUnit(figure, unit, column.decimals, language);
    return [
      {
        ...{ is: 'mark', label, value: figure.value, text, edition },
        ...{ kind: 'figure', isProvisional: false },
      },
    ];
  });
  const values = entries.flatMap((entry) => (entry.is === 'mark' ? [entry.value] : []));
  if (values.length === 0) return undefined;
  const scale = scaleFor([0, ...values], {
    fromZero: true,
    isShare: column.unit === '%',
    sayTick: (value, decimals) => withUnit(sayNumber(value, decimals), unit),
  });
  return { is: 'bars', scale, entries, note: undefined };
}
