import type { LabelOf } from '../row-labels.ts';
import { doubt, type Doubt } from '../doubt.ts';
import { plainText, type Sheet } from '../sheets/sheet.ts';
import type { TableMapping } from '../mappings/mapping.ts';

/** Names that the mapping knows and no row has. @param rows The first that is read, and the one behind the last. */
export function goneNames(
  sheet: Sheet,
  { measure }: TableMapping,
  at: ReadonlyMap<string, number>,
  [first, end]: readonly [number, number],
  labelOf: LabelOf,
): readonly Doubt[] {
  if (typeof measure !== 'object') return [];
  const { column, names } = measure;
  const there = new Set(
    sheet.rows.slice(first, end).map((_, index) => labelOf(first + index, column)),
  );
  const place = { sheet: sheet.name, row: first - 1, column: at.get(column)! };
  return Object.keys(names)
    .filter((name) => !there.has(plainText(name)))
    .map((name) => doubt('name-gone', place, { column, name }));
}
