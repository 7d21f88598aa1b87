import { doubt, type Doubt } from '../doubt.ts';
import type { FigureColumn } from '../figure-column.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import type { LabelOf } from '../row-labels.ts';
import { columnsOfNames } from './naming-columns.ts';
import {
  cellAt,
  lettersOf,
  mergedAt,
  type CellPlace,
  type MergedCells,
  type Sheet,
} from '../sheets/sheet.ts';

/** What merged figures are found by. */
interface FoundBy {
  readonly sheet: Sheet;
  readonly table: TableMapping;
  readonly columns: readonly FigureColumn[];
  readonly labelOf: LabelOf;
}

const isWithin = ([first, last]: readonly [number, number], at: number) =>
  first <= at && at <= last;

/** The columns of a table that say of what and of when a row is. */
const namingColumns = (table: TableMapping): readonly string[] => [
  ...columnsOfNames(table),
  ...[table.period.column, table.period.year].filter((column) => column !== undefined),
];

/** How many rows of their own merged cells take: one under another name, or with figures besides. */
function rowsOf(
  { sheet, table, columns, labelOf }: FoundBy,
  { rows, columns: across }: MergedCells,
) {
  const [first, last] = rows;
  const naming = namingColumns(table);
  const besides = columns.filter(({ column }) => !isWithin(across, column));
  let count = 1;
  for (let row = first + 1; row <= last; row++) {
    const isNamed = naming.some((column) => {
      const own = labelOf(row, column);
      return own !== '' && own !== labelOf(first, column);
    });
    const isFilled = besides.some(({ column }) => cellAt(sheet, row, column).is !== 'blank');
    if (isNamed || isFilled) count += 1;
  }
  return count;
}

const rangeOf = ({ rows, columns }: MergedCells) =>
  `${lettersOf(columns[0])}${rows[0] + 1}:${lettersOf(columns[1])}${rows[1] + 1}`;

/**
 * What is said of a figure in cells that are merged over several rows or columns of figures: it is that of all of them
 * together, and of none alone.
 *
 * @returns The doubt at the cell in which it stands, `covered` for the cells that it is shown over, and `undefined`
 *   where a cell has its figure alone. A word without a digit is no figure, and says nothing of others.
 */
export function mergedFigure(by: FoundBy, place: CellPlace): Doubt | 'covered' | undefined {
  const { sheet, columns } = by;
  const block = mergedAt(sheet, place.row, place.column);
  if (!block) return undefined;
  const first = cellAt(sheet, block.rows[0], block.columns[0]);
  const own = cellAt(sheet, place.row, place.column);
  if (!/\d/.test(first.text) && !/\d/.test(own.text)) return undefined;
  const across = columns.filter(({ column }) => isWithin(block.columns, column)).length;
  const down = rowsOf(by, block);
  if (across <= 1 && down <= 1) return undefined;
  if (own.is === 'blank') return 'covered';
  const details = { typed: own.text, range: rangeOf(block), across, down };
  return doubt('merged-figure', place, details, 1);
}
