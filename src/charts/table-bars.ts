import { isOrdered } from '../core/indicators/natural-order.ts';
import {
  figureColumns,
  figureOf,
  type DataTable,
  type TableColumn,
} from '../core/registers/data-table.ts';
import type { Language } from '../core/language/english.ts';
import { sayFigure, sayFigureWithUnit, sayNumber, withUnit } from '../core/values/say.ts';
import { bySize } from './bars-chart.ts';
import type { BarsChart, Datum } from './model.ts';
import { shortUnit } from '../core/indicators/words/split-figure.ts';
import { scaleFor, type Scale } from './scale.ts';

/**
 * Whether the rows of a table may stand by size in its picture: they have no order of their own, none is a part of
 * another, and no second picture has them in another order.
 */
const isFree = (table: DataTable): boolean =>
  figureColumns(table).length === 1 &&
  table.rows.every(({ of }) => of === undefined) &&
  !isOrdered(table.rows.map(({ line }) => line));

/**
 * The rows of a data table under one column as bars: the highest first where they have no order of their own, else in
 * that of the table. Totals are left out: beside them their parts could not be told apart. Where the definition points
 * a row out, the others are quieter.
 *
 * @param markOf Says what became of the figure of a row since it was published.
 * @returns `undefined` where no row has a number.
 */
export function tableBars(
  table: DataTable,
  column: TableColumn,
  language: Language,
  markOf: (row: string) => string | undefined = () => undefined,
): BarsChart | undefined {
  const unit = shortUnit(column.unit);
  const { rows } = table;
  const { edition, highlight } = table.head;
  const entries = rows.flatMap((row): Datum[] => {
    const figure = figureOf(row, column);
    if (!figure || row.kind !== undefined) return [];
    const label = row.line;
    if (figure.is !== 'number') {
      // Where a bar stood before, its place says what became of it.
      const said = [sayFigure(figure, 0, language), markOf(row.id)];
      const reason = said.filter((one) => one !== undefined).join('; ');
      return [{ is: 'gap', label, reason, edition }];
    }
    const text = sayFigureWithUnit(figure, unit, column.decimals, language);
    const kind = highlight === undefined || highlight === row.id ? 'figure' : 'beside';
    return [
      {
        ...{ is: 'mark', label, value: figure.value, text, edition },
        ...{ kind, isProvisional: false, changed: markOf(row.id) },
      },
    ];
  });
  if (entries.every((entry) => entry.is === 'gap')) return undefined;
  const inOrder = isFree(table) ? bySize(entries) : entries;
  return { is: 'bars', scale: scaleOf(table, column), entries: inOrder, notes: [] };
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
