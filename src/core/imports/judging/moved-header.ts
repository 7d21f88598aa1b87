import { doubt, type Doubt } from '../doubt.ts';
import { columnsRead } from '../find-columns.ts';
import { headerRows, namesOf, type HeaderRows } from '../header.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { periodSaid } from '../period-columns.ts';
import { plainText, widthOf, type Sheet } from '../sheets/sheet.ts';

/** By how many rows a header is looked for above and below its place. */
const most = 10;

const moved = (table: TableMapping, by: number): TableMapping => {
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

/**
 * A table whose header stands some rows further down, or up, than its mapping says: none of the columns that it reads is
 * in its place, and all of them are in one other. Rows were put in above it, or taken out.
 *
 * @returns The table as it is to be read, and what is told of it; the same table where nothing moved.
 */
export function withMovedHeader(
  sheet: Sheet,
  table: TableMapping,
): { readonly table: TableMapping; readonly told: readonly Doubt[] } {
  const stays = { table, told: [] };
  const columns = columnsRead(table).map(plainText);
  const rows = headerRows(table.header);
  if (columns.length === 0 || foundIn(sheet, rows, columns) > 0) return stays;
  const all = Array.from({ length: widthOf(sheet) }, (_, column) => column);
  const saysPeriods = (one: TableMapping) =>
    all.some((column) => {
      const said = periodSaid(sheet, one, column);
      return said !== undefined && !('details' in said);
    });
  const found = Array.from({ length: most * 2 + 1 }, (_, at) => at - most)
    .filter((by) => by !== 0 && rows[0] + by >= 0)
    .map((by) => ({ by, one: moved(table, by) }))
    .filter(({ one }) => foundIn(sheet, headerRows(one.header), columns) === columns.length)
    .filter(({ one }) => !table.period.across || saysPeriods(one));
  const [only] = found;
  if (!only || found.length > 1) return stays;
  const row = headerRows(only.one.header)[1];
  // What has as many cells is a header still, under other names.
  if (filledIn(sheet, rows[1]) * 2 > filledIn(sheet, row)) return stays;
  const details = { was: table.header, is: only.one.header };
  return {
    table: only.one,
    told: [doubt('header-moved', { sheet: sheet.name, row, column: 0 }, details)],
  };
}
