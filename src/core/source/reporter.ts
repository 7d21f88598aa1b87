import type { Span } from './source.ts';
import type { SaidDiagnostic } from './say-diagnostic.ts';

const placeOf = ({ path, line, column, endLine, endColumn }: Span) => ({
  ...{ file: path, line, column, endLine, endColumn },
});

/**
 * Diagnostics as the JSON that other programs rely on (design, "Interfaces that stay fixed"). `endLine` and `endColumn`
 * are the place behind the last character at fault; `replacement` is there where the correction has one meaning, and
 * `also` where one cause is at work in other places too: each with its own replacement.
 */
export function toJson(diagnostics: readonly SaidDiagnostic[]): string {
  const rows = diagnostics.map(({ code, span, message, hint, replacement, also }) => ({
    ...placeOf(span),
    code,
    message,
    hint,
    replacement,
    also: also?.map((other) => ({ ...placeOf(other.span), replacement: other.replacement })),
  }));
  return JSON.stringify(rows, null, 2);
}
