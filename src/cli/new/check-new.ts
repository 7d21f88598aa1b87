import type { Diagnostic } from '../../core/source/diagnostic.ts';
import type { FoundFile } from '../../core/publication/stages/compile-bytes.ts';
import { loadFound } from '../../site/load.ts';
import { readSources } from '../../site/read-sources.ts';
import type { NewKind } from './kind.ts';

const encoder = new TextEncoder();

/** What `check` would say of files that are not written yet, among those that are there. */
export function checkNew(
  root: string,
  files: ReadonlyMap<string, string>,
  into: NewKind['into'],
): readonly Diagnostic[] {
  const there = into === 'new-folder' ? [] : readSources(root).value;
  const written = [...files]
    .filter(([path]) => /^(?:content|data)\//.test(path))
    .map(([path, text]): FoundFile => ({ path, bytes: encoder.encode(text) }));
  const { diagnostics } = loadFound(root, { value: [...there, ...written], diagnostics: [] });
  return diagnostics.filter(({ span }) => files.has(span.path));
}
