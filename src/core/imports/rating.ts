import { isInAreas } from './sheets/areas.ts';
import { doubt, type Doubt } from './doubt.ts';
import type { ColumnsByName } from './header.ts';
import type { TableMapping } from './mappings/mapping.ts';
import { cellAt, plainText, type Sheet } from './sheets/sheet.ts';

/** Reads the rating of a figure; a doubt where its colour is not known, told once for each colour. */
export type RatingOf = (row: number, column: number) => string | Doubt | undefined;

/** Whether a rule of the sheet may colour a cell, so that its own colour is not what people see. */
const rulesAt = (
  { ruled = [] }: Sheet,
  row: number,
  column: number,
  own: 'fill' | 'ink',
): boolean =>
  ruled.some(({ areas, colours = own }) => colours === own && isInAreas(areas, row, column));

/** Whether a mapping reads ratings by colours. */
export const readsColours = ({ rating }: Pick<TableMapping, 'rating'>): boolean =>
  (rating?.fill ?? rating?.font) !== undefined;

/** Reads ratings by the colours of the figures' own cells, by those of their text, or from a column. */
export function ratingReader(sheet: Sheet, { rating }: TableMapping, at: ColumnsByName): RatingOf {
  if (!rating) return () => undefined;
  const told = new Set<string>();
  return (row, column) => {
    if (rating.column !== undefined) {
      const text = plainText(cellAt(sheet, row, at.get(rating.column)!).text);
      if (text === '') return undefined;
      return rating.names?.[text] ?? text;
    }
    const by = rating.fill ? 'fill' : 'ink';
    const colour = cellAt(sheet, row, column)[by];
    if (colour === undefined || rulesAt(sheet, row, column, by)) return undefined;
    const meant = (rating.fill ?? rating.font)?.[colour];
    if (meant === 'none') return undefined;
    if (meant !== undefined) return meant;
    if (told.has(colour)) return undefined;
    told.add(colour);
    const details = { colour, under: by === 'fill' ? by : 'font' } as const;
    return doubt('unknown-fill', { sheet: sheet.name, row, column }, details);
  };
}
