import type { Language } from '../language/english.ts';
import type { Code, Problems } from '../language/problems/problems.ts';
import type { Said } from '../language/problems/said.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A diagnostic with its words in one language, as reporters need it. */
export type SaidDiagnostic = Omit<Diagnostic, 'details'> & Said;

/** What a language says of a diagnostic. */
export function sayDiagnostic(
  { code, details }: Diagnostic,
  { problems }: Pick<Language, 'problems'>,
): Said {
  // The two belong together: a diagnostic is only ever made by the problem of its code.
  const say = problems[code] as (details: Problems[Code]) => Said;
  return say(details);
}

/** Diagnostics with their words, in the same order. */
export const sayDiagnostics = (
  diagnostics: readonly Diagnostic[],
  language: Pick<Language, 'problems'>,
): readonly SaidDiagnostic[] =>
  diagnostics.map((diagnostic) => ({ ...diagnostic, ...sayDiagnostic(diagnostic, language) }));
