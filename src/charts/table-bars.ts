import { figureOf, type DataTable, type TableColumn } from '../core/registers/data-table.ts';
import type { Language } from '../core/language/english.ts';
import { sayFigure, sayFigureWithUnit, sayNumber, withUnit } from '../core/values/say.ts';
import type { BarsChart, Datum } from './model.ts';
import { shortUnit } from '../core/indicators/words/split-figure.ts';
import { scaleFor, type Scale } from './scale.ts';

/**
 * The rows of a data table under one column as bars, in the order of the table. Totals are left out: beside them
 * their parts could not be told apart.
 *
 * @returns `undefined` where no row has a number.
 */
export function tableBars(
  table: DataTable,
  column: TableColumn,
  language: Language,
): BarsChart | undefined {
  const unit = shortUnit(column.unit);
  const { rows } = table;
  const { edition } = table.head;
  const entries = rows.flatMap((row): Datum[] => {
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
  if (entries.every((entry) => entry.is === 'gap')) return undefined;
  return { is: 'bars', scale: scaleOf(table, column), entries, notes: [] };
}

/** The axis of the bars of a table: one for all columns of one unit, so that what is drawn longer is more in each. */
function scaleOf({ rows, columns }: DataTable, { unit }: TableColumn): Scale {
  const alike = columns.filter((column) => column.kind === 'figures' && column.unit === unit);
  const values = rows
    .filter(({ kind }) => kind === undefined)
    .flatMap((row) => alike.map((column) => figureOf(row, column)))
    .flatMap((figure) => (figure?.is === 'number' ? [figure.value] : []));
  return scaleFor([0, ...values], {
    fromZero: true,
    isShare: unit === '%',
    sayTick: (value, decimals) => withUnit(sayNumber(value, decimals), shortUnit(unit)),
  });
}
