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

/** Diagnostics for a person: each with its place, what is wrong and what to do. */
export function toText(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ code, place, message, hint }) => {
      const where = `${place.path}:${place.line}:${place.column}`;
      return `${where}  ${code}\n  ${message}\n  ${hint}\n`;
    })
    .join('\n');
}

/** How many problems there are, and what to do next. */
export function countProblems({ length }: readonly Diagnostic[]): string {
  return length === 1
    ? '1 problem. Mend it, and run the command again.'
    : `${length} problems. Mend them, and run the command again.`;
}
