import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../core/source/diagnostic.ts';
import { toPlainText } from '../terminal.ts';
import { checkChanges, type Sources } from './check-changes.ts';
import type { Change } from './write-files.ts';

/** Files that are not written yet, by their paths. */
export type UnwrittenFiles = ReadonlyMap<string, string | Uint8Array>;

/** The same as changes: none of them may be there. */
export const asChanges = (files: UnwrittenFiles): readonly Change[] =>
  [...files].map(([path, after]) => ({ path, before: undefined, after }));

/** The files that are there already, of those that are to be written. */
export const alreadyThere = (root: string, files: UnwrittenFiles): readonly string[] =>
  [...files.keys()].filter((path) => existsSync(join(root, path)));

/**
 * What `check` would say of files that are not written yet, among those that are there.
 *
 * @param there The sources of the publication.
 */
export const checkUnwritten = (
  root: string,
  files: UnwrittenFiles,
  there: Omit<Sources, 'told'>,
): readonly Diagnostic[] =>
  checkChanges(root, asChanges(files), { ...there, told: [] }).filter(({ span }) =>
    files.has(span.path),
  );

/** What is wrong with files that nobody can look into, since they are not written. */
export const sayUnwritten = (files: UnwrittenFiles, told: readonly Diagnostic[]): string =>
  toPlainText(told, (path, line) => {
    const content = files.get(path);
    return typeof content === 'string' ? content.split('\n')[line - 1] : undefined;
  });
