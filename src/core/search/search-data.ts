import type { QueryWords } from './read-query.ts';

/** What the page of the search tells its program. */
export interface SearchData {
  /** The folder of the index, and the root of the site, as the browser asks for them. */
  readonly folder: string;
  readonly base: string;
  readonly query: QueryWords;
  /** What each kind of record is called. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly words: {
    readonly found: { readonly none: string; readonly one: string; readonly many: string };
    readonly some: string;
    /** A choice of a filter with how much would be found with it. */
    readonly counted: string;
    readonly help: string;
    readonly more: string;
    readonly wait: string;
    readonly failed: string;
  };
}
