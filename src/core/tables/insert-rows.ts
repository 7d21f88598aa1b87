import { toCell } from './row.ts';

/** Where a line begins in a text. @param line From 1. */
function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let count = 1; count < line; count++) at = text.indexOf('\n', at) + 1;
  return at;
}

/**
 * Puts rows into a table, and leaves every byte of it as it is: its line ends, its byte order mark, what is in quotation
 * marks and what is not, and whether its last line is ended.
 *
 * @param text As it is stored, with a header row at least.
 * @param rows Their cells, in the order of its columns.
 * @param before The line before which they are put; `undefined` for the end.
 * @returns The text, and the line of the first of them.
 */
export function insertRows(
  text: string,
  rows: readonly (readonly string[])[],
  before: number | undefined,
): { readonly text: string; readonly line: number } {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  const lines = rows.map((cells) => cells.map(toCell).join(','));
  if (before !== undefined) {
    const at = startOfLine(text, before);
    const added = lines.map((line) => line + lineEnd).join('');
    return { text: text.slice(0, at) + added + text.slice(at), line: before };
  }
  // Blank lines at the end stay there.
  const end = text.search(/(?:\r?\n)*$/);
  const added = lines.map((line) => lineEnd + line).join('');
  return {
    text: text.slice(0, end) + added + text.slice(end),
    line: text.slice(0, end).split('\n').length + 1,
  };
}
