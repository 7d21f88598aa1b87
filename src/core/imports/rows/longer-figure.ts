import { doubt, type Doubt } from '../doubt.ts';
import type { FigureColumn } from '../figure-column.ts';
import type { Mapping, TableMapping } from '../mappings/mapping.ts';
import { measureOf } from '../read-part.ts';
import { seenIn } from '../sheets/seen-in.ts';
import { cellAt, type CellPlace, type Sheet } from '../sheets/sheet.ts';

/** What becomes of a figure under a longer period than the others: it is that of a measure of its kind, left, or in doubt. */
export function ofLonger(
  {
    sheet,
    table,
    mapping,
  }: { readonly sheet: Sheet; readonly table: TableMapping; readonly mapping: Mapping },
  row: number,
  { column, period, covers = [], measure: own }: FigureColumn,
  label: (name: string) => string,
  placeIn: (name: string) => CellPlace,
): 'read' | 'left' | Doubt {
  const measure = measureOf(table, own, label, placeIn);
  if (typeof measure === 'object' || !period) return 'left';
  const kind = period.is;
  if (mapping.measures?.[measure]?.as === kind) return 'read';
  const isFilled = (at: number) => cellAt(sheet, row, at).is !== 'blank';
  if (covers.length === 0 || covers.some(isFilled)) return 'left';
  const place = { sheet: sheet.name, row, column };
  const details = { shown: seenIn(sheet, place), period: period.text, kind, measure };
  return doubt('longer-alone', place, details, 1);
}
