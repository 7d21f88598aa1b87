import {
  paragraphsOf,
  plainText,
  type WordBlock,
  type WordRow,
  type WordTable,
} from './word-document.ts';

/** A cell of a table as a reader sees it, which may stand over several columns or rows. */
export interface GridCell {
  readonly blocks: readonly WordBlock[];
  /** How many columns it takes. */
  readonly columns: number;
  /** Whether this is its first column and row. */
  readonly isFirst: boolean;
}

/** A table as rows of equally many cells: a merged one stands in each place that it takes. */
export interface Grid {
  readonly width: number;
  readonly rows: readonly (readonly GridCell[])[];
  /** How many rows at the top name the columns. */
  readonly headers: number;
}

const blank: GridCell = { blocks: [], columns: 1, isFirst: true };

/** Puts merged cells in each place that they take. Rows that are too short end in blank cells. */
function spread(rows: readonly WordRow[]): readonly (readonly GridCell[])[] {
  const grid: GridCell[][] = rows.map(() => []);
  rows.forEach(({ cells }, top) => {
    let left = 0;
    for (const { blocks, columns, rows: height } of cells) {
      while (grid[top]![left]) left++;
      for (let row = top; row < Math.min(top + height, rows.length); row++)
        for (let column = left; column < left + columns; column++)
          grid[row]![column] = { blocks, columns, isFirst: row === top && column === left };
      left += columns;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? blank));
}

/** A cell that holds a figure and no year: none of a head. */
const figure = /^(?!(?:19|20)\d\d$)[-−(]?[£$€]?\d[\d,.]*(?: ?%)?\)?\*?$/;

const holdsFigures = (row: readonly GridCell[]) =>
  row.slice(1).some(({ blocks }) => {
    const paragraphs = paragraphsOf(blocks);
    return figure.test(
      paragraphs
        .map(({ inside }) => plainText(inside))
        .join(' ')
        .trim(),
    );
  });

/** How many rows name the columns: those that say so, else the first, and those that a merged cell of it leads to. */
function headersOf(rows: readonly WordRow[], grid: readonly (readonly GridCell[])[]): number {
  const marked = rows.findIndex(({ isHeader }) => !isHeader);
  const joins = (at: number) =>
    grid[at]!.some(({ columns }) => columns > 1 && columns < grid[at]!.length) ||
    rows[at]!.cells.some((cell) => cell.rows > 1);
  let count = Math.max(1, marked);
  while (count < grid.length - 1 && joins(count - 1) && !holdsFigures(grid[count]!)) count++;
  return count;
}

/** Whether a table says that its first row is a head: by a mark, or by being bold. */
const hasHead = ({ rows: [first] }: Pick<WordTable, 'rows'>): boolean =>
  first !== undefined &&
  (first.isHeader ||
    first.cells.every(({ blocks }) =>
      paragraphsOf(blocks).every(({ inside }) =>
        inside.every((piece) => piece.is !== 'text' || piece.isBold || piece.text.trim() === ''),
      ),
    ));

/** Whether one cell takes all columns of a row. */
export const isWhole = (row: readonly GridCell[]) =>
  row.length > 1 && row[0]?.columns === row.length;

/** A table with what stands over its whole width above and below it taken out: its title, its source. */
export interface TakenApart {
  readonly above: readonly WordBlock[];
  readonly grid: Grid;
  /** Whether its first row is a head beyond doubt. */
  readonly hasHead: boolean;
  readonly below: readonly WordBlock[];
}

/** Takes a table apart, its merged cells resolved. */
export function takeApart({ rows }: WordTable): TakenApart {
  const all = spread(rows);
  const first = all.findIndex((row) => !isWhole(row));
  const last = all.findLastIndex((row) => !isWhole(row));
  const within = first < 0 ? [] : all.slice(first, last + 1);
  const inside = first < 0 ? [] : rows.slice(first, last + 1);
  const blocksIn = (some: readonly (readonly GridCell[])[]) =>
    some.flatMap((row) => row[0]?.blocks ?? []);
  return {
    above: blocksIn(first < 0 ? all : all.slice(0, first)),
    grid: {
      width: within[0]?.length ?? 0,
      rows: within,
      headers: headersOf(inside, within),
    },
    hasHead: hasHead({ rows }) || hasHead({ rows: inside }),
    below: blocksIn(first < 0 ? [] : all.slice(last + 1)),
  };
}
