/** A head of a column: its words, and whether figures stand under it. */
export interface DrawnHead {
  readonly text: string;
  readonly isNumeric: boolean;
}

/** A row of a drawn table: its cells in the order of the heads, the first of which is its name. */
export interface DrawnRow {
  readonly cells: readonly string[];
  /** How many totals it is a part of: its name stands in by as much. */
  readonly depth: number;
  readonly isTotal: boolean;
}

/** A small table as a picture, for pages of others. */
export interface TableModel {
  readonly is: 'table';
  readonly heads: readonly DrawnHead[];
  readonly rows: readonly DrawnRow[];
}

/** A table with more rows, columns or letters than these is no picture: others are led to it. */
const most = { rows: 14, columns: 6, letters: 1000 };

/** A table in words, for those who do not see its picture: row by row, each cell under the name of its column. */
export const sayTable = ({ heads, rows }: TableModel): string =>
  rows
    .map(({ cells: [name, ...cells] }) => {
      const said = cells.map((cell, at) => `${heads[at + 1]!.text}: ${cell}`);
      return `${[name, ...said].join(', ')}.`;
    })
    .join(' ');

/** Whether a table is small enough for a picture that can be read, and for those who do not see it to be told whole. */
export const isSmall = (table: TableModel): boolean =>
  table.rows.length > 0 &&
  table.rows.length <= most.rows &&
  table.heads.length <= most.columns &&
  sayTable(table).length <= most.letters;
