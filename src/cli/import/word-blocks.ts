import { firstWords, type Loss } from '../../core/word/loss.ts';
import {
  plainText,
  type Inline,
  type TextPiece,
  type WordBlock,
  type WordParagraph,
} from '../../core/word/word-document.ts';
import type { MammothNode } from './mammoth-model.ts';
import { bookmark, type ParagraphMarks } from './word-marks.ts';
import type { WordPictures } from './word-pictures.ts';

/** What the pieces of a text are read with. */
export interface Reading {
  readonly marks: ReadonlyMap<number, ParagraphMarks>;
  readonly pictures: WordPictures;
  /** The number of a note, by its reference; each is given one when it is first asked for. */
  numberOf(reference: MammothNode): number;
  readonly losses: Loss[];
}

type Form = Omit<TextPiece, 'is' | 'text'>;

const plainForm: Form = { isBold: false, isItalic: false, isStruck: false };

/** The form of a run: mammoth gives what it says itself, and the names of styles. */
const formOf = (run: MammothNode, { isBold }: Form): Form => ({
  isBold: isBold || run.isBold === true || run.styleName?.toLowerCase() === 'strong',
  isItalic: run.isItalic === true || run.styleName?.toLowerCase() === 'emphasis',
  isStruck: run.isStrikethrough === true,
  raised:
    run.verticalAlignment === 'superscript'
      ? 'above'
      : run.verticalAlignment === 'subscript'
        ? 'below'
        : undefined,
});

/** Addresses that a reader's browser may follow. */
const isOpen = (address: string) =>
  /^(?:https?:\/\/[^\s/]+\S*|mailto:\S+|tel:\S+)$/i.test(address.trim());

/** Reads the pieces of a line. @param at The number of its paragraph. */
function readInline(
  nodes: readonly MammothNode[],
  form: Form,
  at: number,
  reading: Reading,
): Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    const inside = () => readInline(node.children ?? [], form, at, reading);
    switch (node.type) {
      case 'run':
        return readInline(node.children ?? [], formOf(node, form), at, reading);
      case 'text':
        return [{ is: 'text', text: node.value ?? '', ...form }];
      case 'tab':
        return [{ is: 'text', text: '\t', ...form }];
      case 'checkbox':
        return [{ is: 'text', text: node.checked ? '☑' : '☐', ...form }];
      case 'break':
        return node.breakType === 'line' ? [{ is: 'break' }] : [];
      case 'noteReference':
        return [{ is: 'note', number: reading.numberOf(node) }];
      case 'hyperlink': {
        const words = inside();
        const address = node.href?.trim() ?? '';
        if (isOpen(address)) return [{ is: 'link', address, inside: words }];
        if (node.href === undefined)
          return [{ is: 'link', address: `#${node.anchor ?? ''}`, inside: words }];
        reading.losses.push({ kind: 'link-file', at, words: firstWords(plainText(words)) });
        return words;
      }
      case 'image':
        return readPicture(node, at, reading);
      default:
        return [];
    }
  });
}

function readPicture(
  node: MammothNode,
  at: number,
  { pictures, losses }: Reading,
): readonly Inline[] {
  const picture = pictures.of.get(node);
  if (!picture) {
    const refused = pictures.refused.get(node);
    if (refused) losses.push({ ...refused, at });
    return [];
  }
  if (picture.isCleaned) losses.push({ kind: 'picture-data', at, words: picture.path });
  const alternative = node.altText?.trim() ?? '';
  if (alternative === '') losses.push({ kind: 'picture-words', at, words: picture.path });
  return [{ is: 'picture', file: picture.address, alternative }];
}

const sizesIn = (nodes: readonly MammothNode[]): readonly (number | null)[] =>
  nodes.flatMap((node) =>
    node.type === 'run' && node.children?.some(({ type }) => type === 'text')
      ? [node.fontSize ?? null]
      : sizesIn(node.children ?? []),
  );

/** The last of the bookmarks is that of the paragraph which gives words before it its form. */
const numberIn = (nodes: readonly MammothNode[]) =>
  nodes
    .filter(({ type, name }) => type === 'bookmarkStart' && name?.startsWith(bookmark))
    .map(({ name }) => Number(name!.slice(bookmark.length)))
    .at(-1);

/** The places that the paper itself names, without those that its reading put there. */
const bookmarksIn = (nodes: readonly MammothNode[]): readonly string[] =>
  nodes.flatMap(({ type, name }) =>
    type === 'bookmarkStart' && name !== undefined && !name.startsWith(bookmark) ? [name] : [],
  );

function readParagraph(node: MammothNode, reading: Reading): WordParagraph {
  const children = node.children ?? [];
  const at = numberIn(children) ?? 0;
  const { style, mark, indent } = reading.marks.get(at) ?? {
    style: undefined,
    mark: undefined,
    indent: 0,
  };
  const isBold =
    (style?.isBold ?? false) && style?.heading === undefined && !/title/.test(style?.name ?? '');
  const [size, ...others] = new Set(sizesIn(children));
  return {
    is: 'paragraph',
    ...{ at, mark, indent, bookmarks: bookmarksIn(children) },
    inside: readInline(children, { ...plainForm, isBold }, at, reading),
    style: style?.name ?? '',
    heading: style?.heading,
    size: others.length > 0 ? undefined : (size ?? undefined),
  };
}

const firstAt = (blocks: readonly WordBlock[]) => blocks.find(({ at }) => at > 0)?.at;

/** Reads the paragraphs and tables of a text or of a cell. */
export function readBlocks(nodes: readonly MammothNode[], reading: Reading): readonly WordBlock[] {
  return nodes.flatMap((node): readonly WordBlock[] => {
    if (node.type === 'paragraph') return [readParagraph(node, reading)];
    if (node.type !== 'table') return [];
    const rows = (node.children ?? []).map((row) => ({
      isHeader: row.isHeader === true,
      cells: (row.children ?? []).map((cell) => ({
        blocks: readBlocks(cell.children ?? [], reading),
        ...{ columns: cell.colSpan ?? 1, rows: cell.rowSpan ?? 1 },
      })),
    }));
    const at = firstAt(rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))) ?? 0;
    return [{ is: 'table', at, rows }];
  });
}
