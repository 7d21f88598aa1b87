import type { Publication } from '../publication/publication.ts';
import { fill } from '../language/english.ts';
import { sayDay } from '../values/say.ts';
import type { Dataset, DatasetSource } from './dataset.ts';

/** Under what terms data are given out, and how they are cited. */
export interface DataTerms {
  readonly publisher: string;
  readonly licence: {
    readonly name: string;
    readonly address: string;
    readonly note?: string | undefined;
  };
  /** The day at which the publication stands. */
  readonly asAt: string;
  /** The words that name who they are of (standards D-14). */
  readonly attribution: string;
}

/** Who or what figures come from, where that is said in words and is not the publisher: nobody is to be told that they are its own. */
const originIn = (sources: readonly DatasetSource[], publisher: string): string =>
  sources
    .filter(({ title, address }) => address === undefined && title !== publisher)
    .map(({ title }) => title)
    .join(', ');

/** The terms of everything that a publication gives out; of one table, with where its figures come from. */
export function termsOf(
  { settings, asAt, language }: Publication,
  { sources }: Pick<Dataset, 'sources'> = { sources: [] },
): DataTerms {
  const { publisher, licence } = settings;
  const source = originIn(sources, publisher);
  const { attribution: own, attributionOf } = language.openData;
  const attribution = fill(source === '' ? own : attributionOf, {
    ...{ source, publisher, licence: licence.name },
  });
  return { publisher, licence, asAt, attribution };
}

/** How one table is cited: with its address, where that of the site is known. */
export function citationOf(
  { title, page }: Pick<Dataset, 'title' | 'page'>,
  { settings, asAt, language }: Publication,
): string {
  const { publisher, title: site, address } = settings;
  const day = sayDay(asAt, language);
  const citation = fill(language.openData.citation, { title, publisher, site, day });
  if (address === undefined) return citation;
  return fill(language.openData.citedAt, {
    citation,
    address: `${address.replace(/\/$/, '')}${page}`,
  });
}
