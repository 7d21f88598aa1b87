import { parseFigure, typedFigure } from '../values/figure.ts';
import { isOfPeople } from '../values/people.ts';
import type { Slot, Location } from '../source/source.ts';
import { countsPeople } from './data-table-disclosure.ts';
import type { DataTable } from './data-table.ts';
import { commonColumns, type Entry, type Register } from './register.ts';

/** A cell of a table of a paper, or of an entry of a register. */
export interface PublishedCell {
  /** The id of its row and the name of its column; of an entry the name of the column. */
  readonly parts: readonly string[];
  /** As typed. */
  readonly text: string;
  /** Whether it is of a column with figures: what stood there was a figure, or a word for none. */
  readonly isFigure: boolean;
  /** Whether it counts people, and no review of that is recorded. */
  readonly isOfPeople: boolean;
  place(): Location | Slot;
}

/** What cells are of: a table of a paper, or an entry. */
export interface PublishedCells {
  readonly cells: readonly PublishedCell[];
  /** The ids of its rows; none of an entry. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The id of the paper that it stands in; `undefined` for an entry of the publisher's own record. */
  readonly edition: string | undefined;
}

/** The cells of a table, row by row. */
export const cellsOfTable = (table: DataTable): PublishedCells => ({
  rows: table.rows.map(({ id }) => id),
  columns: table.columns.map(({ name }) => name),
  edition: table.head.edition,
  cells: table.rows.flatMap((row) =>
    table.columns.map((column): PublishedCell => {
      const cell = row.cells.get(column.name)!;
      const words = () => (cell.is === 'words' && cell.words.is === 'text' ? cell.words.text : '');
      return {
        parts: [row.id, column.name],
        text: cell.is === 'figure' ? typedFigure(cell.figure) : words() || 'unavailable',
        isFigure: cell.is === 'figure',
        isOfPeople: table.head.disclosure === undefined && countsPeople(table, column),
        place: () => row.placeOf(column.name),
      };
    }),
  ),
});

/** The cells of an entry. */
export function cellsOfEntry(entry: Entry, { columns, figures }: Register): PublishedCells {
  const values = figures?.values ?? [];
  const names = [...Object.keys(columns.shape), ...Object.keys(commonColumns.shape)].filter(
    (name) => name !== 'id',
  );
  return {
    ...{ rows: [], columns: names, edition: entry.edition },
    // Of a cell in which nothing stands nothing is told.
    cells: names.flatMap((name): readonly PublishedCell[] => {
      const text = entry.typed(name);
      if (text === '') return [];
      const cell: PublishedCell = {
        ...{ parts: [name], text },
        isFigure: values.includes(name) && parseFigure(text) !== undefined,
        isOfPeople: values.includes(name) && isOfPeople(entry.typed('unit')),
        place: () => entry.placeOf(name),
      };
      return [cell];
    }),
  };
}
