import { isInAreas } from './areas.ts';
import { doubt, type Doubt } from './doubt.ts';
import type { ColumnsByName } from './header.ts';
import type { TableMapping } from './mapping.ts';
import { cellAt, plainText, type Sheet } from './sheet.ts';

/** Reads the rating of a figure; a doubt where its colour is not known, told once for each colour. */
export type RatingOf = (row: number, column: number) => string | Doubt | undefined;

/** Whether a rule of the sheet may colour a cell, so that the colour behind it is not what people see. */
const rulesAt = ({ ruled = [] }: Sheet, row: number, column: number): boolean =>
  ruled.some(({ areas }) => isInAreas(areas, row, column));

/** Reads ratings by the colours of the figures' own cells, or from a column. */
export function ratingReader(sheet: Sheet, { rating }: TableMapping, at: ColumnsByName): RatingOf {
  if (!rating) return () => undefined;
  const told = new Set<string>();
  return (row, column) => {
    if (rating.column !== undefined) {
      const text = plainText(cellAt(sheet, row, at.get(rating.column)!).text);
      if (text === '') return undefined;
      return rating.names?.[text] ?? text;
    }
    if (rulesAt(sheet, row, column)) return undefined;
    const { fill } = cellAt(sheet, row, column);
    if (fill === undefined) return undefined;
    const meant = rating.fill?.[fill];
    if (meant === 'none') return undefined;
    if (meant !== undefined) return meant;
    if (told.has(fill)) return undefined;
    told.add(fill);
    return doubt('unknown-fill', { sheet: sheet.name, row, column }, { fill });
  };
}
