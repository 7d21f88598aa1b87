import { addressOf } from '../core/addresses/address.ts';
import { firstLetter } from '../core/addresses/anchor-words.ts';
import { sayKind } from '../core/publication/say-kind.ts';
import { indexFolder } from '../core/search/engine-options.ts';
import { queryWords } from '../core/search/read-query.ts';
import type { SearchData } from '../core/search/search-data.ts';
import { searchKinds } from '../core/search/search-record.ts';
import { asked } from '../core/source/asked.ts';
import { yearsBetween, yearsOf } from '../core/search/years.ts';
import { withBase } from './address.ts';
import { isEntry, items } from './catalogue.ts';
import { publication } from './publication.ts';
import { source } from 'virtual:plainsight/source';
import { subjects } from './subjects.ts';

const small = (text: string) => text.toLowerCase();

const byName = (a: readonly [string, string], b: readonly [string, string]) =>
  a[1] < b[1] ? -1 : 1;

function searchPageOf() {
  const { language, settings, bodies, indicators, glossary } = publication;
  const words = language.search;
  const measures = [...indicators.values()];

  /** The kinds of record that are there, besides those of the catalogue. */
  const isThere: Readonly<Record<(typeof searchKinds)[number], boolean>> = {
    figure: measures.some(({ observations }) => observations.length > 0),
    part: measures.some(({ observations }) =>
      observations.some(({ dimensions }) => dimensions.size > 0),
    ),
    term: glossary.length > 0,
    theme: settings.themes !== undefined,
    subject: subjects().length > 0,
    list: true,
  };

  /** What each kind of record is called. */
  const kinds: Readonly<Record<string, string>> = {
    ...Object.fromEntries(items().map(({ kind }) => [kind, sayKind(kind, language)])),
    ...Object.fromEntries(
      searchKinds.filter((kind) => isThere[kind]).map((kind) => [kind, words.kinds[kind]]),
    ),
  };

  const years = new Set([
    ...items().flatMap(({ date }) => (date ? yearsBetween(date.first, date.last) : [])),
    ...measures.flatMap(({ observations }) =>
      observations.flatMap(({ period }) => yearsOf(period)),
    ),
  ]);

  /** What a search may be narrowed to: for each filter its name and its choices, by what they are called. */
  const filters = [
    { name: 'kind', title: words.filters.kind, options: Object.entries(kinds).sort(byName) },
    {
      name: 'year',
      title: words.filters.year,
      options: [...years]
        .sort()
        .reverse()
        .map((year) => [year, year] as const),
    },
    {
      name: 'body',
      title: words.filters.body,
      options: [...bodies].map(([id, { head }]) => [id, head.name] as const).sort(byName),
    },
    { name: 'theme', title: words.filters.theme, options: Object.entries(settings.themes ?? {}) },
  ].filter(({ options }) => options.length > 1);

  /** What the program of the search is told. */
  const data: SearchData = {
    folder: withBase(indexFolder),
    base: withBase('/'),
    query: queryWords(language),
    kinds,
    words: {
      found: words.found,
      some: words.some,
      counted: words.option,
      help: words.help,
      more: words.more,
      wait: words.wait,
      failed: source.isPreview ? words.preview : words.failed,
    },
  };

  /** What is on the site by name, letter by letter: for readers whose browser runs no scripts. Meetings have names alike, and a page of their own. */
  const names = [
    ...Map.groupBy(
      [
        ...items()
          .filter((item) => !isEntry(item) && item.kind !== 'meeting')
          .map(({ title, address }) => ({ name: title, to: address })),
        ...subjects().map(({ name, address }) => ({ name, to: address })),
        ...Object.entries(settings.themes ?? {}).map(([id, name]) => ({
          ...{ name, to: addressOf.theme(id) },
        })),
      ].sort((a, b) => (small(a.name) < small(b.name) ? -1 : 1)),
      ({ name }) => firstLetter(name),
    ),
  ].map(([letter, links]) => ({ letter, links }));
  return { filters, data, names };
}

/** What the page that searches is made of. */
export const searchPage = asked('search page', searchPageOf);
