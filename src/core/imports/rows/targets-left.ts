import { doubt, type Doubt } from '../doubt.ts';
import type { ColumnsByName } from '../header.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { textInColumn } from '../row-labels.ts';
import type { CellPlace, Sheet } from '../sheets/sheet.ts';
import { isTargetKind } from '../words/row-kind.ts';
import type { RowRead } from './row-read.ts';

/** Rows of targets among those that a mapping leaves out by what a column says of them. */
export const targetsLeft = (
  sheet: Sheet,
  { only = {}, leave = {} }: TableMapping,
  at: ColumnsByName,
  read: readonly (readonly [row: number, read: RowRead])[],
  start: CellPlace,
): readonly Doubt[] =>
  Object.keys({ ...only, ...leave }).flatMap((name) => {
    const column = at.get(name)!;
    const count = read.filter(
      ([row, { is }]) => is === 'left' && isTargetKind.test(textInColumn(sheet, row, column)),
    ).length;
    return count === 0
      ? []
      : [doubt('targets-left', { ...start, column }, { count, column: name })];
  });
