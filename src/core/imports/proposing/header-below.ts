import { bareNumber } from '../../values/suggest-figure.ts';
import type { HeaderRows } from '../header.ts';
import { mergedText, type Cell, type Sheet } from '../sheets/sheet.ts';

/** How no number begins, whatever stands in it for a digit: most texts are names. */
const name = /^[A-HJ-NP-Za-kmnp-z]/;

/** Whether a cell holds a number or a length of time, or text that is a number and nothing else. */
export const isFigure = ({ is, text }: Cell): boolean =>
  is === 'number' ||
  is === 'duration' ||
  (is === 'text' && !name.test(text) && bareNumber(text) !== undefined);

/** The rows of a header that begins with a row: with the one below, where that says more of some of its columns alone. */
export function headerFrom(sheet: Sheet, row: number): HeaderRows {
  const [above = [], below = []] = [sheet.rows[row], sheet.rows[row + 1]];
  const texts = below.filter(({ is }) => is !== 'blank');
  const isNames = texts.length >= 2 && texts.every((cell) => cell.is === 'text' && !isFigure(cell));
  const isOfSome = above.some(
    ({ is }, column) => is === 'text' && (below[column]?.is ?? 'blank') === 'blank',
  );
  const isUnderSome = sheet.merged.some(
    ({ rows, columns }) => rows[0] === row && rows[1] === row && columns[1] > columns[0],
  );
  // Over the first name there is nothing: what stands beside it is no title of the whole.
  const first = below.findIndex(({ is }) => is !== 'blank');
  const isBeside = first >= 0 && mergedText(sheet, row, first) === '';
  return isNames && (isOfSome || isBeside) && isUnderSome ? [row, row + 1] : [row, row];
}
