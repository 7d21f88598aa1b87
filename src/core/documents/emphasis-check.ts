import type { Element, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { placeOfNode } from './tree.ts';
import { placeInText } from './markdown-syntax-check.ts';
import { spanFrom } from '../source/source.ts';

export const problems = {
  emphasis: problem('markdown/broken-emphasis'),
  typedList: problem('markdown/typed-list'),
};

/**
 * Two stars or low lines at the edge of a word that no bold words came of, a low line at one edge of words and apart
 * from the other, or a backtick that no code came of. A single star is none: it marks a figure that has a note. Nor are
 * more than two low lines, on which something is to be written by hand.
 */
const left =
  /`|\*\*(?!\*)|(?<!\w)__(?=[^\W_])|(?<=[^\W_])__(?!\w)|(?<![\w_])_(?=[\p{L}\d][^_\n]{0,200}\s_(?![\p{L}\d_]))|(?<![\p{L}\d_])_(?=\s[^_\n]{0,200}[\p{L}\d]_(?![\w_]))/u;

/**
 * Finds signs for bold words that Markdown left in the text.
 *
 * @param line The line of the file, as typed, on which a place stands: with a backslash the signs are meant.
 */
export function checkEmphasis(
  node: Text,
  path: string,
  line: (number: number) => string,
): Diagnostic | undefined {
  const at = node.value.search(left);
  if (at < 0) return undefined;
  const place = placeInText(node, at, path, left.exec(node.value)![0].length);
  if (/\\[*_`]/.test(line(place.line))) return undefined;
  const [text = ''] = node.value.slice(at).split('\n');
  return problems.emphasis.at(place, { text: text.length > 60 ? `${text.slice(0, 60)}…` : text });
}

/** How points of a list begin that Markdown takes for words: a sign of another program, or no space behind it. */
const points: readonly (readonly [RegExp, string])[] = [
  [/^[•▪◦‣●○·]\s*(?=\S)/, '- '],
  [/^[–—]\s+(?=\S)/, '- '],
  [/^-(?=\p{L})/u, '- '],
  [/^\*(?=[\p{L}\d£][^*]*$)/u, '* '],
  [/^(?=\d{1,2}[.)]\p{L})/u, ''],
];

/** Finds a paragraph of two lines or more that all begin as points of a list do, and one with a bullet. */
export function checkTypedList(paragraph: Element, path: string): Diagnostic | undefined {
  if (paragraph.children[0]?.type !== 'text') return undefined;
  const lines = toString(paragraph)
    .split('\n')
    .map((line) => line.trim());
  const [first = ''] = lines;
  const found = points.find(([pattern]) => pattern.test(first));
  if (!found) return undefined;
  const [pattern, sign] = found;
  const isBullet = /^[•▪◦‣●]/.test(first);
  const isList = lines.length > 1 && lines.every((line) => pattern.test(line));
  if (!isBullet && !isList) return undefined;
  const meant =
    sign === '' ? first.replace(/^(\d+[.)])/, '$1 ') : `${sign}${first.replace(pattern, '')}`;
  const span = spanFrom(placeOfNode(paragraph, path), first.length);
  return problems.typedList.at(span, { text: first, meant });
}
