import { parseCsv } from '../../tables/csv.ts';
import { toCell, type Row, type Table } from '../../tables/row.ts';

/** The cells of a row by the names of their columns; blank ones are left out. */
export type Cells = Readonly<Record<string, string>>;

/** A table of the publication as it stands in its file, with its line ends. */
export interface StoredTable {
  readonly table: Table;
  readonly text: string;
  readonly lineEnd: '\n' | '\r\n';
  readonly mark: string;
}

/** Reads a table to which rows are to be added; `undefined` where it has faults of its own. */
export function storedTable(path: string, stored: string): StoredTable | undefined {
  const lineEnd = stored.includes('\r\n') ? '\r\n' : '\n';
  const mark = stored.startsWith('\ufeff') ? '\ufeff' : '';
  const text = stored.slice(mark.length).replace(/\r\n/g, '\n');
  const { value: table, diagnostics } = parseCsv({ path, text });
  return table && diagnostics.length === 0 ? { table, text, lineEnd, mark } : undefined;
}

/** The cells of a row of a table. */
export const cellsIn = ({ columns }: Table, row: Row): Cells =>
  Object.fromEntries(columns.map((name, at) => [name, row.cells[at]!]));

const rowText = (columns: readonly string[], cells: Cells) =>
  columns.map((name) => toCell(cells[name] ?? '')).join(',');

/** The rows that are there, each as it is typed but for those that become others. */
function asTyped({ table, text }: StoredTable, changed: ReadonlyMap<Row, Cells>): string {
  const { rows, columns } = table;
  const starts = [...rows.map(({ start }) => start), text.length];
  const typed = rows.map((row, at) => {
    const cells = changed.get(row);
    return cells ? `${rowText(columns, cells)}\n` : text.slice(starts[at], starts[at + 1]);
  });
  return [text.slice(0, starts[0]), ...typed].join('').replace(/\n+$/, '');
}

/**
 * A table with rows added, and some changed. What is there stays as it is, byte for byte, unless a column has to be
 * added; then its rows are written anew with the same cells.
 *
 * @param stored `undefined` where there is no table yet.
 * @param columns Those that the new rows need, in the order for a new table.
 */
export function withRows(
  stored: StoredTable | undefined,
  columns: readonly string[],
  added: readonly Cells[],
  changed: ReadonlyMap<Row, Cells> = new Map(),
): string {
  if (!stored)
    return `${[columns.map(toCell).join(','), ...added.map((cells) => rowText(columns, cells))].join('\n')}\n`;
  const { table, lineEnd, mark } = stored;
  const missing = columns.filter((name) => !table.columns.includes(name));
  const all = [...table.columns, ...missing];
  const before =
    missing.length === 0
      ? [asTyped(stored, changed)]
      : [
          all.map(toCell).join(','),
          ...table.rows.map((row) => rowText(all, changed.get(row) ?? cellsIn(table, row))),
        ];
  const lines = [...before, ...added.map((cells) => rowText(all, cells)), ''].join('\n');
  return mark + (lineEnd === '\n' ? lines : lines.replaceAll('\n', lineEnd));
}
