import { sectionAbove, withSection } from './words/section-above.ts';
import type { ColumnsByName } from './header.ts';
import type { TableMapping } from './mappings/mapping.ts';
import { cellAt, plainText, type Sheet } from './sheets/sheet.ts';

/** What stands in a row under a column of the mapping; where it is carried down, what stands above it. */
export type LabelOf = (row: number, column: string) => string;

/** The columns whose names stand on the first line of their group alone. */
export function carriedColumns({ measure, parts = {} }: TableMapping): ReadonlySet<string> {
  const all = [...(typeof measure === 'object' ? [measure] : []), ...Object.values(parts)];
  return new Set(all.filter(({ carried }) => carried === 'yes').map(({ column }) => column));
}

/** What a cell says in its column: merged cells of one column say it in each of their rows. */
export function textInColumn(sheet: Sheet, row: number, column: number): string {
  const own = cellAt(sheet, row, column).text;
  if (own !== '') return plainText(own);
  const block = sheet.merged.find(
    ({ rows, columns }) =>
      columns[0] === column && columns[1] === column && rows[0] <= row && row <= rows[1],
  );
  return block ? plainText(cellAt(sheet, block.rows[0], column).text) : '';
}

/** What the labels of rows are read by. */
interface LabelsBy {
  /** The first row below the header. */
  readonly first: number;
  /** Whether nothing is carried down from a row. */
  readonly isPassed: (row: number) => boolean;
  /** The columns of figures. */
  readonly figures: readonly number[];
}

/** Reads the labels of rows: the names of measures with their sections, where the mapping tells them apart by these. */
export function labelReader(
  sheet: Sheet,
  table: TableMapping,
  at: ColumnsByName,
  { first, isPassed, figures }: LabelsBy,
): LabelOf {
  const carried = carriedColumns(table);
  const { measure } = table;
  const sectioned =
    typeof measure === 'object' && measure.sections === 'yes' ? measure.column : undefined;
  const labelOf: LabelOf = (row, column) => {
    const index = at.get(column)!;
    const own = textInColumn(sheet, row, index);
    if (own !== '' || !carried.has(column)) return own;
    for (let above = row - 1; above >= first; above--) {
      const text = textInColumn(sheet, above, index);
      if (text !== '' && !isPassed(above)) return text;
    }
    return '';
  };
  return (row, column) =>
    column === sectioned
      ? withSection(sectionAbove(sheet, row, first, figures), labelOf(row, column))
      : labelOf(row, column);
}

/** Whether a mapping leaves a row out by its own word. */
export function isLeft(
  { only = {}, leave = {} }: TableMapping,
  label: (column: string) => string,
): boolean {
  const has = (column: string, values: readonly string[]) =>
    values.some((value) => plainText(value) === label(column));
  return (
    Object.entries(only).some(([column, values]) => !has(column, values)) ||
    Object.entries(leave).some(([column, values]) => has(column, values))
  );
}
