import type { Language } from '../language/english.ts';
import type { Code, Problems } from '../language/problems/problems.ts';
import type { Repetition, Said } from '../language/problems/said.ts';
import type { Diagnostic } from './diagnostic.ts';
import { withShortTexts } from './shorten.ts';

/** A diagnostic with its words in one language, as reporters need it. */
export type SaidDiagnostic = Omit<Diagnostic, 'details'> & Said;

type Words = Pick<Language, 'problems' | 'repeated'>;

/** Where else a cause is at work: how often in all, in how many files, and on which lines of the first. */
function repetitionOf({ span: { path }, also = [] }: Diagnostic): Repetition {
  const paths = new Set([path, ...also.map(({ span }) => span.path)]);
  const lines = also.filter(({ span }) => span.path === path).map(({ span }) => span.line);
  return { times: also.length + 1, files: paths.size, lines: [...new Set(lines)] };
}

/** What a language says of a diagnostic. What it quotes is cut short where it is too long to be read. */
export function sayDiagnostic(diagnostic: Diagnostic, { problems, repeated }: Words): Said {
  const { code, details, also } = diagnostic;
  // The two belong together: a diagnostic is only ever made by the problem of its code.
  const say = problems[code] as (details: Problems[Code]) => Said;
  const { message, hint } = say(withShortTexts(details));
  if (!also) return { message, hint };
  return { message: repeated(message, repetitionOf(diagnostic)), hint };
}

/** Diagnostics with their words, in the same order. */
export const sayDiagnostics = (
  diagnostics: readonly Diagnostic[],
  language: Words,
): readonly SaidDiagnostic[] =>
  diagnostics.map((diagnostic) => ({ ...diagnostic, ...sayDiagnostic(diagnostic, language) }));
