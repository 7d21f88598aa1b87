import type { SaidDiagnostic } from './say-diagnostic.ts';

/**
 * Diagnostics as the JSON that other programs rely on (design, "Interfaces that stay fixed"). `endLine` and `endColumn`
 * are the place behind the last character at fault; `replacement` is there where the correction has one meaning.
 */
export function toJson(diagnostics: readonly SaidDiagnostic[]): string {
  const rows = diagnostics.map(({ code, span, message, hint, replacement }) => ({
    file: span.path,
    line: span.line,
    column: span.column,
    endLine: span.endLine,
    endColumn: span.endColumn,
    code,
    message,
    hint,
    replacement,
  }));
  return JSON.stringify(rows, null, 2);
}
