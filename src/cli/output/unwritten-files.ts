import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundFile } from '../../core/publication/stages/compile-bytes.ts';
import type { Diagnostic } from '../../core/source/diagnostic.ts';
import { loadFound } from '../../site/load.ts';
import type { readSources } from '../../site/read-sources.ts';
import { toPlainText } from '../terminal.ts';
import type { Change } from './write-files.ts';

/** Files that are not written yet, by their paths. */
export type UnwrittenFiles = ReadonlyMap<string, string | Uint8Array>;

/** The same as changes: none of them may be there. */
export const asChanges = (files: UnwrittenFiles): readonly Change[] =>
  [...files].map(([path, after]) => ({ path, before: undefined, after }));

/** The files that are there already, of those that are to be written. */
export const alreadyThere = (root: string, files: UnwrittenFiles): readonly string[] =>
  [...files.keys()].filter((path) => existsSync(join(root, path)));

const encoder = new TextEncoder();

/**
 * What `check` would say of files that are not written yet, among those that are there.
 *
 * @param there The sources of the publication; none for one that is new.
 */
export function checkUnwritten(
  root: string,
  files: UnwrittenFiles,
  there: Pick<ReturnType<typeof readSources>, 'value' | 'diagnostics'> = {
    value: [],
    diagnostics: [],
  },
): readonly Diagnostic[] {
  const written = [...files]
    .filter(([path]) => /^(?:content|data|public)\//.test(path))
    .map(([path, content]): FoundFile => {
      const bytes = typeof content === 'string' ? encoder.encode(content) : content;
      return { path, bytes, size: bytes.length };
    });
  const { value, diagnostics } = there;
  return loadFound(root, { value: [...value, ...written], diagnostics }).diagnostics.filter(
    ({ span }) => files.has(span.path),
  );
}

/** What is wrong with files that nobody can look into, since they are not written. */
export const sayUnwritten = (files: UnwrittenFiles, told: readonly Diagnostic[]): string =>
  toPlainText(told, (path, line) => {
    const content = files.get(path);
    return typeof content === 'string' ? content.split('\n')[line - 1] : undefined;
  });
