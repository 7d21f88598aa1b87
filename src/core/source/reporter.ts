import type { Diagnostic } from './diagnostic.ts';

/** Diagnostics as the JSON that other programs rely on (design, "Interfaces that stay fixed"). */
export function toJson(diagnostics: readonly Diagnostic[]): string {
  const rows = diagnostics.map(({ code, place, message, hint }) => ({
    file: place.path,
    line: place.line,
    column: place.column,
    code,
    message,
    hint,
  }));
  return JSON.stringify(rows, null, 2);
}
