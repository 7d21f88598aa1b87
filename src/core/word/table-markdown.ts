import { isSeen, paragraphsOf, plainText, type WordTable } from './word-document.ts';
import { writeCell, type Written } from './paragraph-markdown.ts';
import type { TableWords } from './table-cells.ts';

/** What a table in the text may hold: more, and it is a file of its own. */
const most = { columns: 8, rows: 20, letters: 200 } as const;

/** Whether a table is small enough to be read in the text. */
export const isSmall = ({ columns, rows }: TableWords): boolean =>
  columns.length <= most.columns &&
  rows.length <= most.rows &&
  rows.every((row) => row.every(({ text }) => text.length <= most.letters));

const figure = /^[-−–+(<>~]?[£$€]?[\d,]+(?:\.\d+)?\)?(?: ?%|[kmbn]{0,2})\*?$/;

/** Writes a table as Markdown: columns of figures to the right. */
export function writeTable({ columns, rows }: TableWords): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const marks = columns.map((_, at) => {
    const cells = rows.map((row) => row[at]!.text).filter((text) => text !== '');
    return cells.length > 0 && cells.filter((text) => figure.test(text)).length * 2 > cells.length
      ? '--:'
      : '---';
  });
  return [
    line(columns.map(({ markdown }) => markdown)),
    line(marks),
    ...rows.map((row) => line(row.map(({ markdown }) => markdown))),
  ].join('\n');
}

/**
 * Pairs of a label and what it says, where a table is nothing else: two columns without a head, such as stand before
 * the first heading of a paper. `undefined` for any other.
 */
export function pairsOf({
  rows,
}: WordTable):
  | readonly { readonly label: string; readonly text: string; readonly written: Written }[]
  | undefined {
  const isPlain = rows.every(
    ({ isHeader, cells }) =>
      !isHeader &&
      cells.length === 2 &&
      cells.every(({ columns, rows: height }) => columns === 1 && height === 1),
  );
  if (!isPlain) return undefined;
  const pairs = rows.map(({ cells: [label, value] }) => {
    const [words = [], said = []] = [label, value].map((cell) =>
      paragraphsOf(cell?.blocks ?? []).filter(isSeen),
    );
    const textOf = (paragraphs: typeof words) =>
      paragraphs.map(({ inside }) => plainText(inside)).join(' ');
    const value_ = writeCell(said, false);
    const name = writeCell(words, true);
    const colon = /[:?]$/.test(textOf(words)) ? '' : ':';
    return {
      label: textOf(words),
      text: textOf(said),
      written: {
        markdown: `- **${name.markdown}${colon}** ${value_.markdown}`.trimEnd(),
        losses: [...name.losses, ...value_.losses],
      },
    };
  });
  return pairs.every(({ label }) => label !== '' && label.length <= 40) ? pairs : undefined;
}
