import { fill, type Language } from '../../language/english.ts';

/** More names than these are told by their number. */
export const mostNames = 3;

/** Names in a row, or their number where they are more than are told: `Aston and Bourne`, `5 parts`. */
export function sayNames(
  names: readonly string[],
  language: Language,
  most: number = mostNames,
): string {
  const words = language.parts;
  if (names.length > most) return fill(words.count, { count: names.length });
  return names.length < 2
    ? (names[0] ?? '')
    : fill(words.and, { most: names.slice(0, -1).join(', '), last: names.at(-1)! });
}
