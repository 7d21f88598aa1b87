/** What the address of a page calls a chosen part, once for each. */
const key = 'part';

/** The parts that the query of an address names, in its order, each once. */
export const chosenIn = (query: string): readonly string[] => [
  ...new Set(new URLSearchParams(query).getAll(key)),
];

/** An address with some parts chosen instead of those that it names; what else it says stays. @param anchor Where on the page they are. */
export function withChosen(address: string, keys: readonly string[], anchor: string): string {
  const url = new URL(address);
  url.searchParams.delete(key);
  for (const one of keys) url.searchParams.append(key, one);
  // A slash may stand in a query as it is, and is easier to read.
  url.search = url.search.replaceAll('%2F', '/');
  url.hash = anchor;
  return url.href;
}
