import { proposeRating } from './propose-rating.ts';
import type { TypedTable } from './proposed.ts';
import { plainText, type Cell } from '../sheets/sheet.ts';

const meant: readonly (readonly [RegExp, string])[] = [
  [/^(?:g|green)$/i, 'GREEN'],
  [/^(?:a|amber|y|yellow|orange)$/i, 'AMBER'],
  [/^(?:r|red)$/i, 'RED'],
];

const ratingOfWord = (text: string) => meant.find(([words]) => words.test(text))?.[1];

/** A word as another is spelt: in capitals, in small letters, or by its first letter. */
function spelledAs(like: string, word: string): string {
  const own = like.length === 1 ? word.charAt(0) : word;
  if (like === like.toLowerCase()) return own.toLowerCase();
  return like === like.toUpperCase() ? own.toUpperCase() : own;
}

/**
 * A column of ratings, where all that stands in it are names of colours, or nothing but a sign does and its cells are
 * coloured: other words are a status of another kind.
 */
export function proposeRatingColumn(column: string, cells: readonly Cell[]): TypedTable['rating'] {
  if (cells.every(({ text }) => !/[\p{L}\d]/u.test(text))) {
    const rating = proposeRating(cells);
    return rating && { column, ...rating };
  }
  const texts = [
    ...new Set(cells.map(({ text }) => plainText(text)).filter((text) => text !== '')),
  ];
  if (texts.length === 0 || texts.some((text) => ratingOfWord(text) === undefined))
    return undefined;
  // The others may come in any month, spelt alike.
  const [first] = texts as [string];
  const others = ['Green', 'Amber', 'Red'].map((word) => spelledAs(first, word));
  const known = new Set(texts.map(ratingOfWord));
  const all = [...texts, ...others.filter((word) => !known.has(ratingOfWord(word)))];
  return {
    column,
    names: Object.fromEntries(all.map((text) => [text, ratingOfWord(text)!])),
    met: 'GREEN',
  };
}
