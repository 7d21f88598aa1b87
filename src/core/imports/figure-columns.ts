import type { Basis } from '../values/basis.ts';
import { parsePeriod, type StatedPeriod } from '../values/period.ts';
import type { Doubt } from './doubt.ts';
import { headerRows, periodColumns, type ColumnsByName } from './header.ts';
import type { TableMapping } from './mapping.ts';
import type { Sheet } from './sheets/sheet.ts';

/** A column of figures, with what its cells have in common. */
export interface FigureColumn {
  readonly column: number;
  /** `undefined` where each row says its own. */
  readonly period?: StatedPeriod | undefined;
  readonly measure?: string | undefined;
  /** The part that its header says, by dimension. */
  readonly parts?: Readonly<Record<string, string>> | undefined;
  readonly qualifier?: string | undefined;
  readonly basis?: Basis | undefined;
}

/** The columns of figures: those whose header is a period, or those that the mapping names. */
export function figureColumns(
  sheet: Sheet,
  table: TableMapping,
  at: ColumnsByName,
): { readonly columns: readonly FigureColumn[]; readonly doubts: readonly Doubt[] } {
  const { period, values = [], header } = table;
  if (period.across) return periodColumns(sheet, headerRows(header), period.as);
  const whole = period.is === undefined ? undefined : parsePeriod(period.is);
  const columns = values.map(({ column, ...rest }) => ({
    ...rest,
    column: at.get(column)!,
    period: whole && whole.is !== 'unstated' ? whole : undefined,
  }));
  return { columns, doubts: [] };
}
