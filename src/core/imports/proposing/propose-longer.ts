import type { LongerColumn } from '../longer-columns.ts';
import type { PeriodKindMeant } from '../mappings/mapping.ts';
import { cellAt, type Sheet } from '../sheets/sheet.ts';

const kindOf = ({ period }: LongerColumn) => period.is as PeriodKindMeant;

/** Which longer periods a mapping is to leave out. */
export const proposeLeave = (
  longer: readonly LongerColumn[],
): { readonly leave?: PeriodKindMeant[] } =>
  longer.length > 0 ? { leave: [...new Set(longer.map(kindOf))] } : {};

/** The kind of a measure that is no other's: a figure stands under a quarter, and none under its months, or its title says so. */
export function kindOfRow(
  sheet: Sheet,
  row: number,
  of: {
    readonly longer: readonly LongerColumn[];
    readonly kind: PeriodKindMeant | undefined;
    readonly title: string;
  },
): { readonly as?: PeriodKindMeant } {
  const isFilled = (column: number) => cellAt(sheet, row, column).is !== 'blank';
  const alone = of.longer.find(
    ({ column, covers }) => isFilled(column) && covers.length > 0 && !covers.some(isFilled),
  );
  if (alone) return { as: kindOf(alone) };
  return of.kind === 'month' && /\bquarter(?:ly)?\b/i.test(of.title) ? { as: 'quarter' } : {};
}
