import { wordsOf } from './slug.ts';

/** What became of a column that is not in a header any more. */
export interface RenamedColumn {
  /** The new name that it most likely goes by; `undefined` where none is plainly the one. */
  readonly found: string | undefined;
  /** Where to look: the column of that name, else what stands where it stood. */
  readonly place: number;
  /** The names that are new in the header. */
  readonly fresh: readonly string[];
}

/** The names that follow each other up to one that both headers have, to both sides of a place. */
function runAround(names: readonly string[], at: number, both: ReadonlySet<string>) {
  const before = names.slice(0, at).findLastIndex((name) => both.has(name));
  const after = names.findIndex((name, index) => index > at && both.has(name));
  return { before, run: names.slice(before + 1, after < 0 ? names.length : after) };
}

/** The new name at the same place between the same neighbours, where there are as many new ones as are gone. */
function atSamePlace(
  column: string,
  seen: readonly string[],
  names: readonly string[],
): string | undefined {
  const both = new Set(seen.filter((name) => names.includes(name)));
  const old = runAround(seen, seen.indexOf(column), both);
  const neighbour = seen[old.before];
  const start = neighbour === undefined ? 0 : names.indexOf(neighbour) + 1;
  const { run } = runAround(names, start, both);
  const isSameLength = run.length === old.run.length && !both.has(names[start] ?? '');
  return isSameLength ? run[old.run.indexOf(column)] : undefined;
}

const wordsIn = (name: string) =>
  wordsOf(name)
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);

/** The one new name that shares most words with an old one, and half of them or more. */
function mostAlike(column: string, fresh: readonly string[]): string | undefined {
  const own = wordsIn(column);
  const scored = fresh
    .map((name) => ({ name, shared: wordsIn(name).filter((word) => own.includes(word)).length }))
    .toSorted((a, b) => b.shared - a.shared);
  const [best, next] = scored;
  const isPlain = best && best.shared > (next?.shared ?? 0) && best.shared * 2 >= own.length;
  return isPlain ? best.name : undefined;
}

/** Looks for the new name of a column. @param seen The header as it was when the mapping was made. */
export function renamedTo(
  column: string,
  seen: readonly string[] | undefined,
  names: readonly string[],
): RenamedColumn {
  const fresh = names.filter((name) => name !== '' && seen?.includes(name) === false);
  const found = seen?.includes(column)
    ? (atSamePlace(column, seen, names) ?? mostAlike(column, fresh))
    : undefined;
  const stood = seen?.indexOf(column) ?? 0;
  const place =
    found === undefined ? Math.max(0, Math.min(stood, names.length - 1)) : names.indexOf(found);
  return { found, place, fresh };
}
