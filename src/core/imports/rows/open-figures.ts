import type { FigureColumn } from '../figure-column.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { measureOf, type PartsRead } from '../read-part.ts';
import { keyOf, type Named } from '../reading.ts';
import { cellAt, type CellPlace, type Sheet } from '../sheets/sheet.ts';

/** A blank cell with the key of the figure that would stand there. */
export interface OpenFigure {
  readonly place: CellPlace;
  readonly key: string;
}

/** What figures are read by. */
interface ReadBy {
  readonly sheet: Sheet;
  readonly table: TableMapping;
  readonly columns: readonly FigureColumn[];
}

/** What a row says of all its figures. */
interface Head extends PartsRead {
  readonly period: Named['period'] | undefined;
  readonly placeIn: (column: string) => CellPlace;
}

/** The figures that have blank cells in a row, as far as it is known what they would be. */
export const openFigures = (
  { sheet, table, columns }: ReadBy,
  row: number,
  label: (column: string) => string,
  head: Head,
): readonly OpenFigure[] =>
  columns.flatMap((one) => {
    const place = { sheet: sheet.name, row, column: one.column };
    const measure = measureOf(table, one.measure, label, head.placeIn);
    const period = one.period ?? head.period;
    const isOpen = !one.covers && cellAt(sheet, row, one.column).is === 'blank';
    if (!isOpen || typeof measure !== 'string' || !period) return [];
    const comparator = one.comparator ?? head.comparator;
    const parts = new Map([...head.parts, ...Object.entries(one.parts ?? {})]);
    return [{ place, key: keyOf({ measure, period, parts, comparator, basis: one.basis }) }];
  });
