import { knownLetters, letterWidths, type ShareFace } from './letter-widths.ts';

const places = new Map([...knownLetters].map((letter, place) => [letter, place]));

/** Whether the faces of the pictures have all letters of some words: without one there would be a box in its place. */
export const isPrintable = (words: string): boolean =>
  [...words.normalize('NFC')].every((letter) => places.has(letter));

/** How wide printable words are, in pixels. What pairs of letters are moved together by is not taken off. */
export function widthIn(face: ShareFace, size: number, words: string): number {
  const widths = letterWidths[face];
  const letters = [...words.normalize('NFC')];
  const sum = letters.reduce((all, letter) => all + (widths[places.get(letter) ?? -1] ?? 1000), 0);
  return (sum * size) / 1000;
}

/** Words broken into lines, and whether all of them found room. */
export interface Fitted {
  readonly lines: readonly string[];
  readonly isWhole: boolean;
}

/** The letters of a word that have room in a line, with a sign that there are more. */
function cutWord(word: string, hasRoom: (line: string) => boolean): string {
  const letters = [...word];
  while (letters.length > 1 && !hasRoom(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('')}…`;
}

/** Breaks words at their spaces into lines; what has no room in so many is left out, and the last line ends in `…`. */
export function fitLines(
  words: string,
  face: ShareFace,
  size: number,
  { width, most }: { readonly width: number; readonly most: number },
): Fitted {
  const hasRoom = (line: string) => widthIn(face, size, line) <= width;
  const lines: string[] = [];
  const all = words.split(' ').filter(Boolean);
  for (const word of all) {
    const last = lines.at(-1);
    if (last !== undefined && hasRoom(`${last} ${word}`)) lines[lines.length - 1] += ` ${word}`;
    else if (lines.length === most) return { lines: cutAt(lines, hasRoom), isWhole: false };
    else if (hasRoom(word)) lines.push(word);
    else return { lines: [...lines, cutWord(word, hasRoom)], isWhole: false };
  }
  return { lines, isWhole: true };
}

/** Ends the last line with `…`, at the end of a word. */
function cutAt(lines: readonly string[], hasRoom: (line: string) => boolean): readonly string[] {
  const words = lines.at(-1)!.split(' ');
  const ended = () => `${words.join(' ').replace(/[,;:.]$/, '')} …`;
  while (words.length > 1 && !hasRoom(ended())) words.pop();
  return [...lines.slice(0, -1), ended()];
}

/** A size of print, and how many lines there may be of it. */
export type SizeOfPrint = readonly [size: number, most: number];

/** Lines of about the same length, as many as they are when they are filled. */
function balanced(
  words: string,
  face: ShareFace,
  size: number,
  filled: Fitted,
  width: number,
): Fitted {
  let found = filled;
  for (let room = width; found.isWhole && room > width / 2; room -= 20) {
    const fitted = fitLines(words, face, size, { width: room, most: filled.lines.length });
    if (!fitted.isWhole) break;
    found = fitted;
  }
  return found;
}

/** The ways to print words at some sizes, the first first: those at which all find room, else the last. */
export function fitSizes(
  words: string,
  face: ShareFace,
  sizes: readonly SizeOfPrint[],
  width: number,
): readonly (Fitted & { readonly size: number })[] {
  const tried = sizes.map(([size, most]) => {
    const filled = fitLines(words, face, size, { width, most });
    return { size, ...balanced(words, face, size, filled, width) };
  });
  const whole = tried.filter(({ isWhole }) => isWhole);
  return whole.length > 0 ? whole : tried.slice(-1);
}
