import type { MergedCells } from './sheet.ts';

/** The areas of a range such as `B2:F9 H2`, `C:C`. */
export const areasOf = (range: string): readonly MergedCells[] =>
  range.split(/[\s,]+/).flatMap((part) => {
    const parts = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/.exec(part);
    if (!parts) return [];
    const [, left = '', top = '', right = left, bottom = top] = parts;
    const column = (letters: string) =>
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return [
      {
        rows: [top === '' ? 0 : Number(top) - 1, bottom === '' ? Infinity : Number(bottom) - 1],
        columns: [left === '' ? 0 : column(left), right === '' ? Infinity : column(right)],
      },
    ];
  });

/** Whether a cell stands in one of some areas. */
export const isInAreas = (areas: readonly MergedCells[], row: number, column: number): boolean =>
  areas.some(
    ({ rows, columns }) =>
      rows[0] <= row && row <= rows[1] && columns[0] <= column && column <= columns[1],
  );
