import { inCapitals, lookOf } from './typed-heading.ts';
import {
  isSeen,
  plainText,
  textOf,
  type Inline,
  type WordBlock,
  type WordParagraph,
} from './word-document.ts';

/** Where the title of a paper stands, and what stands around it. */
export interface FoundTitle {
  /** `undefined` where no line is the title beyond doubt. */
  readonly title: string | undefined;
  /** Lines that could be it, for a person to choose from. */
  readonly candidates: readonly string[];
  /** The paragraphs before the first heading that look like headings and are none. */
  readonly around: ReadonlySet<number>;
  /** The text without the title, which the page has as its own. */
  readonly rest: readonly WordBlock[];
  /** The part of the text before its first heading or its first sentence, title and all. */
  readonly beginning: readonly WordBlock[];
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The lines of a paragraph that has breaks. */
function linesOf(inside: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const piece of inside) {
    if (piece.is === 'break') lines.push([]);
    else lines.at(-1)!.push(piece);
  }
  return lines;
}

/** The text without one line of a paragraph, and without that paragraph where nothing is left of it. */
function without(blocks: readonly WordBlock[], at: number, title: string): readonly WordBlock[] {
  return blocks.flatMap((block): readonly WordBlock[] => {
    if (block.is === 'table' || block.at !== at) return [block];
    const kept = linesOf(block.inside).filter((line) => fold(textOf(line)) !== fold(title));
    const inside = kept.flatMap((line, index) =>
      index === 0 ? line : [{ is: 'break' } as const, ...line],
    );
    const isAll = fold(plainText(block.inside)) === fold(title);
    return isAll || plainText(inside) === '' ? [] : [{ ...block, inside }];
  });
}

const isParagraph = (block: WordBlock): block is WordParagraph => block.is === 'paragraph';

/** The blocks before the first heading with a style or a number, and before the first sentence outside a table. */
function beginningOf(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const end = blocks.findIndex(
    (block) =>
      isParagraph(block) &&
      isSeen(block) &&
      ((block.heading !== undefined && block !== blocks.filter(isParagraph).find(isSeen)) ||
        block.mark !== undefined ||
        (lookOf(block)?.depth ?? 0) > 0 ||
        /^(?!.{0,40}:).{60,}[.:]$/.test(plainText(block.inside))),
  );
  return end < 0 ? blocks : blocks.slice(0, end);
}

/**
 * Finds the title of a paper: by its style; where one heading of the first level stands over all others, that; where
 * the properties of the file name one of the lines at its beginning, that; else the only such line.
 *
 * @param given The title that a person has given; blank where none has.
 * @param property The title in the properties of the file.
 */
export function findTitle(
  blocks: readonly WordBlock[],
  { given, property }: { readonly given: string; readonly property: string },
): FoundTitle {
  const beginning = beginningOf(blocks);
  const lines = beginning.filter(isParagraph).filter(isSeen);
  const top = blocks.filter(isParagraph).filter(({ heading }) => heading !== undefined);
  const [first] = top;
  const isOver =
    first?.heading === 1 && top.length > 1 && top.slice(1).every(({ heading }) => heading! > 1);
  const styled = lines.find(({ style }) => style === 'title') ?? (isOver ? first : undefined);
  // The first line of several may look like a heading alone.
  const looked = lines.filter(
    (line) => line.heading === undefined && lookOf({ ...line, inside: linesOf(line.inside)[0]! }),
  );
  const each = lines.flatMap((line) =>
    [line.inside, ...linesOf(line.inside)].map((inside) => ({
      at: line.at,
      text: plainText(inside),
    })),
  );
  const named = (title: string) =>
    title === '' ? undefined : each.find(({ text }) => fold(text) === fold(title));
  const [alone, ...others] = looked;
  const only =
    alone && others.length === 0
      ? { at: alone.at, text: plainText(linesOf(alone.inside)[0]!) }
      : undefined;
  const found = given
    ? named(given)
    : styled
      ? { at: styled.at, text: plainText(styled.inside) }
      : (named(property) ?? only);
  const isProperty = found !== undefined && fold(found.text) === fold(property);
  const printed = isProperty && inCapitals(found.text) ? property : found?.text;
  const title = given || printed;
  return {
    title: title || undefined,
    candidates: [...new Set(looked.map(({ inside }) => plainText(linesOf(inside)[0]!)))],
    around: new Set(looked.map(({ at }) => at)),
    rest: found ? without(blocks, found.at, found.text) : blocks,
    beginning,
  };
}
