/** The path of the page `[...list].astro` that lists a kind of thing: none where there is nothing to list. */
export const listPage = (count: number): { params: { list: undefined } }[] =>
  count > 0 ? [{ params: { list: undefined } }] : [];
