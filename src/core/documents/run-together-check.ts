import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { placeOfNode } from './tree.ts';

export const problems = {
  runTogether: problem('markdown/run-together'),
};

/** How points begin that are no list in Markdown: at two lines of a paragraph, they are meant as points. */
const points: readonly RegExp[] = [
  /^\d{1,3}(?:\.\d{1,3})+\.?\s+["“‘]?\p{Lu}/u,
  /^\([a-z]{1,2}\)\s/,
  /^\((?:[ivx]+|\d{1,2})\)\s/,
  /^(?:[a-z]|[ivx]{1,4})[.)]\s/,
  /^\d{1,3}[.)]\s+["“‘]?\p{Lu}/u,
  // What is left of a bullet of Word's second level.
  /^o\s+\p{L}/u,
];

/** How lines look that stand by themselves, where every line of a paragraph looks so: `For: 8`, `For 8`, `Staff £5m`, `-3 left`, `10:30 Items`. */
const entries: readonly RegExp[] = [
  /^\p{Lu}[^:.?!]{0,40}:\s*\S/u,
  /^\p{Lu}[\p{L} ’'-]{0,40}\s[-−–]?[£$€]?\d[\d,.]*(?: ?(?:%|[mk]|bn))?(?<![.,])$/u,
  /^[-−–+±] ?[£$€]?\d/,
  /^\d{1,2}[:.]\d{2}(?: ?[ap]m)?(?:\s|[–-])/,
];

/** The longest line of an address, a name or a verse. Words that a program wrapped are longer. */
const longest = 40;

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;

/** Whether short lines that all begin as a name or a number does were typed one below the other: an address, names. */
function areShort(lines: readonly string[]): boolean {
  const areNames = lines.every(
    (line) => line.length <= longest && /^["“‘(]?[\p{Lu}\d]/u.test(line) && !/[.!?]$/.test(line),
  );
  return areNames && (lines.length > 2 || lines.some((line) => postcode.test(line)));
}

/** Whether lines were meant to stay lines. What leads to them, with a colon at its end, is not one of them. */
function areMeant(all: readonly string[]): boolean {
  if (points.some((point) => all.filter((line) => point.test(line)).length > 1)) return true;
  const [first = '', ...others] = all;
  const lines = first.endsWith(':') ? others : all;
  if (lines.length < 2)
    return first.endsWith(':') && points.some((point) => point.test(lines[0] ?? ''));
  return entries.some((entry) => lines.every((line) => entry.test(line))) || areShort(lines);
}

const isBlock = (node: ElementContent) =>
  node.type === 'element' && /^(?:p|ul|ol|blockquote|pre|table|h\d)$/.test(node.tagName);

/** Finds lines of a paragraph, or of a point of a list, that would be printed one behind the other. */
export function checkRunTogether(words: Element, path: string): Diagnostic | undefined {
  const end = words.children.findIndex(isBlock);
  const inline = end < 0 ? words.children : words.children.slice(0, end);
  if (inline.some((node) => node.type === 'element' && node.tagName === 'br')) return undefined;
  const text = toString({ type: 'root', children: inline }).trim();
  if (!text.includes('\n')) return undefined;
  const lines = text.split('\n').map((line) => line.trim());
  if (!areMeant(lines)) return undefined;
  const joined = lines.join(' ');
  return problems.runTogether.at(placeOfNode(words, path), {
    text: joined.length > 60 ? `${joined.slice(0, 60)}…` : joined,
  });
}
