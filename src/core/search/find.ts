import type { Wanted } from './read-query.ts';
import { mainKinds } from './kind-weights.ts';
import { fitOf, saidOf, type Found } from './order.ts';

/** What a search is narrowed to, by the names of the filters; a filter that is not there narrows nothing. */
export type Narrowing = Readonly<Record<string, string>>;

/** How many records have each choice of each filter, by the names of both. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One result of an index, whose words are fetched only when asked for. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  data(): Promise<HitData>;
}

/** What an index keeps of a record. `excerpt` is its words around those that were looked for, these between `<mark>` and `</mark>`. */
export interface HitData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** An index, as far as a search needs it: it gives what has every word of a query. */
export interface SearchIndex {
  search(
    words: string,
    options: {
      readonly filters: Readonly<Record<string, string | { readonly any: readonly string[] }>>;
      /** By what of a record the results are put in order, in place of their score: without those that have no such thing. */
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ): Promise<{ readonly results: readonly Hit[]; readonly filters?: Counts }>;
}

/** A result: a record with what it is put in order by. */
export interface Result extends Found, HitData {
  readonly id: string;
}

/** A result that was looked at. `said` is which of the words asked for it says where it was found. */
interface Near extends Result {
  readonly said: readonly string[];
  /** What it is held against, and by how many words fewer it was found. */
  readonly best: number;
  readonly step: number;
}

/** What a search comes to. */
export interface Results {
  /** What was looked at and put in order, best first. */
  readonly first: readonly Result[];
  /** What fits less, as the index has it. */
  readonly rest: readonly Hit[];
  /** Whether every word that was asked for is said by something, if not all by the same. */
  readonly isWhole: boolean;
}

/** So many of what the index finds best are put in order, and as many pages that tell a thing as a whole. */
const looked = 24;

/** How often a word is left out, how many queries come of that at most, and what it costs in order. */
const [steps, mostQueries, missing] = [3, 12, 0.4];

/** Reads the words of a hit. */
export async function resultOf(hit: Hit): Promise<Result> {
  const { url, excerpt, meta } = await hit.data();
  const { kind = '', title = '', called = '', also = '', when = '', years = '', day = '' } = meta;
  const { id, score } = hit;
  return { id, score, url, excerpt, meta, kind, title, called, also, when, years, day };
}

/** Finds what has all of some words: all of it, and of that what is worth putting in order, the newest where it is wanted. */
async function hitsOf(
  index: SearchIndex,
  words: readonly string[],
  narrowed: Narrowing,
  wanted: readonly Wanted[],
) {
  const text = words.join(' ');
  const { results } = await index.search(text, { filters: narrowed });
  const isLong = results.length > looked;
  const main =
    isLong && narrowed['kind'] === undefined
      ? await index.search(text, { filters: { ...narrowed, kind: { any: mainKinds } } })
      : { results: [] };
  const isOfTime = isLong && wanted.includes('newest');
  const late = isOfTime
    ? await index.search(text, { filters: narrowed, sort: { day: 'desc' } })
    : { results: [] };
  const best = [results, main.results, late.results].flatMap((all) => all.slice(0, looked));
  return { all: results, near: best };
}

/** The queries that leave one word out of some. */
const shorter = (queries: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const all = queries.flatMap((words) =>
    words.map((_, at) => words.filter((__, other) => other !== at)),
  );
  const own = new Map(all.filter(({ length }) => length > 0).map((one) => [one.join(' '), one]));
  return [...own.values()].slice(0, mostQueries);
};

/**
 * Searches for words: what has all of them, in order of how well it fits. Where none of that is called by all of them,
 * what has all but one is looked at too, and where there is nothing yet, what has fewer. An index gives something like
 * a word that it does not have; what says no word that was asked for is left out.
 */
export async function find(
  index: SearchIndex,
  words: readonly string[],
  narrowed: Narrowing,
  wanted: readonly Wanted[] = [],
): Promise<Results> {
  const all = new Map<string, Hit>();
  const near = new Map<string, Near>();
  const seen = new Set<string>();
  let queries: readonly (readonly string[])[] = [words];
  for (let step = 0; step < steps && queries.length > 0; step++) {
    for (const query of queries) {
      const found = await hitsOf(index, query, narrowed, wanted);
      for (const hit of found.all) if (!all.has(hit.id)) all.set(hit.id, hit);
      const results = await Promise.all(
        found.near.filter(({ id }) => !seen.has(id)).map((hit) => resultOf(hit)),
      );
      const best = Math.max(0, ...found.near.map(({ score }) => score));
      for (const one of results) {
        seen.add(one.id);
        const said = saidOf(one, words);
        if (said.length > 0) near.set(one.id, { ...one, said, best, step });
      }
    }
    const isNamed = [...near.values()].some((one) => fitOf(one, words, one).isCalled);
    if (isNamed || (step > 0 && near.size > 0)) break;
    queries = shorter(queries);
  }
  const days = [...near.values()].map(({ day }) => day).sort();
  const newest = days.at(-1) ?? '';
  const first = [...near.values()]
    .map((one) => {
      const { fit } = fitOf(one, words, { wanted, best: one.best, newest });
      return { ...one, fit: fit - missing * one.step };
    })
    .sort((a, b) => b.fit - a.fit);
  return {
    first,
    rest: first.length === 0 ? [] : [...all.values()].filter(({ id }) => !seen.has(id)),
    isWhole: words.every((word) => first.some(({ said }) => said.includes(word))),
  };
}
