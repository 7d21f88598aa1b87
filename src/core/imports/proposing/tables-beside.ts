import { areaOfSheet } from '../sheets/area-of-sheet.ts';
import { cellAt, lettersOf, widthOf, type Sheet } from '../sheets/sheet.ts';

/** Columns side by side, both ends included, counted from 0. */
type Columns = readonly [first: number, last: number];

/** Of how many columns a table is at least: names, and figures. */
const least = 2;

const rangeOf = ([first, last]: Columns) => `${lettersOf(first)}:${lettersOf(last)}`;

/** The columns of a sheet between those in which nothing stands. */
function blocksOf(sheet: Sheet): readonly Columns[] {
  const blocks: Columns[] = [];
  for (let column = 0; column < widthOf(sheet); column++) {
    if (sheet.rows.every((_, row) => cellAt(sheet, row, column).is === 'blank')) continue;
    const before = blocks.at(-1);
    if (before && before[1] === column - 1) blocks[blocks.length - 1] = [before[0], column];
    else blocks.push([column, column]);
  }
  return blocks;
}

/** Whether a row says at a column what it says at the first of its block: `Measure` heads the names of another table. */
const beginsAgain = (sheet: Sheet, [first]: Columns, column: number) =>
  sheet.rows.some((_, row) => {
    const { is, text } = cellAt(sheet, row, first);
    return is === 'text' && /\p{L}/u.test(text) && cellAt(sheet, row, column).text === text;
  });

/** The same, parted where the first heading of one comes again. */
const partedBlocks = (sheet: Sheet): readonly Columns[] =>
  blocksOf(sheet).flatMap((block) => {
    const [first, last] = block;
    const starts = Array.from({ length: last - first }, (_, at) => first + 1 + at).filter(
      (column) => beginsAgain(sheet, block, column),
    );
    return [first, ...starts].map((start, at): Columns => [start, (starts[at] ?? last + 1) - 1]);
  });

/**
 * The columns of tables that stand side by side, with nothing in the column between them or the heading of the first again. What is no table by itself
 * belongs to the one on its left.
 *
 * @param isTable Whether a part of the sheet is a table by itself.
 * @returns As spreadsheets name them, `A:E`; none where there are not two tables.
 */
export function tablesBeside(sheet: Sheet, isTable: (part: Sheet) => boolean): readonly string[] {
  const blocks = partedBlocks(sheet);
  if (blocks.length < 2) return [];
  const found: Columns[] = [];
  let hasTable = false;
  for (const [first, last] of blocks) {
    const before = found.at(-1);
    const isOwn = last - first + 1 >= least && isTable(areaOfSheet(sheet, rangeOf([first, last])));
    if (before && !(isOwn && hasTable)) found[found.length - 1] = [before[0], last];
    else found.push([first, last]);
    hasTable ||= isOwn;
  }
  return found.length < 2 ? [] : found.map(rangeOf);
}
