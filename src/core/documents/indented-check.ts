import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { TypedLines } from './lost-sign-check.ts';
import { placeOfNode } from './tree.ts';

export const problems = {
  indentedText: problem('markdown/indented-text'),
};

/** Finds words that spaces at the start of their line made code, as a paragraph pasted from a word processor has them. */
export function checkIndented(
  code: Element,
  path: string,
  lines: TypedLines,
): Diagnostic | undefined {
  const place = placeOfNode(code, path);
  const typed = (lines()[place.line - 1] ?? '').slice(place.column - 1);
  if (/^ {0,3}(?:`{3}|~{3})/.test(typed)) return undefined;
  const [text = ''] = toString(code).trim().split('\n');
  // The mark of an element is told as such.
  if (text.startsWith('::')) return undefined;
  return problems.indentedText.at(place, {
    text: text.length > 60 ? `${text.slice(0, 60)}…` : text,
  });
}
