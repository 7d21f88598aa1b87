import type { FoundFile } from '../../core/publication/stages/compile-bytes.ts';
import type { Diagnostic } from '../../core/source/diagnostic.ts';
import { loadFound } from '../../site/load.ts';
import type { readSources } from '../../site/read-sources.ts';
import type { Change } from './write-files.ts';

/** The files of a publication as they are, and what `check` says of them. */
export type Sources = Pick<ReturnType<typeof readSources>, 'value' | 'diagnostics'> & {
  readonly told: readonly Diagnostic[];
};

const encoder = new TextEncoder();

const isChecked = (path: string) => /^(?:content|data|public)\//.test(path);

/**
 * What `check` would say of a publication once files of it are changed. Where something is wrong with it before, what
 * is said of other files is not told again.
 *
 * @param there `undefined` for a publication that is new.
 */
export function checkChanges(
  root: string,
  changes: readonly Change[],
  there: Sources = { value: [], diagnostics: [], told: [] },
): readonly Diagnostic[] {
  const changed = new Set(changes.map(({ path }) => path));
  const written = changes
    .filter(({ path }) => isChecked(path))
    .map(({ path, after }): FoundFile => {
      const bytes = typeof after === 'string' ? encoder.encode(after) : after;
      return { path, bytes, size: bytes.length };
    });
  const value = [...there.value.filter(({ path }) => !changed.has(path)), ...written];
  const { diagnostics } = loadFound(root, { value, diagnostics: there.diagnostics });
  return there.told.length === 0
    ? diagnostics
    : diagnostics.filter(({ span }) => changed.has(span.path));
}
