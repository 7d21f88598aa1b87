import { parsePeriod } from '../values/period.ts';
import type { ColumnsByName } from './header.ts';
import type { TableMapping } from './mappings/mapping.ts';
import type { Sheet } from './sheets/sheet.ts';
import type { ColumnDoubt, FigureColumn } from './figure-column.ts';
import { withPartsAcross } from './parts-across.ts';
import { periodColumns, periodHead } from './period-columns.ts';

/** The columns of figures: those whose header is a period, or those that the mapping names. */
export function figureColumns(
  sheet: Sheet,
  table: TableMapping,
  at: ColumnsByName,
): { readonly columns: readonly FigureColumn[]; readonly doubts: readonly ColumnDoubt[] } {
  const { period, values = [] } = table;
  if (period.across) {
    const { rows, isOver } = periodHead(table);
    const { columns, doubts } = periodColumns(sheet, rows, period.as, isOver);
    const unsure = doubts.map((told) => ({ told, columns: [told.place.column] }));
    const named = withPartsAcross(sheet, table, columns);
    return { columns: named.columns, doubts: [...unsure, ...named.doubts] };
  }
  const whole = period.is === undefined ? undefined : parsePeriod(period.is);
  const columns = values.map(({ column, ...rest }) => ({
    ...rest,
    column: at.get(column)!,
    period: whole && whole.is !== 'unstated' ? whole : undefined,
  }));
  return { columns, doubts: [] };
}
