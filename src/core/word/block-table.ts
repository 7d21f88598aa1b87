import type { Loss } from './loss.ts';
import { readCells } from './table-cells.ts';
import { canBeFile, toFile, type TableFile } from './table-file.ts';
import { isSmall, pairsOf, writeTable } from './table-markdown.ts';
import type { WordBlock, WordTable } from './word-document.ts';
import { takeApart } from './word-grid.ts';

/** Where a table stands. */
export interface TablePlace {
  /** The report's id. */
  readonly id: string;
  /** The caption right before it. */
  readonly caption: string | undefined;
  /** The last number or heading before it. */
  readonly locator: string;
  /** Whether no heading stands before it. */
  readonly isFirst: boolean;
}

/** A table as it stands in the text, with what stood over its whole width. */
export interface WrittenTable {
  readonly above: readonly WordBlock[];
  readonly table: string;
  /** The file that the text leads to; `undefined` where the table itself stands in it. */
  readonly file: TableFile | undefined;
  readonly below: readonly WordBlock[];
  readonly losses: readonly Loss[];
}

/** Writes a table: labels and what they say as a list, a small one as Markdown, a large one as a file of its own. */
export function writeBlockTable(block: WordTable, place: TablePlace, count: number): WrittenTable {
  const pairs = place.isFirst ? pairsOf(block) : undefined;
  if (pairs)
    return {
      ...{ above: [], below: [], file: undefined },
      table: pairs.map(({ written }) => written.markdown).join('\n'),
      losses: pairs.flatMap(({ written }) => written.losses),
    };
  const { above, grid, below, hasHead } = takeApart(block);
  const isBox = grid.width < 2 || grid.rows.length < 2;
  if (isBox) {
    const cells = [...grid.rows].flat().flatMap(({ isFirst, blocks }) => (isFirst ? blocks : []));
    const losses: readonly Loss[] = [{ kind: 'box', at: block.at }];
    return { above: [...above, ...cells], table: '', file: undefined, below, losses };
  }
  const words = readCells(grid);
  const doubt: readonly Loss[] = hasHead
    ? []
    : [
        {
          kind: 'table-head',
          at: block.at,
          words: words.columns.map(({ text }) => text).join(', '),
        },
      ];
  const losses = [...words.losses, ...doubt];
  if (isSmall(words) || !canBeFile(words))
    return { above, table: writeTable(words), file: undefined, below, losses };
  const caption = place.caption ?? '';
  const file = toFile(words, {
    id: `${place.id}-table-${count}`,
    title: caption,
    locator: /^\p{L}+ [\dA-Z]+\b/u.exec(caption)?.[0] ?? place.locator,
  });
  return { above, table: `::data-table{table="${file.id}"}`, file, below, losses };
}
