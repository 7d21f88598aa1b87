import { doubt, type Doubt } from './doubt.ts';
import type { ColumnsByName } from './header.ts';
import type { TableMapping } from './mappings/mapping.ts';
import { cellAt, plainText, type Sheet } from './sheets/sheet.ts';
import { contradict } from './words/unit-word.ts';

/** The unit of a measure, and whether the publication has a definition of it. */
export type UnitHeld = (measure: string) => {
  readonly unit: string | undefined;
  readonly isKnown: boolean;
};

/** What is told where a row says another unit than its measure has; `undefined` where it says the same, or none. */
export type UnitDoubt = (row: number, measure: string) => Doubt | undefined;

/** Holds the units of the rows of a table against those of their measures. */
export function unitReader(
  sheet: Sheet,
  { unit: mapped }: TableMapping,
  at: ColumnsByName,
  unitHeld: UnitHeld,
): UnitDoubt {
  if (mapped === undefined) return () => undefined;
  const { column, names = {} } = typeof mapped === 'string' ? { column: mapped } : mapped;
  const index = at.get(column)!;
  return (row, measure) => {
    const typed = plainText(cellAt(sheet, row, index).text);
    const { unit, isKnown } = unitHeld(measure);
    const led = Object.entries(names).find(([name]) => plainText(name) === typed)?.[1] ?? typed;
    if (typed === '' || unit === undefined || led === unit || !contradict(led, unit))
      return undefined;
    const place = { sheet: sheet.name, row, column: index };
    return doubt('unit-differs', place, { measure, typed, unit, column, isKnown });
  };
}
