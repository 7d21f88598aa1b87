import type { GoodWhen } from './colour-check.ts';
import { doubt, type Doubt } from './doubt.ts';
import { figureOf } from './figure-of.ts';
import type { SheetTarget } from './reading.ts';
import type { ColumnsByName } from './header.ts';
import type { Mapping, TableMapping } from './mapping.ts';
import { cellAt, type CellPlace, type Sheet } from './sheet.ts';
import { targetInCell } from './target-cell.ts';
import { targetMappingOf } from './target-mapping.ts';

/** The target beside the figures of a measure in a row; `undefined` where its cell has none. */
export type TargetOf = (row: number, measure: string) => SheetTarget | undefined;

/** How many measures have figures in one row. */
const countBeside = ({ values = [] }: TableMapping): number =>
  new Set(values.map(({ measure }) => measure)).size;

/** A column of targets of which the mapping does not say whose they are. */
export function targetOfSeveral(
  table: TableMapping,
  start: CellPlace,
  at: ColumnsByName,
): readonly Doubt[] {
  const target = targetMappingOf(table.target);
  if (!target || target.measure !== undefined || countBeside(table) <= 1) return [];
  const { column } = target;
  return [doubt('target-of-several', { ...start, column: at.get(column)! }, { column })];
}

/** Reads the targets of a table. A column of them beside figures of several measures is that of the one it names. */
export function targetReader(
  sheet: Sheet,
  table: TableMapping,
  mapping: Mapping,
  at: ColumnsByName,
  goodWhenOf: (measure: string) => GoodWhen,
): TargetOf {
  const target = targetMappingOf(table.target);
  if (!target) return () => undefined;
  const column = at.get(target.column)!;
  const isOnly = countBeside(table) <= 1;
  return (row, measure) => {
    const isOwn = target.measure === undefined ? isOnly : target.measure === measure;
    const cell = cellAt(sheet, row, column);
    if (!isOwn || cell.is === 'blank') return undefined;
    const place = { sheet: sheet.name, row, column };
    const asFigure = figureOf(cell, place, mapping, false);
    const read = targetInCell(cell, asFigure, target, goodWhenOf(measure));
    return read.is === 'none' ? undefined : { read, typed: cell.text, place };
  };
}
