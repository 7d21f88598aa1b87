import { english } from '../../core/language/english.ts';
import type { FoundFile } from '../../core/publication/stages/compile-bytes.ts';
import { sayDiagnostics } from '../../core/source/say-diagnostic.ts';
import { loadFound } from '../../site/load.ts';
import { readSources } from '../../site/read-sources.ts';
import { toTerminal } from '../terminal.ts';

/**
 * What `check` would say of files that are not written yet, among those that are there, for a terminal; `undefined`
 * where it finds nothing wrong with them.
 */
export function checkFiles(
  root: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): string | undefined {
  const encoder = new TextEncoder();
  const written = [...files].map(([path, content]): FoundFile => {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    return { path, bytes, size: bytes.length };
  });
  const { value, diagnostics } = readSources(root);
  const { diagnostics: all } = loadFound(root, { value: [...value, ...written], diagnostics });
  const told = all.filter(({ span }) => files.has(span.path));
  if (told.length === 0) return undefined;
  return toTerminal(sayDiagnostics(told, english), {
    lineOf: (path, line) => {
      const content = files.get(path);
      return typeof content === 'string' ? content.split('\n')[line - 1] : undefined;
    },
    paint: (_, text) => text,
    width: 100,
  });
}
