import type { Language } from '../language/english.ts';
import type { Said, WordsOf } from '../language/problems/said.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A diagnostic with its words in one language, as reporters need it. */
export type SaidDiagnostic = Diagnostic & Said;

/** What a language says of a diagnostic. */
export function sayDiagnostic(
  { code, details, said }: Diagnostic,
  { problems }: Pick<Language, 'problems'>,
): Said {
  if (said) return said;
  // The two belong together: a diagnostic is only ever made by the problem of its code.
  const words = problems as Record<string, WordsOf<Record<string, unknown>>[string]>;
  return words[code]!(details);
}

/** Diagnostics with their words, in the same order. */
export const sayDiagnostics = (
  diagnostics: readonly Diagnostic[],
  language: Pick<Language, 'problems'>,
): readonly SaidDiagnostic[] =>
  diagnostics.map((diagnostic) => ({ ...diagnostic, ...sayDiagnostic(diagnostic, language) }));
