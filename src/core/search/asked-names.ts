import type { Language } from '../language/english.ts';
import { queryWords, readQuery } from './read-query.ts';

/** Names as they are looked for: each read as a question is, so that a whole question may be one. */
export function askedNames(
  names: readonly string[] | undefined,
  language: Language,
): readonly string[] {
  const words = queryWords(language);
  return [...new Set((names ?? []).map((name) => readQuery(name, words).join(' ')))];
}
