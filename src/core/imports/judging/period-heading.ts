import type { Doubt } from '../doubt.ts';
import { headerRows, namesOf, periodHead, speakingColumn } from '../header.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import type { Reading } from '../reading.ts';
import { addressOf, cellAt, plainText, type CellPlace, type Sheet } from '../sheets/sheet.ts';

/** The cell that says the period of a figure, and what stands in it. */
export interface PeriodHeading {
  readonly place: CellPlace;
  readonly typed: string;
  /** What the mapping says of the period, where no cell does: the cell is then the first of the header. */
  readonly says?: string | undefined;
}

/** Finds the heading of each figure; `undefined` where none says its period. */
export type HeadingOf = (reading: Reading) => PeriodHeading | undefined;

/**
 * How the headings of the periods of a table are found: above the column of a figure, in its row, or where the period of
 * the whole sheet was said.
 *
 * @param told What was told of the table, among it where its period was found.
 */
export function headingReader(
  sheet: Sheet,
  table: TableMapping,
  told: readonly Doubt[],
): HeadingOf {
  const { period } = table;
  const said = told.find(({ is }) => is === 'period-said');
  const inRow =
    period.column === undefined
      ? -1
      : namesOf(sheet, headerRows(table.header)).indexOf(plainText(period.column));
  const { rows, stand } = periodHead(table);
  const at = (row: number, column: number): PeriodHeading => ({
    place: { sheet: sheet.name, row, column },
    typed: plainText(cellAt(sheet, row, column).text),
  });
  return ({ place }) => {
    if (period.across)
      return at(
        rows[1],
        stand === 'over'
          ? (speakingColumn(sheet, rows[1], place.column) ?? place.column)
          : place.column,
      );
    if (inRow >= 0) return at(place.row, inRow);
    if (period.is !== undefined) {
      const first = Math.max(0, sheet.rows[rows[0]]?.findIndex(({ is }) => is !== 'blank') ?? 0);
      return { ...at(rows[0], first), says: `is: ${period.is}` };
    }
    return said && { place: said.place, typed: (said.details as { typed: string }).typed };
  };
}

/** Figures under one heading, which it keeps out together. */
export interface UnderHeading {
  readonly heading: PeriodHeading;
  readonly readings: readonly Reading[];
}

/** The figures of a table by the cells that say their periods; those without one are not among them. */
export function byHeading(
  readings: readonly Reading[],
  headingOf: HeadingOf,
): ReadonlyMap<string, UnderHeading> {
  const found = new Map<string, { heading: PeriodHeading; readings: Reading[] }>();
  for (const reading of readings) {
    const heading = headingOf(reading);
    if (!heading) continue;
    const address = addressOf(heading.place);
    const under = found.get(address) ?? { heading, readings: [] };
    under.readings.push(reading);
    found.set(address, under);
  }
  return found;
}

/** How many of some figures stand in a cell, and were not made by a code beside a blank one. */
export const cellsOf = (sheet: Sheet, readings: readonly Reading[]): number =>
  readings.filter(({ place }) => cellAt(sheet, place.row, place.column).is !== 'blank').length;
