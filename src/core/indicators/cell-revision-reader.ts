import { problem, type Checked } from '../source/diagnostic.ts';
import type { Row, Table } from '../tables/row.ts';
import { readCells } from '../tables/typed-row.ts';
import {
  cellRevisionColumns,
  columnsOfMeasures,
  partsIn,
  type CellRevision,
} from './cell-revision.ts';
import { checkBlank, checkFilled } from './revision-blanks.ts';

export const problems = { ofCell: problem('revision/of-cell') };

/**
 * Reads a row of `data/revisions.csv` about a table of a paper or an entry of a register.
 *
 * @param dimensions The columns that are to be dimensions of measures.
 * @returns `undefined` where something is wrong with it.
 */
export function readCellRow(
  table: Table,
  row: Row,
  dimensions: Iterable<string>,
): Checked<CellRevision | undefined> {
  const { value: cells, diagnostics } = readCells(cellRevisionColumns, table, row);
  if (!cells) return { value: undefined, diagnostics };
  const { data, placeOf } = cells;
  const { part, ...rest } = data;
  const { kind, was, now } = rest;
  const isFilled = (name: string) => (row.cells[table.columns.indexOf(name)] ?? '') !== '';
  const isNote =
    kind === 'withdrawn' ||
    kind === 'definition' ||
    (kind === 'correction' && was === undefined && now === undefined);
  const wrong = [
    ...[...columnsOfMeasures, ...dimensions]
      .filter(isFilled)
      .map((column) => problems.ofCell.at(placeOf(column), { column }, '')),
    ...checkBlank(data, placeOf),
    ...(isNote ? [] : checkFilled({ was, now }, placeOf)),
  ];
  const parts = partsIn(part);
  return wrong.length > 0
    ? { value: undefined, diagnostics: wrong }
    : { value: { ...rest, parts, was, now, placeOf }, diagnostics: [] };
}
