import { isInAreas } from './areas.ts';
import { cellAt, type Cell, type CellPlace, type Sheet } from './sheet.ts';
import { asShown, showsWhite, shownOf } from './shown-number.ts';

/** Whether a scale of the sheet colours a cell: what it looks like is not known then. */
const isRuled = ({ ruled = [] }: Sheet, { row, column }: CellPlace) =>
  ruled.some(({ areas, isScale }) => isScale && isInAreas(areas, row, column));

/** Why nobody sees what a cell holds: its format shows nothing, or its text has the colour of its ground. */
export function unseenBy(sheet: Sheet, place: CellPlace, cell: Cell): 'format' | 'ink' | undefined {
  if (shownOf(cell).is === 'nothing') return 'format';
  const isInk = cell.isInkOfGround || (cell.fill === undefined && showsWhite(cell));
  return isInk && !isRuled(sheet, place) ? 'ink' : undefined;
}

/** What a person sees in a cell: its text as it is shown, nothing where it is not. */
export function seenIn(sheet: Sheet, place: CellPlace): string {
  const cell = cellAt(sheet, place.row, place.column);
  return unseenBy(sheet, place, cell) ? '' : asShown(cell).text;
}
