import type { Diagnostic } from '../source/diagnostic.ts';
import { checkTableFractions } from './data-table-fraction.ts';
import { checkTableLone } from './data-table-lone.ts';
import { checkTableProportion } from './data-table-proportion.ts';
import { checkTableRange } from './data-table-range.ts';
import { checkTableThousands } from './data-table-thousands.ts';
import type { DataTable } from './data-table.ts';

/** Those that hold figures against each other, the one that says most first. */
const beside = [checkTableFractions, checkTableProportion, checkTableLone];

/**
 * Reports figures of a table that cannot be, by their unit or by the figures beside them. A figure is told once.
 *
 * @param isFaulty Whether something else is wrong with the table: then its figures are not held against each other.
 */
export function checkTableFigures(table: DataTable, isFaulty: boolean): readonly Diagnostic[] {
  const alone = [...checkTableRange(table), ...checkTableThousands(table)];
  if (isFaulty || alone.length > 0) return alone;
  for (const check of beside) {
    const found = check(table);
    if (found.length > 0) return found;
  }
  return [];
}
