import type { TableMapping } from '../mappings/mapping.ts';
import type { TableRead } from '../rows/table-read.ts';
import type { Sheet } from '../sheets/sheet.ts';

/** A table with the part of its sheet that it is in, and what was read of it. */
export interface TableInPart {
  readonly sheet: Sheet;
  readonly table: TableMapping;
  readonly read: TableRead;
}
