import type { Counts, Narrowing, SearchIndex } from './find.ts';

/**
 * Counts, for each choice of each filter, what would be found with it: what has all of the words, narrowed by the other
 * filters as they stand. A choice that nothing has is not in it.
 *
 * @param filters The names of the filters.
 */
export async function countChoices(
  index: SearchIndex,
  words: readonly string[],
  narrowed: Narrowing,
  filters: readonly string[],
): Promise<Counts> {
  const text = words.join(' ');
  const search = async (own: Narrowing) =>
    (await index.search(text, { filters: own })).filters ?? {};
  const together = await search(narrowed);
  const counted = filters.map(async (name) => {
    const { [name]: chosen, ...others } = narrowed;
    const found = chosen === undefined ? together : await search(others);
    return [name, found[name] ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

/**
 * Whether counts are of what was found: every record is of one kind, so that the kinds add up to it. What is found
 * besides, by words that mean the same or by some of them, is in no count.
 *
 * @param kinds The counts of the filter by kind.
 * @param kind The kind that it is set to, if any.
 */
export const countsAll = (
  kinds: Readonly<Record<string, number>> | undefined,
  kind: string | undefined,
  found: number,
): boolean =>
  kinds !== undefined &&
  (kind === undefined ? Object.values(kinds).reduce((sum, one) => sum + one, 0) : kinds[kind]) ===
    found;
