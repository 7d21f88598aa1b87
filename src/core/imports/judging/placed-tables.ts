import type { Doubt } from '../doubt.ts';
import { columnsRead } from '../find-columns.ts';
import { headerRows } from '../header.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { partOfTable } from '../sheets-of-table.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { headersIn, isInPlace, movedBy, toldOfMove, withMovedHeader } from './moved-header.ts';

/** A table as it is to be read on a sheet, and what is told of where it stands. */
export interface PlacedTable {
  readonly of: TableMapping;
  readonly table: TableMapping;
  readonly told: readonly Doubt[];
}

/** What tables have in common of which nothing but their place on the sheet tells one from another. */
const shapeOf = (table: TableMapping) => {
  const [first, last] = headerRows(table.header);
  const { across } = table.period;
  return JSON.stringify([columnsRead(table).toSorted(), last - first, table.area, across]);
};

const firstRow = ({ header }: TableMapping) => headerRows(header)[0];

/** Tables of one shape below each other, in the order in which they stand: as many as there are headers of that shape. */
function placedAlike(sheet: Sheet, alike: readonly TableMapping[]): readonly PlacedTable[] {
  const tables = alike.toSorted((a, b) => firstRow(a) - firstRow(b));
  const own = partOfTable(sheet, tables[0]!);
  const each = tables.map((one) => headersIn(own, one));
  const found = [...new Set(each.flat())].toSorted((a, b) => a - b);
  const isMoved =
    found.length === tables.length &&
    tables.every((_, at) => each[at]!.includes(found[at]!)) &&
    !tables.every((one) => isInPlace(own, one));
  return tables.map((of, at) => {
    const by = isMoved ? found[at]! - firstRow(of) : 0;
    const table = by === 0 ? of : movedBy(of, by);
    return { of, table, told: by === 0 ? [] : [toldOfMove(sheet, of, table)] };
  });
}

/** The table above another whose header moved ends as many rows further down as that begins. */
function endMoved(one: PlacedTable, all: readonly PlacedTable[]): PlacedTable {
  const { last } = one.of;
  const below = all
    .filter(({ of }) => of.area === one.of.area && firstRow(of) >= Number(last))
    .toSorted((a, b) => firstRow(a.of) - firstRow(b.of))[0];
  if (last === undefined || !below) return one;
  const by = firstRow(below.table) - firstRow(below.of);
  return { ...one, table: { ...one.table, last: String(Number(last) + by) } };
}

/**
 * The tables of a mapping on one sheet, each where its header stands: rows may have been put in above it, in a table
 * above it too, or taken out.
 */
export function placedTables(
  sheet: Sheet,
  tables: readonly TableMapping[],
): readonly PlacedTable[] {
  const stay = tables.filter((one) => isInPlace(partOfTable(sheet, one), one));
  const taken = new Set(stay.map(firstRow));
  const shapes = [...Map.groupBy(tables, shapeOf).values()];
  const placed = shapes.flatMap((alike) => {
    if (alike.length > 1) return placedAlike(sheet, alike);
    const of = alike[0]!;
    return [{ of, ...withMovedHeader(partOfTable(sheet, of), of, taken) }];
  });
  return placed.map((one) => endMoved(one, placed));
}
