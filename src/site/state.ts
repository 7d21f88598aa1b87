import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listAssets, listSources } from './read-sources.ts';

/** What the disk says of each file of a publication, by its path: when it changed last, and its size. */
export type State = ReadonlyMap<string, string>;

/** The state of a publication's files, without reading them. */
export function stateOf(root: string): State {
  return new Map(
    [...listSources(root), ...listAssets(root)].map((path) => {
      const found = statSync(join(root, path), { throwIfNoEntry: false });
      return [path, `${found?.mtimeMs} ${found?.size}`];
    }),
  );
}

/** The files that are new, gone or other than they were, by path. */
export function changesBetween(before: State, now: State): readonly string[] {
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].filter((path) => before.get(path) !== now.get(path));
}
