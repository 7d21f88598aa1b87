import { headerRows } from '../header.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { targetMappingOf } from '../mappings/target-mapping.ts';
import type { RowRead } from './row-read.ts';
import { carriedColumns } from '../row-labels.ts';
import { cellAt, type Sheet } from '../sheets/sheet.ts';
import type { TargetRows } from '../target-rows.ts';
import type { BesideOf } from '../words/columns-beside.ts';

/** The columns of ratings and targets that stand beside those of figures. */
export const columnsBesides = (
  { rating, target }: TableMapping,
  besideOf: BesideOf,
  figures: readonly number[],
): readonly number[] =>
  headingsBeside({ rating, target }).flatMap((heading) =>
    figures.flatMap((column) => besideOf(heading, column) ?? []),
  );

/** The headings that a mapping looks for beside each column of figures. */
export const headingsBeside = ({
  rating,
  target,
}: Pick<TableMapping, 'rating' | 'target'>): readonly string[] =>
  [rating?.beside, targetMappingOf(target)?.beside].filter((one) => one !== undefined);

/** The rows that made no figures and were read all the same: those of the header and of targets, and what is carried down from. */
export function rowsBesides(
  sheet: Sheet,
  table: TableMapping,
  read: readonly (readonly [row: number, read: RowRead])[],
  at: ReadonlyMap<string, number>,
  targetRows: TargetRows,
): readonly number[] {
  const [first, last] = headerRows(table.header);
  const header = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const carried = [...carriedColumns(table), table.period.year].flatMap(
    (name) => at.get(name ?? '') ?? [],
  );
  const saysName = (row: number) =>
    carried.some((column) => cellAt(sheet, row, column).is !== 'blank');
  const bare = read.flatMap(([row, { is }]) => (is === 'bare' && saysName(row) ? [row] : []));
  const targets = read.flatMap(([row, { is }]) =>
    is === 'read' ? (targetRows.below(row) ?? []) : [],
  );
  return [...header, ...bare, ...targets];
}
