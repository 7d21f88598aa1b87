import { doubt, type Doubt } from '../doubt.ts';
import { columnsRead } from '../find-columns.ts';
import { headerRows, namesOf, type HeaderRows } from '../header.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { periodSaid } from '../period-columns.ts';
import { plainText, widthOf, type Sheet } from '../sheets/sheet.ts';

/** By how many rows a header is looked for above and below its place. */
const most = 60;

/** A table that is read so many rows further down than its mapping says. */
export const movedBy = (table: TableMapping, by: number): TableMapping => {
  const [first, last] = headerRows(table.header).map((row) => row + by + 1) as [number, number];
  const { partsAcross } = table;
  return {
    ...table,
    header: first === last ? String(first) : `${first}..${last}`,
    ...(table.last === undefined ? {} : { last: String(Number(table.last) + by) }),
    ...(partsAcross && {
      partsAcross: Object.fromEntries(
        Object.entries(partsAcross).map(([name, part]) => [
          name,
          { ...part, row: String(Number(part.row) + by) },
        ]),
      ),
    }),
  };
};

/** Which of the columns that a mapping reads stand in some rows, each once. */
const foundIn = (sheet: Sheet, rows: HeaderRows, columns: readonly string[]): number => {
  const names = namesOf(sheet, rows);
  return columns.filter(
    (name) => names.indexOf(name) >= 0 && names.indexOf(name) === names.lastIndexOf(name),
  ).length;
};

const filledIn = ({ rows }: Sheet, row: number) =>
  (rows[row] ?? []).filter(({ is }) => is !== 'blank').length;

/** Whether a header says all columns that a table reads, and periods where they are to stand in it. */
function isHeaderOf(sheet: Sheet, one: TableMapping): boolean {
  const columns = columnsRead(one).map(plainText);
  if (foundIn(sheet, headerRows(one.header), columns) < columns.length) return false;
  if (!one.period.across) return true;
  return Array.from({ length: widthOf(sheet) }, (_, column) => column).some((column) => {
    const said = periodSaid(sheet, one, column);
    return said !== undefined && !('details' in said);
  });
}

/** Whether all columns that a table reads stand in the header where its mapping has it. */
export const isInPlace = (sheet: Sheet, table: TableMapping): boolean =>
  columnsRead(table).length === 0 || isHeaderOf(sheet, table);

/** The first rows of all headers on a sheet that a table may have, from 0. */
export const headersIn = (sheet: Sheet, table: TableMapping): readonly number[] => {
  const own = headerRows(table.header)[0];
  return [...sheet.rows.keys()].filter((row) => isHeaderOf(sheet, movedBy(table, row - own)));
};

/** What is told of a table that is read in other rows than its mapping says. */
export const toldOfMove = ({ name }: Sheet, was: TableMapping, is: TableMapping): Doubt => {
  const place = { sheet: name, row: headerRows(is.header)[1], column: 0 };
  return doubt('header-moved', place, { was: was.header, is: is.header });
};

/**
 * A table whose header stands some rows further down, or up, than its mapping says: not all of the columns that it reads
 * are in its place, where no header stands any more, and all of them are in one other. Rows were put in above it, or
 * taken out.
 *
 * @param taken The first rows of the headers of other tables.
 * @returns The table as it is to be read, and what is told of it; the same table where nothing moved.
 */
export function withMovedHeader(
  sheet: Sheet,
  table: TableMapping,
  taken: ReadonlySet<number>,
): { readonly table: TableMapping; readonly told: readonly Doubt[] } {
  const stays = { table, told: [] };
  const rows = headerRows(table.header);
  if (isInPlace(sheet, table)) return stays;
  const found = headersIn(sheet, table).filter(
    (row) => Math.abs(row - rows[0]) <= most && !taken.has(row),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return stays;
  const is = movedBy(table, only - rows[0]);
  // What has as many cells is a header still, under other names.
  if (filledIn(sheet, rows[1]) * 2 > filledIn(sheet, headerRows(is.header)[1])) return stays;
  return { table: is, told: [toldOfMove(sheet, table, is)] };
}
