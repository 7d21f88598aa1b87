import { firstWords, type Loss } from './loss.ts';
import {
  isSeen,
  plainText,
  type Inline,
  type WordBlock,
  type WordParagraph,
} from './word-document.ts';

/** A number as it is typed before a heading: `3`, `3.`, `3.1`, `Appendix A` is none. */
const typedNumber = /^(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?[\s\u00a0]+(?=\S)/;

const isBold = (inside: readonly Inline[]): boolean =>
  inside.every(
    (piece) =>
      (piece.is === 'text' && (piece.isBold || piece.text.trim() === '')) ||
      piece.is === 'break' ||
      (piece.is === 'link' && isBold(piece.inside)),
  );

/** Whether words are in capitals, as titles are typed. */
export const inCapitals = (text: string) =>
  /\p{Lu}{2}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 3 && !/\p{Ll}/u.test(text);

/** How a line looks that may be a heading. */
export interface Look {
  readonly isBold: boolean;
  readonly inCapitals: boolean;
  /** How many numbers are typed before it: 2 for `3.1`, 0 for none. */
  readonly depth: number;
  readonly size: number;
}

/** How a paragraph looks that stands alone in bold or in capitals, and ends as no sentence does. */
export function lookOf(paragraph: WordParagraph): Look | undefined {
  const { inside, style, mark } = paragraph;
  const text = plainText(inside);
  const isShort = text !== '' && text.length <= 120 && !/[.,;:!]$/.test(text);
  if (!isShort || mark || /caption|title/.test(style)) return undefined;
  if (inside.some(({ is }) => is === 'picture')) return undefined;
  const look = {
    isBold: isBold(inside),
    inCapitals: inCapitals(text),
    depth: typedNumber.exec(text)?.[1]?.split('.').length ?? 0,
    size: paragraph.size ?? 0,
  };
  return look.isBold || look.inCapitals ? look : undefined;
}

/** Which paragraphs are headings and of what level, from 1, by their numbers; and lines that may be, where a person decides. */
export interface Headings {
  readonly levels: ReadonlyMap<number, number>;
  readonly doubts: readonly Loss[];
}

const rankOf = ({ size, inCapitals }: Look) => size * 2 + (inCapitals ? 1 : 0);

/**
 * Finds the headings of a paper: by their styles, and those that were only made to look so, in bold or in capitals.
 * Where styles are used, a bold line without a number is left as it is and told.
 *
 * @param skipped The numbers of paragraphs that are no headings: the title and what stands around it.
 */
export function findHeadings(blocks: readonly WordBlock[], skipped: ReadonlySet<number>): Headings {
  const levels = new Map<number, number>();
  const doubts: Loss[] = [];
  const seen = blocks.filter((block) => block.is === 'paragraph').filter(isSeen);
  const styled = seen.filter(({ heading, at }) => heading !== undefined && !skipped.has(at));
  const looks = new Map(
    seen
      .filter(({ heading, at }) => heading === undefined && !skipped.has(at))
      .flatMap((paragraph) => {
        const look = lookOf(paragraph);
        return look ? [[paragraph.at, look] as const] : [];
      }),
  );
  const ranks = [...new Set([...looks.values()].filter(({ depth }) => depth === 0).map(rankOf))];
  ranks.sort((a, b) => b - a);
  const numbered = [...looks.values()].filter(({ depth }) => depth > 0);
  let level = 1;
  for (const { at, inside, heading } of seen) {
    const look = looks.get(at);
    if (heading !== undefined && !skipped.has(at)) level = heading;
    else if (!look) continue;
    else if (styled.length > 1) {
      if (look.depth === 0 || !look.isBold) {
        doubts.push({ kind: 'bold-line', at, words: firstWords(plainText(inside)) });
        continue;
      }
      level = look.depth;
    } else if (look.depth > 0) level = look.depth;
    else {
      const alike = numbered.find((other) => rankOf(other) <= rankOf(look));
      level = numbered.length > 0 ? (alike?.depth ?? level + 1) : 1 + ranks.indexOf(rankOf(look));
    }
    levels.set(at, level);
  }
  return { levels, doubts };
}

/** Levels without a gap: each is at most one below the one before it, and the first is 1. */
export function closeGaps(levels: readonly number[]): readonly number[] {
  const open: number[] = [];
  return levels.map((level) => {
    while (open.length > 0 && open.at(-1)! >= level) open.pop();
    open.push(level);
    return open.length;
  });
}
