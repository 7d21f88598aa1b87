import { doubt, type Doubt } from './doubt.ts';
import { headerRows, nameOf } from './header.ts';
import type { TableMapping } from './mappings/mapping.ts';
import { ratingOfColour } from './words/colour-name.ts';
import { isInAreas } from './sheets/areas.ts';
import { cellAt, widthOf, type Sheet } from './sheets/sheet.ts';

/** Whether a cell says nothing in words or digits: it is blank, or a sign such as a dot. */
const isWordless = (text: string) => !/[\p{L}\d]/u.test(text);

/** Headings under which a single colour is a rating already. */
const isOfRatings = /\b(?:b?rag|ratings?|status|colou?rs?|traffic lights?)\b/i;

/** The ratings that the colours of a column most likely stand for, in cells that say nothing else. */
function ratingsIn(sheet: Sheet, rows: readonly number[], column: number): ReadonlySet<string> {
  const cells = rows.map((row) => cellAt(sheet, row, column));
  if (!cells.every(({ text }) => isWordless(text))) return new Set();
  return new Set(
    cells.flatMap(({ fill, ink }) => ratingOfColour(fill ?? '') ?? ratingOfColour(ink ?? '') ?? []),
  );
}

/**
 * Columns beside the figures whose cells say a rating by their colour alone, and are not read: they would be lost without
 * a word, since nothing stands in them.
 *
 * @param rows The rows with figures.
 * @param read The columns that are read.
 */
export function coloursLeft(
  sheet: Sheet,
  table: TableMapping,
  rows: readonly number[],
  read: ReadonlySet<number>,
): readonly Doubt[] {
  const header = headerRows(table.header);
  const left = Array.from({ length: widthOf(sheet) }, (_, column) => column).filter((column) => {
    const name = nameOf(sheet, header, column);
    if (read.has(column) || name === '') return false;
    const isRuled = (sheet.ruled ?? []).some(({ areas }) =>
      rows.some((row) => isInAreas(areas, row, column)),
    );
    const ratings = ratingsIn(sheet, rows, column).size;
    return isOfRatings.test(name) ? ratings > 0 || isRuled : ratings > 1;
  });
  const [first] = left;
  if (first === undefined || rows.length === 0) return [];
  const columns = left.map((column) => nameOf(sheet, header, column));
  const place = { sheet: sheet.name, row: rows[0]!, column: first };
  return [doubt('colours-left', place, { columns, isOfPeriods: table.period.across === 'yes' })];
}
