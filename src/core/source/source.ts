/** A file an officer wrote, as text. `path` is relative to the publication's root, with `/` between its parts. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A file that is there and whose text could not be had. Why is told once, where it was found out. */
export interface UnreadFile {
  readonly path: string;
  readonly text: undefined;
}

/** Whether a file's text could be had. */
export const isRead = (file: SourceFile | UnreadFile): file is SourceFile =>
  file.text !== undefined;

/** Where something stands in a file: line and column count from 1, the column in UTF-16 units. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** The place of the first character of a file, for what is wrong with the file as a whole. */
export function startOf(path: string): Place {
  return { path, line: 1, column: 1 };
}

/** The place of a character, counted in UTF-16 units from the start of the text. */
export function placeAt(file: SourceFile, offset: number): Place {
  const before = file.text.slice(0, offset);
  const lines = before.split('\n');
  return { path: file.path, line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** Orders places as a reader meets them: by path, then line, then column. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
