import type { Element, ElementContent, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import { spanFrom, type Location } from '../source/source.ts';
import { placeOfNode } from './tree.ts';

export const problems = {
  lostSign: problem('markdown/lost-sign'),
};

/** The lines of a file as they were typed. */
export type TypedLines = () => readonly string[];

/** A figure as officers type it, with its currency, its thousands and its unit where a sign stands for that. */
const figure = String.raw`[£$€]?[-−+]?\d[\d,]*(?:\.\d+)?(?: ?%|(?:k|m|bn|pp)\b)?`;

/** Numbers that begin words and are no amounts: a year, a day of a month, the number of a point. */
const isNoAmount = new RegExp(
  String.raw`^(?:(?:19|20)\d\d(?:[/–-]\d{2,4})?(?![\d.,]*[%\d])|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\d{1,3}[.)]\s)`,
);

/** A line that a sign for “more than” starts. What follows it is the figure. */
const moreThan = new RegExp(String.raw`^>(\s*=)?(\s*)(${figure}.*)$`, 'u');

/** Whether one line of a quotation was meant to say “more than”. Words that end as a sentence does may be quoted. */
function saysMoreThan(line: string): boolean {
  const [, equals, space, rest = ''] = moreThan.exec(line) ?? [];
  if (rest === '') return false;
  if (equals !== undefined || (space === '' && !/^\d{1,3}[.)]\s/.test(rest))) return true;
  return !isNoAmount.test(rest) && (/^[£$€]?[\d.,]+ ?%/.test(rest) || !/[.!?:;”"’)]$/.test(rest));
}

/** Finds a quotation that a sign for “more than” made. It is one only if each of its lines begins with a figure. */
export function checkMoreThan(
  quotation: Element,
  path: string,
  lines: TypedLines,
): Diagnostic | undefined {
  const { start, end } = quotation.position ?? {};
  if (!start || !end) return undefined;
  const typed = lines()
    .slice(start.line - 1, end.line)
    .map((line, index) => (index === 0 ? line.slice(start.column - 1) : line).trim())
    .filter((line) => line !== '');
  const [first = ''] = typed;
  const others = typed.slice(1).filter((line) => line.startsWith('>'));
  if (!saysMoreThan(first) || !others.every(saysMoreThan)) return undefined;
  const place = spanFrom(placeOfNode(quotation, path), 1);
  return problems.lostSign.at(place, { text: first, meant: `\\${first}`, as: 'quotation' });
}

/** A figure that is all there is, or one of points, which are a change. */
const change = new RegExp(
  String.raw`^${figure}(?:$| (?:percentage )?points?\b| per cent$| (?:million|billion|thousand)$)`,
  'u',
);

/** Finds a list of one point that a minus or a plus before a figure made. Several points are a list. */
export function checkMinus(list: Element, path: string, lines: TypedLines): Diagnostic | undefined {
  const points = list.children.filter((child) => child.type === 'element');
  const [point] = points;
  if (!point || points.length > 1) return undefined;
  const text = toString(point).trim();
  if (!change.test(text) || /^(?:19|20)\d\d$/.test(text)) return undefined;
  const place = placeOfNode(list, path);
  const typed = (lines()[place.line - 1] ?? '').slice(place.column - 1).trim();
  const [, sign, rest] = /^([-+])\s+([^[].*)$/.exec(typed) ?? [];
  if (sign === undefined || rest === undefined) return undefined;
  const meant = `${sign}${rest}`;
  return problems.lostSign.at(spanFrom(place, typed.length), { text: typed, meant, as: 'list' });
}

/** The first or the last letter of what stands beside a node. */
const edge = (node: RootContent | ElementContent | undefined, end: 'first' | 'last') =>
  (node ? toString(node) : '').at(end === 'first' ? 0 : -1) ?? '';

const isDigit = (letter: string) => /\d/.test(letter);

const isSign = (letter: string) => /[\p{L}\d]/u.test(letter);

/** Grades one after the other, of which the best has a star: `A*`, `BBB`. */
const isGrades = (text: string) => /^[A-EU*]{1,6}$/.test(text);

/** Whether words within a word are no part of it that was stressed: formulas, and grades such as `A*A*A`. */
function isFormula({ tagName }: Element, text: string, joins: readonly boolean[]): boolean {
  if (!joins.includes(true)) return false;
  if (!joins.includes(false) && /\s/.test(text)) return true;
  if (tagName !== 'em') return false;
  return joins.includes(false) ? isGrades(text) : !/\p{Ll}{2}/u.test(text);
}

/** What was meant by a word with stars in it, as it is to be typed: a product, or the stars themselves. */
function meantByStars(typed: string): string {
  const isProduct = /\d/.test(typed) && !/^\*|\*\*/.test(typed);
  return isProduct ? typed.replaceAll('*', '×') : typed.replaceAll('*', '\\*');
}

/** Finds italic or bold words that stars of another meaning made: those of a product, a formula, the best grade. */
export function checkTimes(
  words: Element,
  [before, after]: readonly (RootContent | ElementContent | undefined)[],
  path: string,
  lines: TypedLines,
): Diagnostic | undefined {
  const outside = [edge(before, 'last'), edge(after, 'first')] as const;
  if (!outside.some(isSign)) return undefined;
  const content = toString(words);
  const pairs = [
    [outside[0], content.at(0) ?? ''],
    [outside[1], content.at(-1) ?? ''],
  ] as const;
  const areJoined = pairs.some((pair) => pair.every(isDigit));
  const joins = pairs.map((pair) => pair.every(isSign));
  if (!areJoined && !isFormula(words, content, joins)) return undefined;
  const place: Location = placeOfNode(words, path);
  const line = lines()[place.line - 1] ?? '';
  let from = place.column - 1;
  while (from > 0 && !/[\s(]/.test(line.charAt(from - 1))) from--;
  const text = /^[^\s,;)]*/.exec(line.slice(from))?.[0] ?? '';
  const span = {
    ...spanFrom(place, text.length),
    column: from + 1,
    endColumn: from + 1 + text.length,
  };
  const as = areJoined ? 'emphasis' : 'stars';
  return problems.lostSign.at(span, { text, meant: meantByStars(text), as });
}
