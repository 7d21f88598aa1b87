import type { BesideOf } from './words/columns-beside.ts';
import type { DurationOf } from './length-of-time.ts';
import type { GoodWhen } from './colour-check.ts';
import { doubt, type Doubt } from './doubt.ts';
import { figureOf } from './figure-of.ts';
import type { SheetTarget } from './reading.ts';
import type { ColumnsByName } from './header.ts';
import type { Mapping, TableMapping } from './mappings/mapping.ts';
import { cellAt, mergedAt, type CellPlace, type Sheet } from './sheets/sheet.ts';
import { targetInCell } from './target-cell.ts';
import { targetMappingOf } from './mappings/target-mapping.ts';
import type { TargetRows } from './target-rows.ts';

/** The target of a figure of a measure, by its row and column; `undefined` where its cell has none. */
export type TargetOf = (row: number, measure: string, column: number) => SheetTarget | undefined;

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
  const { column } = target ?? {};
  if (!target || column === undefined || target.measure !== undefined) return [];
  if (countBeside(table) <= 1) return [];
  return [doubt('target-of-several', { ...start, column: at.get(column)! }, { column })];
}

/** What targets are read by, besides their own cells. */
interface ReadBy {
  readonly goodWhenOf: (measure: string) => GoodWhen;
  /** Rows of targets, where the mapping has no column of them. */
  readonly rows: TargetRows;
  readonly durationOf: DurationOf;
  readonly besideOf: BesideOf;
}

/** The cell that has the target of a row: where cells of its column are merged, the first of them is that of all. */
function targetCell(sheet: Sheet, row: number, column: number): CellPlace {
  const block = mergedAt(sheet, row, column);
  const isOfColumn = block !== undefined && block.columns[0] === block.columns[1];
  return { sheet: sheet.name, row: isOfColumn ? block.rows[0] : row, column };
}

/** Reads the targets of a table. A column of them beside figures of several measures is that of the one it names. */
export function targetReader(
  sheet: Sheet,
  table: TableMapping,
  mapping: Mapping,
  at: ColumnsByName,
  { goodWhenOf, rows, durationOf, besideOf }: ReadBy,
): TargetOf {
  const target = targetMappingOf(table.target);
  if (!target) return () => undefined;
  const beside = target.column === undefined ? undefined : at.get(target.column);
  const isOnly = countBeside(table) <= 1;
  return (figureRow, measure, figureColumn) => {
    const isOwn = target.measure === undefined ? isOnly : target.measure === measure;
    const own = target.beside === undefined ? beside : besideOf(target.beside, figureColumn);
    const isInRows = own === undefined && target.beside === undefined;
    const [row, column] = isInRows ? [rows.below(figureRow), figureColumn] : [figureRow, own];
    if (!isOwn || row === undefined || column === undefined) return undefined;
    const place = targetCell(sheet, row, column);
    const cell = cellAt(sheet, place.row, column);
    if (cell.is === 'blank') return undefined;
    const asFigure = figureOf(cell, place, mapping, false, durationOf(measure));
    const read = targetInCell(cell, asFigure, target, goodWhenOf(measure));
    return read.is === 'none' ? undefined : { read, typed: cell.text, place };
  };
}
