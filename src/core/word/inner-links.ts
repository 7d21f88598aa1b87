import { headingIds } from '../documents/heading-ids.ts';
import { firstWords, type Loss } from './loss.ts';
import { writeHeading } from './paragraph-markdown.ts';
import { plainText, type Inline, type WordBlock, type WordParagraph } from './word-document.ts';

/** The addresses of headings on the page, by the bookmarks that the paper has in them. */
export type HeadingAddresses = ReadonlyMap<string, string>;

/** Words alone: what else stands in a heading may change its id. */
const isPlain = ({ inside }: WordParagraph) =>
  inside.every((piece) => piece.is === 'text' || piece.is === 'break');

/** Finds the addresses of headings. @param levelOf The levels of headings by the numbers of their paragraphs. */
export function headingAddresses(
  blocks: readonly WordBlock[],
  levelOf: ReadonlyMap<number, number>,
): HeadingAddresses {
  const headings = blocks.filter(
    (block): block is WordParagraph => block.is === 'paragraph' && levelOf.has(block.at),
  );
  const words = headings.map((heading) =>
    writeHeading(heading, 1)
      .markdown.replace(/^#+ /, '')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  );
  const ids = headingIds(words);
  return new Map(
    headings.flatMap((heading, at) =>
      isPlain(heading) ? heading.bookmarks.map((name) => [name, `#${ids[at]}`] as const) : [],
    ),
  );
}

/** Blocks whose links to other places in the paper lead to headings, where they did; of others the words alone are kept. */
export function withInnerLinks(
  blocks: readonly WordBlock[],
  addresses: HeadingAddresses,
  losses: Loss[],
): readonly WordBlock[] {
  const settle = (inside: readonly Inline[], at: number): readonly Inline[] =>
    inside.flatMap((piece): readonly Inline[] => {
      if (piece.is !== 'link' || !piece.address.startsWith('#')) return [piece];
      const address = addresses.get(piece.address.slice(1));
      if (address !== undefined) return [{ ...piece, address }];
      losses.push({ kind: 'link-inside', at, words: firstWords(plainText(piece.inside)) });
      return piece.inside;
    });
  return blocks.map((block): WordBlock =>
    block.is === 'paragraph'
      ? { ...block, inside: settle(block.inside, block.at) }
      : {
          ...block,
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({
              ...cell,
              blocks: withInnerLinks(cell.blocks, addresses, losses),
            })),
          })),
        },
  );
}
