import type { Diagnostic } from '../src/core/source/diagnostic.ts';

/** Diagnostics as short strings, such as `2:9 observation/value`, for the tables of tests. */
export function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ span, code }) => `${span.line}:${span.column} ${code}`);
}

/** Like {@link told}, with the path in front. */
export function toldWithPath(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ span, code }) => `${span.path}:${span.line}:${span.column} ${code}`);
}
