import { fill } from '../language/english.ts';
import { stop } from '../language/stop.ts';
import type { Publication } from '../publication/publication.ts';
import { sayDay } from '../values/say.ts';
import type { Dataset } from './dataset.ts';
import { citationOf, termsOf } from './terms.ts';

/** What a table is, line by line: each with its name and what is said. */
export function aboutLines(
  dataset: Dataset,
  publication: Publication,
): readonly (readonly [string, string])[] {
  const { title, about, period, published, publishedUnsure, sources, notes, columns } = dataset;
  const { language } = publication;
  const { publisher, licence, attribution } = termsOf(publication, dataset);
  const words = language.openData.sheet;
  const unknown = words.notRecorded;
  const of = (from: string, until: string) =>
    fill(words.periodOf, { from: sayDay(from, language), until: sayDay(until, language) });
  return [
    [words.title, title],
    ...(about === '' ? [] : [[words.about, about] as const]),
    [words.publisher, publisher],
    [words.period, period ? of(period.first, period.last) : unknown],
    [
      words.published,
      published === undefined ? (publishedUnsure ?? unknown) : sayDay(published, language),
    ],
    ...sources.map((one) => [words.source, one.title] as const),
    ...notes.map((note) => [words.note, note] as const),
    [words.licence, `${licence.name}, ${licence.address}`],
    [words.attribution, attribution],
    [words.citation, citationOf(dataset, publication)],
    ...columns.map(
      ({ name, title: called, about: said, unit }) =>
        [
          fill(words.column, { name }),
          [called, said, unit && fill(words.unit, { unit })]
            .flatMap((part) => (part ? [stop(part)] : []))
            .join(' '),
        ] as const,
    ),
    ...Object.entries(language.openData.reasons).map(([word, meaning]) => [word, meaning] as const),
  ];
}
