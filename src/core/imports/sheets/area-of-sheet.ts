import { areasOf } from './areas.ts';
import { blankCell, type Sheet } from './sheet.ts';

/**
 * A sheet of which only some columns are there, the others being blank: what stands where does not change.
 *
 * @param columns As spreadsheets name them, `A:E`; all of them where there is none.
 * @param from The first row from which others are blank.
 */
export function areaOfSheet(sheet: Sheet, columns: string | undefined, from = 0): Sheet {
  const [area] = columns === undefined ? [] : areasOf(columns);
  if (!area) return sheet;
  const [first, last] = area.columns;
  return {
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      row < from
        ? cells
        : cells.map((cell, column) => (first <= column && column <= last ? cell : blankCell)),
    ),
  };
}
