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

/** How much of a line a diagnostic is about: what its message quotes, if that stands there, else the word there. */
function lengthAt(rest: string, message: string): number {
  const quoted = /`([^`]+)`/.exec(message)?.[1] ?? '';
  if (quoted !== '' && rest.startsWith(quoted)) return quoted.length;
  if (quoted !== '' && rest.startsWith(`"${quoted}"`)) return quoted.length + 2;
  return /^[^\s,;]+/.exec(rest)?.[0].length ?? 1;
}

/**
 * The part of a source line to show under a diagnostic, cut around the place so that it fits.
 *
 * @param line The line of the diagnostic's place, without its end.
 * @param width The most UTF-16 units to show.
 */
export function excerptOf(line: string, { place, message }: Diagnostic, width: number): Excerpt {
  const at = Math.min(place.column - 1, line.length);
  const length = Math.min(lengthAt(line.slice(at), message), width);
  const from = line.length <= width ? 0 : Math.max(0, at - Math.floor((width - length) / 3));
  return { text: printable(line.slice(from, from + width)), start: at - from, length };
}
