import type { Checked, Diagnostic } from './diagnostic.ts';
import { sortDiagnostics } from './diagnostic.ts';
import { decodeFile } from './file.ts';
import type { CompileOptions } from './compile-options.ts';
import { compilePublication, type Publication } from './publication.ts';
import type { SourceFile, UnreadFile } from './source.ts';

/** A file as it was found on the disk: its bytes, or why they could not be had. */
export type FoundFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly fault: Diagnostic };

function decode(file: FoundFile): Checked<SourceFile | UnreadFile> {
  const unread = { path: file.path, text: undefined };
  if ('fault' in file) return { value: unread, diagnostics: [file.fault] };
  const { value, diagnostics } = decodeFile(file.path, file.bytes);
  return { value: value ?? unread, diagnostics };
}

/**
 * Compiles a publication from its files as they were found. A file that is no text is told once, and counts
 * as there: what refers to it is not told as well.
 *
 * @returns No publication when a file could not be read; never throws for what is in a file.
 */
export function compileFound(
  found: readonly FoundFile[],
  options: CompileOptions,
): Checked<Publication | undefined> {
  const decoded = found.map(decode);
  const compiled = compilePublication(
    decoded.map(({ value }) => value),
    options,
  );
  const unread = decoded.flatMap(({ diagnostics }) => diagnostics);
  return {
    value: unread.length > 0 ? undefined : compiled.value,
    diagnostics: sortDiagnostics([...unread, ...compiled.diagnostics]),
  };
}
