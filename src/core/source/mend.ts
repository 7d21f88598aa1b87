import type { Diagnostic } from './diagnostic.ts';
import type { Span } from './source.ts';

/** A replacement that was made: what stood at a span, and what stands there now. */
export interface Mended {
  readonly code: string;
  readonly span: Span;
  readonly was: string;
  readonly now: string;
}

/** A file's text after its replacements, and those in the order of the file. */
export interface MendedText {
  readonly text: string;
  readonly made: readonly Mended[];
}

const bom = '\ufeff';

/** Where each line of a text begins, as offsets; a byte order mark belongs to no line. */
function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith(bom) ? 1 : 0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** A replacement with the offsets of what it replaces. */
interface Placed {
  readonly told: Diagnostic;
  readonly now: string;
  readonly from: number;
  readonly to: number;
}

/** The replacements that lie in a text, in its order. Of those that overlap the first is kept: the others wait. */
function placedIn(text: string, diagnostics: readonly Diagnostic[]): readonly Placed[] {
  const starts = lineStarts(text);
  const offsetOf = (line: number, column: number) => (starts[line - 1] ?? Infinity) + column - 1;
  const placed = diagnostics.flatMap((told): Placed[] => {
    const { span, replacement: now, isPrivate } = told;
    if (now === undefined || isPrivate) return [];
    const from = offsetOf(span.line, span.column);
    const to = offsetOf(span.endLine, span.endColumn);
    return from <= to && to <= text.length ? [{ told, now, from, to }] : [];
  });
  let end = -1;
  return placed
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .filter(({ from, to }) => {
      const isFree = from >= end && to > end;
      if (isFree) end = to;
      return isFree;
    });
}

/**
 * Puts the replacements of the diagnostics about one file into its text; of faults about people none. Nothing else
 * changes: not a line end, nor a byte order mark.
 *
 * @param text As it stands in the file, whatever its line ends.
 */
export function mendText(text: string, diagnostics: readonly Diagnostic[]): MendedText {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const made: Mended[] = [];
  let mended = '';
  let done = 0;
  for (const { told, now: meant, from, to } of placedIn(text, diagnostics)) {
    const now = meant.replaceAll('\n', lineEnd);
    const was = text.slice(from, to);
    if (was === now) continue;
    made.push({ code: told.code, span: told.span, was, now });
    mended += text.slice(done, from) + now;
    done = to;
  }
  return { text: mended + text.slice(done), made };
}
