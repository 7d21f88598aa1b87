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
export interface Location {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/**
 * A piece of a file, from the place of its first character to the place behind its last; empty where only a point is
 * known. Lines and columns as in {@link Location}: from 1, in UTF-16 units, a byte order mark not counted.
 */
export interface Span extends Location {
  readonly endLine: number;
  readonly endColumn: number;
}

/** The span of one value: a cell, a value of YAML, an attribute. It knows how another is typed in its place. */
export interface Slot extends Span {
  /** A text as it is to stand in the file there: in quotation marks where it needs them, or the value had them. */
  spelt(text: string): string | undefined;
}

/** A place as an empty span; a span without what else is known of it. */
export function spanOf(place: Location | Span): Span {
  const { path, line, column } = place;
  const { endLine = line, endColumn = column } = place as Partial<Span>;
  return { path, line, column, endLine, endColumn };
}

/** A text as it is to be typed in place of what stands there: `undefined` where only a point is known, or it cannot stand there. */
export function speltAt(place: Location | Span | Slot, text: string): string | undefined {
  if (!('endLine' in place)) return undefined;
  return 'spelt' in place ? place.spelt(text) : text;
}

/** A span that is told as a whole, though what is meant goes into a part of it whose own place is not known. */
export const unspelt = <Place extends Location>(place: Place): Place & Pick<Slot, 'spelt'> => ({
  ...place,
  spelt: () => undefined,
});

/** A span in which what is meant is a part: `spelt` puts the rest around it. */
export const slotOf = (span: Span, spelt: (text: string) => string): Slot => ({ ...span, spelt });

/** Where a span begins, and no more: for one of several things in it whose own place is not known. */
export const pointOf = ({ path, line, column }: Location): Location => ({ path, line, column });

/** What stands on one line from a place on, `length` UTF-16 units of it. */
export function spanFrom({ path, line, column }: Location, length: number): Span {
  return { path, line, column, endLine: line, endColumn: column + length };
}

/** A piece of a text, by its offset and its length in UTF-16 units. */
export function spanAt(file: SourceFile, offset: number, length: number): Span {
  const { line, column } = placeAt(file, offset);
  const { line: endLine, column: endColumn } = placeAt(file, offset + length);
  return { path: file.path, line, column, endLine, endColumn };
}

/** A piece of a part of a file, as it stands in the whole: so many lines further down. */
export const movedDown = (span: Span, lines: number): Span => ({
  ...span,
  line: span.line + lines,
  endLine: span.endLine + lines,
});

/** The place of the first character of a file, for what is wrong with the file as a whole. */
export function startOf(path: string): Location {
  return { path, line: 1, column: 1 };
}

/** The place of a character, counted in UTF-16 units from the start of the text. */
export function placeAt(file: SourceFile, offset: number): Location {
  const before = file.text.slice(0, offset);
  const lines = before.split('\n');
  return { path: file.path, line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** Finds pieces of a file as {@link spanAt} does. Where there may be many its lines are counted once for all. */
export function spansIn(file: SourceFile): (offset: number, length: number) => Span {
  let starts: number[] | undefined;
  const placeOf = (offset: number) => {
    if (!starts) {
      starts = [0];
      for (let at = file.text.indexOf('\n'); at >= 0; at = file.text.indexOf('\n', at + 1))
        starts.push(at + 1);
    }
    let [first, behind] = [0, starts.length];
    while (behind - first > 1) {
      const middle = (first + behind) >> 1;
      if (starts[middle]! <= offset) first = middle;
      else behind = middle;
    }
    return { line: first + 1, column: offset - starts[first]! + 1 };
  };
  return (offset, length) => {
    const { line, column } = placeOf(offset);
    const { line: endLine, column: endColumn } = placeOf(offset + length);
    return { path: file.path, line, column, endLine, endColumn };
  };
}

/** Orders places as a reader meets them: by path, then line, then column. */
export function comparePlaces(a: Location, b: Location): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
