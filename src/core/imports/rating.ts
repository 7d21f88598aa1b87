import type { BesideOf } from './words/columns-beside.ts';
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

/**
 * Reads ratings by the colours of the figures' own cells or of their text, or from a column: by its words, or, where the
 * mapping gives colours too, by the colours of its cells.
 */
export function ratingReader(
  sheet: Sheet,
  { rating }: TableMapping,
  at: ColumnsByName,
  besideOf: BesideOf,
): RatingOf {
  if (!rating) return () => undefined;
  const told = new Set<string>();
  return (row, column) => {
    const beside =
      rating.beside === undefined ? at.get(rating.column ?? '') : besideOf(rating.beside, column);
    if (rating.beside !== undefined && beside === undefined) return undefined;
    if (beside !== undefined) {
      const text = plainText(cellAt(sheet, row, beside).text);
      const word = rating.names?.[text];
      if (word !== undefined || !readsColours({ rating })) return word ?? (text || undefined);
    }
    const by = rating.fill ? 'fill' : 'ink';
    const own = beside ?? column;
    const colour = cellAt(sheet, row, own)[by];
    if (colour === undefined || rulesAt(sheet, row, own, by)) return undefined;
    const meant = (rating.fill ?? rating.font)?.[colour];
    if (meant === 'none') return undefined;
    if (meant !== undefined) return meant;
    if (told.has(colour)) return undefined;
    told.add(colour);
    const details = { colour, under: by === 'fill' ? by : 'font' } as const;
    return doubt('unknown-fill', { sheet: sheet.name, row, column: own }, details);
  };
}
