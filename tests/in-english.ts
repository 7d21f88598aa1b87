import type { z } from 'astro/zod';
import { sayHint } from '../src/core/language/hints/english/hints.ts';
import { meantBy } from '../src/core/language/hints/hints.ts';
import { english } from '../src/core/language/english.ts';
import { sayReason } from '../src/core/language/problems/english/reasons.ts';
import { refusalIn, unexpected } from '../src/core/source/issue.ts';
import type { Diagnostic } from '../src/core/source/diagnostic.ts';
import { sayDiagnostics, type SaidDiagnostic } from '../src/core/source/say-diagnostic.ts';

/** Diagnostics with what an officer is told of them in English, for tests that look at words. */
export const inEnglish = (diagnostics: readonly Diagnostic[]): readonly SaidDiagnostic[] =>
  sayDiagnostics(diagnostics, english);

/** What an officer is told of a value that a schema refuses, and what is meant by it where that is one thing. */
export function refusalOf(schema: z.ZodType, typed: unknown) {
  const [issue] = schema.safeParse(typed, { reportInput: true }).error?.issues ?? [];
  const { reason, hint } = (issue && refusalIn(issue)) ?? unexpected;
  return { reason: sayReason(reason), hint: sayHint(hint), meant: meantBy(hint) };
}
