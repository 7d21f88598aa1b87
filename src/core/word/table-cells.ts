import { firstWords, type Loss } from './loss.ts';
import { writeCell } from './paragraph-markdown.ts';
import { isSeen, paragraphsOf, plainText } from './word-document.ts';
import { isWhole, type Grid, type GridCell } from './word-grid.ts';

/** The words of a cell: as Markdown, and as they stand. */
export interface CellWords {
  readonly markdown: string;
  readonly text: string;
}

/** A table as its columns' names and rows of words. */
export interface TableWords {
  readonly columns: readonly CellWords[];
  readonly rows: readonly (readonly CellWords[])[];
  readonly losses: readonly Loss[];
  /** Whether a row in its middle stands over the whole width, as the title of those below it. */
  readonly hasSections: boolean;
}

const nothing: CellWords = { markdown: '', text: '' };

function wordsOf({ blocks }: GridCell, isHeader: boolean, losses: Loss[]): CellWords {
  const paragraphs = paragraphsOf(blocks).filter(isSeen);
  const [first] = paragraphs;
  if (!first) return nothing;
  const written = writeCell(paragraphs, isHeader);
  const text = paragraphs
    .map(({ inside, mark }) => `${mark?.label ?? ''} ${plainText(inside)}`.trim())
    .join(' ');
  const place = { at: first.at, words: firstWords(text) };
  const hasLines = paragraphs.length > 1 || first.inside.some(({ is }) => is === 'break');
  if (blocks.some(({ is }) => is === 'table')) losses.push({ kind: 'nested-table', ...place });
  else if (hasLines && !isHeader) losses.push({ kind: 'cell-lines', ...place });
  losses.push(...written.losses);
  return { markdown: written.markdown, text };
}

/** The name of a column from its heads, the one above first: `2025/26: Q3`. */
function nameOf(heads: readonly CellWords[]): CellWords {
  const each = heads.filter(
    ({ text }, at) => text !== '' && heads.findIndex((other) => other.text === text) === at,
  );
  const join = (key: keyof CellWords) => each.map((head) => head[key]).join(': ');
  return { markdown: join('markdown'), text: join('text') };
}

/** Reads the words of a table. A cell over several columns stands in the first of them, its head over each. */
export function readCells({ rows, headers, width }: Grid): TableWords {
  const losses: Loss[] = [];
  const heads = rows
    .slice(0, headers)
    .map((row) => row.map((cell) => wordsOf(cell, true, cell.isFirst ? losses : [])));
  const body = rows.slice(headers);
  const hasSections = body.some(isWhole);
  const written = body.map((row) =>
    row.map((cell, at) => {
      if (at > 0 && cell.columns > 1 && row[at - 1]?.blocks === cell.blocks) return nothing;
      return wordsOf(cell, false, cell.isFirst ? losses : []);
    }),
  );
  return {
    columns: Array.from({ length: width }, (_, at) => nameOf(heads.map((row) => row[at]!))),
    rows: written,
    losses,
    hasSections,
  };
}
