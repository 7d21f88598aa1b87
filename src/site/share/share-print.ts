import { tag } from '../../charts/markup.ts';
import { escape } from '../../core/source/escape.ts';
import type { ShareFace } from './letter-widths.ts';

/** The size of a picture, as those who show one ask for it, in pixels. */
export const shareSize = { width: 1200, height: 630 } as const;

/** What the faces call themselves in the fonts that come with the project. */
const families: Readonly<Record<ShareFace, string>> = {
  serif: 'Plainsight Card Serif',
  sans: 'Plainsight Card Sans',
  strong: 'Plainsight Card Strong',
};

/** The room at the left and the right of all that is printed, and how wide that may be. */
export const left = 60;
export const room = shareSize.width - 2 * left;
/** How words are printed. */
export interface Print {
  readonly face: ShareFace;
  readonly size: number;
  readonly fill: string;
}

/** Words in a line, from a place on. */
export const print = (x: number, y: number, words: string, { face, size, fill }: Print) =>
  tag(
    'text',
    { x: Math.round(x), y: Math.round(y), 'font-family': families[face], 'font-size': size, fill },
    escape(words),
  );

/** Lines under each other, the first of them right under a height. */
export const printLines = (lines: readonly string[], top: number, leading: number, how: Print) =>
  lines.map((line, at) => print(left, top + (at + 0.8) * leading, line, how)).join('');

/** Something drawn, and where what comes under it begins. */
export interface Drawn {
  readonly content: string;
  readonly bottom: number;
}
