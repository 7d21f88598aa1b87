import { escapeEnd, escapeStart } from './escape.ts';
import { writeInline } from './inline-markdown.ts';
import { firstWords, type Loss } from './loss.ts';
import { plainText, type Inline, type WordParagraph } from './word-document.ts';

/** Something as Markdown, with what of it could not be kept. */
export interface Written {
  readonly markdown: string;
  readonly losses: readonly Loss[];
}

const plain = (text: string): Inline => ({
  is: 'text',
  ...{ text, isBold: false, isItalic: false, isStruck: false },
});

/** A paragraph's words with the number that Word prints before them, if any. */
export const withLabel = ({ inside, mark }: WordParagraph): readonly Inline[] =>
  mark?.label === undefined || mark.label === '' ? inside : [plain(`${mark.label} `), ...inside];

const written = (inside: readonly Inline[], at: number) => {
  const { markdown, lost } = writeInline(inside);
  const losses = lost.map(({ kind, words }): Loss => ({ kind, at, words: firstWords(words) }));
  return { markdown, losses };
};

/** Writes words as a paragraph that Markdown takes for nothing else. Line breaks stay. */
export function writeParagraph(inside: readonly Inline[], at: number): Written {
  const { markdown, losses } = written(inside, at);
  return { markdown: markdown.split('\n').map(escapeStart).join('\\\n'), losses };
}

/** Writes words as a heading of a level from 1, which is the second of the page. */
export function writeHeading(paragraph: WordParagraph, level: number): Written {
  const { markdown, losses } = written(withLabel(paragraph).map(plainPiece), paragraph.at);
  const line = escapeEnd(markdown.replace(/\n/g, ' ')).replace(/^(\d[\d.]*)[\s\u00a0]+/, '$1 ');
  return { markdown: `${'#'.repeat(Math.min(level, 5) + 1)} ${line}`, losses };
}

/** A heading is bold as it is. */
const plainPiece = (piece: Inline): Inline =>
  piece.is === 'text' ? { ...piece, isBold: false, isItalic: false } : piece;

/** Writes the words of a cell on one line. */
export function writeCell(paragraphs: readonly WordParagraph[], isHeader: boolean): Written {
  const each = paragraphs.map((paragraph) => {
    const inside = withLabel(paragraph);
    return written(isHeader ? inside.map(plainPiece) : inside, paragraph.at);
  });
  return {
    markdown: each
      .map(({ markdown }) => markdown.replace(/\n/g, ' '))
      .filter((line) => line !== '')
      .join(' '),
    losses: each.flatMap(({ losses }) => losses),
  };
}

/** A bullet that was typed with a tab behind it. */
const typedBullet = /^\s*[•▪◦‣●○·–-]\t\s*/;

/** The words behind a bullet that was typed; `undefined` where there is none. */
export function behindBullet(inside: readonly Inline[]): readonly Inline[] | undefined {
  const [first, second, ...others] = inside;
  if (first?.is !== 'text') return undefined;
  // Bullet and tab may be pieces of their own.
  const joined = second?.is === 'text' ? `${first.text}${second.text}` : first.text;
  const length = typedBullet.exec(joined)?.[0].length;
  if (length === undefined) return undefined;
  const rest = second?.is === 'text' ? [second, ...others] : inside.slice(1);
  if (length <= first.text.length) return [{ ...first, text: first.text.slice(length) }, ...rest];
  const left = length - first.text.length;
  return second?.is === 'text'
    ? [{ ...second, text: second.text.slice(left) }, ...others]
    : undefined;
}

/** Whether a paragraph is the caption of a table or a picture. */
export const isCaption = ({ style, inside }: WordParagraph): boolean =>
  style === 'caption' || /^(?:table|figure|chart) [\dA-Z]+(?:[.:]| –|$)/i.test(plainText(inside));
