import type { StatedPeriod } from '../values/period.ts';
import type { IsChecked } from './checked-cells.ts';
import { doubt, type Doubt } from './doubt.ts';
import { headerRows, periodHead, type ColumnsByName } from './header.ts';
import type { TableMapping } from './mappings/mapping.ts';
import type { Sheet } from './sheets/sheet.ts';
import type { ColumnDoubt, FigureColumn } from './figure-column.ts';
import { periodsAt, sayingPlaces } from './said-period.ts';
import { withPartsAcross } from './parts-across.ts';
import { orderedPeriodColumns, periodColumns } from './period-columns.ts';

/**
 * What is told where a mapping gives a whole sheet one period, and its name, that of its file and the cells above its header say others
 * alone: the file is most likely the next. What the mapping has under `checked` is passed over.
 */
export function otherPeriod(
  sheet: Sheet,
  table: TableMapping,
  isChecked: IsChecked,
  file: string | undefined,
  own: StatedPeriod | undefined,
): readonly Doubt[] {
  if (!own || own.is === 'range') return [];
  const { is: kind } = own;
  // What the mapping itself reads agrees with itself: it is held against the others.
  const others = sayingPlaces(sheet, headerRows(table.header)[0], file).filter(
    (one) => one.in !== table.period.in,
  );
  const said = others.flatMap((one) =>
    periodsAt(one, kind).map((meant) => ({ meant, text: one.cell.text, place: one.place })),
  );
  const other = said.find(({ place, text }) => !isChecked(place, [text]));
  if (!other || said.some(({ meant }) => meant.some(({ text }) => text === own.text))) return [];
  const details = { typed: other.text, found: other.meant[0]!.text, said: own.text };
  return [doubt('other-period', other.place, details)];
}

/**
 * The columns of figures: those whose header is a period, or those that the mapping names.
 *
 * @param whole The period of the whole sheet, where it has one.
 */
export function figureColumns(
  sheet: Sheet,
  table: TableMapping,
  at: ColumnsByName,
  whole: StatedPeriod | undefined,
): { readonly columns: readonly FigureColumn[]; readonly doubts: readonly ColumnDoubt[] } {
  const { period, values = [] } = table;
  if (period.across) {
    const { rows, stand } = periodHead(table);
    const { columns, doubts } = table.partsAcross
      ? periodColumns(sheet, rows, period.as, stand)
      : orderedPeriodColumns(sheet, rows, period.as);
    const unsure = doubts.map((told) => ({ told, columns: [told.place.column] }));
    const named = withPartsAcross(sheet, table, columns);
    return { columns: named.columns, doubts: [...unsure, ...named.doubts] };
  }
  const columns = values.map(({ column, ...rest }) => ({
    ...rest,
    column: at.get(column)!,
    period: whole,
  }));
  return { columns, doubts: [] };
}
