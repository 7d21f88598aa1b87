import { english } from '../src/core/language/english.ts';
import type { Diagnostic } from '../src/core/source/diagnostic.ts';
import { sayDiagnostics, type SaidDiagnostic } from '../src/core/source/say-diagnostic.ts';

/** Diagnostics with what an officer is told of them in English, for tests that look at words. */
export const inEnglish = (diagnostics: readonly Diagnostic[]): readonly SaidDiagnostic[] =>
  sayDiagnostics(diagnostics, english);
