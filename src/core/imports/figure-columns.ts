import { parsePeriod } from '../values/period.ts';
import type { IsChecked } from './checked-cells.ts';
import { doubt, type Doubt } from './doubt.ts';
import { headerRows, type ColumnsByName } from './header.ts';
import type { TableMapping } from './mappings/mapping.ts';
import { periodsWithin, wordsOfFile } from './period-of.ts';
import type { Sheet } from './sheets/sheet.ts';
import type { ColumnDoubt, FigureColumn } from './figure-column.ts';
import { withPartsAcross } from './parts-across.ts';
import { periodColumns, periodHead } from './period-columns.ts';

/**
 * What is told where a mapping gives a whole sheet one period, and its name, that of its file and the cells above its header say others
 * alone: the file is most likely the next. What the mapping has under `checked` is passed over.
 */
export function otherPeriod(
  sheet: Sheet,
  { period, header }: TableMapping,
  isChecked: IsChecked,
  file = '',
): readonly Doubt[] {
  const own = period.is === undefined ? undefined : parsePeriod(period.is);
  if (!own) return [];
  const cells = sheet.rows
    .slice(0, headerRows(header)[0])
    .flatMap((row, at) => row.map(({ text }, column) => ({ text, row: at, column })));
  const said = [
    ...cells,
    { text: wordsOfFile(sheet.name), row: 0, column: 0 },
    { text: wordsOfFile(file), row: 0, column: 0 },
  ].flatMap(({ text, ...at }) =>
    periodsWithin(text, own.is).map((one) => ({ one, text, place: { sheet: sheet.name, ...at } })),
  );
  const other = said.find(({ place, text }) => !isChecked(place, [text]));
  if (!other || said.some(({ one }) => one.text === own.text)) return [];
  const details = { typed: other.text, found: other.one.text, said: own.text };
  return [doubt('other-period', other.place, details)];
}

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
