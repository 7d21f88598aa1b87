import type { Diagnostic } from './diagnostic.ts';

/** A piece of a line, with the part of it that a diagnostic is about. Counted in UTF-16 units from 0. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** What could move a terminal's cursor, hide text or turn its direction around (standards S-25). */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Puts a harmless sign of the same length in the place of each character that a terminal would act upon. */
export const printable = (text: string): string =>
  text.replace(unprintable, (found) => (found === '\t' ? ' ' : '\ufffd'.repeat(found.length)));

/**
 * The part of a source line to show under a diagnostic, cut around what is at fault so that it fits. A span that goes
 * on below is shown to the end of its first line, and of a mere point one sign.
 *
 * @param line The line on which the span begins, without its end.
 * @param width The most UTF-16 units to show.
 */
export function excerptOf(
  line: string,
  { span }: Pick<Diagnostic, 'span'>,
  width: number,
): Excerpt {
  const at = Math.min(span.column - 1, line.length);
  const end = span.endLine > span.line ? line.trimEnd().length : span.endColumn - 1;
  const length = Math.max(1, Math.min(end - at, line.length - at, width));
  const from = line.length <= width ? 0 : Math.max(0, at - Math.floor((width - length) / 3));
  return { text: printable(line.slice(from, from + width)), start: at - from, length };
}
