import type { ColumnsByName } from './header.ts';
import type { TableMapping } from './mappings/mapping.ts';
import { textInColumn } from './row-labels.ts';
import { plainText, type Sheet } from './sheets/sheet.ts';
import { targetMappingOf } from './mappings/target-mapping.ts';

/** Rows of targets that stand below the figures they are for. */
export interface TargetRows {
  /** Whether a row is one of targets. */
  has(row: number): boolean;
  /** The row of the targets of a row of figures; `undefined` where the next of another measure comes first. */
  below(row: number): number | undefined;
}

const none: TargetRows = { has: () => false, below: () => undefined };

/** Finds the rows that a mapping says are targets: by what stands in them in the place of a measure's name. */
export function targetRowsIn(
  sheet: Sheet,
  { target, measure }: Pick<TableMapping, 'target' | 'measure'>,
  at: ColumnsByName,
): TargetRows {
  const names = targetMappingOf(target)?.rows?.map(plainText);
  const column = typeof measure === 'object' ? at.get(measure.column) : undefined;
  if (!names || column === undefined) return none;
  const nameIn = (row: number) => textInColumn(sheet, row, column);
  const has = (row: number) => names.includes(nameIn(row));
  return {
    has,
    below(row) {
      const own = nameIn(row);
      for (let next = row + 1; next < sheet.rows.length; next++) {
        if (has(next)) return next;
        const name = nameIn(next);
        // A name that is carried down stands above a group alone.
        if (name !== '' && name !== own) return undefined;
      }
      return undefined;
    },
  };
}
