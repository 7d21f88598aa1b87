import { doubt } from '../doubt.ts';
import { headerRows } from '../header.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { seriesOf, type Reading } from '../reading.ts';
import { cellAt, type Sheet } from '../sheets/sheet.ts';
import { blocksOf } from '../words/note-rows.ts';
import type { TableRead } from './table-read.ts';

/** What a mapping says of the names of parts by itself: a person has looked at these. */
const saidParts = ({ parts = {} }: TableMapping): ReadonlySet<string> =>
  new Set(Object.values(parts).flatMap(({ names = {} }) => Object.values(names)));

/**
 * What is read of a table without parts that the publication never had, and that stand below a blank row behind all
 * that it has: such a row is most likely a note. Where one of the rows beside it is known, the table goes on there.
 */
export function withoutNewBelow(
  sheet: Sheet,
  table: TableMapping,
  read: TableRead,
  held: readonly HeldFigure[],
): TableRead {
  const dimensions = Object.keys(table.parts ?? {});
  if (dimensions.length === 0 || read.readings.length === 0) return read;
  const known = new Set(held.map(({ series }) => series));
  const said = saidParts(table);
  const named = new Set(
    held.flatMap(({ measure, parts }) => (parts && parts.size > 0 ? [measure] : [])),
  );
  const isNew = (one: Reading) =>
    named.has(one.measure) &&
    one.comparator === undefined &&
    one.parts.size > 0 &&
    !known.has(seriesOf(one)) &&
    ![...one.parts.values()].some((part) => said.has(part));
  const inRows = Map.groupBy(read.readings, ({ place }) => place.row);
  const first = headerRows(table.header)[1] + 1;
  const blocks = blocksOf(sheet, first, sheet.rows.length).map((rows) =>
    rows.flatMap((row) => inRows.get(row) ?? []),
  );
  const start = blocks.findIndex((rows) => rows.some((one) => known.has(seriesOf(one))));
  if (start < 0) return read;
  const lost = blocks
    .slice(start + 1)
    .filter((rows) => rows.every(isNew))
    .flat();
  if (lost.length === 0) return read;
  const doubts = [...Map.groupBy(lost, ({ place }) => place.row)].map(([row, ones]) => {
    const column = sheet.rows[row]!.findIndex(({ is }) => is !== 'blank');
    const { text } = cellAt(sheet, row, column);
    return doubt('note-below', { sheet: sheet.name, row, column }, { name: text }, ones.length);
  });
  const gone = new Set(lost);
  return {
    ...read,
    readings: read.readings.filter((one) => !gone.has(one)),
    doubts: [...read.doubts, ...doubts],
  };
}
