import { doubt, type Doubt } from './doubt.ts';
import { plainText, type Sheet } from './sheets/sheet.ts';
import type { TableMapping } from './mappings/mapping.ts';

/** Names that the mapping knows and no row has. */
export function goneNames(
  sheet: Sheet,
  { measure }: TableMapping,
  at: ReadonlyMap<string, number>,
  first: number,
  end: number,
): readonly Doubt[] {
  if (typeof measure !== 'object') return [];
  const { column, names } = measure;
  const index = at.get(column)!;
  const there = new Set(
    sheet.rows.slice(first, end).map((row) => plainText(row[index]?.text ?? '')),
  );
  const place = { sheet: sheet.name, row: first - 1, column: index };
  return Object.keys(names)
    .filter((name) => !there.has(plainText(name)))
    .map((name) => doubt('name-gone', place, { column, name }));
}
