import { addressOf } from '../addresses/address.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { factsOfOrigin } from '../indicators/words/say-origin.ts';
import { fill, type Language } from '../language/english.ts';
import type { Publication } from '../publication/publication.ts';
import { recordedChanges } from '../publication/recorded-changes.ts';
import { lastChangedOf, sayLastChanged, type LastChanged } from '../record/last-changed.ts';
import { sayBasis, sayDay } from '../values/say.ts';
import { datasetOf } from './datasets-of.ts';
import { citationOf, termsOf } from './terms.ts';

/** Something that is said of all figures of a measure: in words, or with ways to pages here. */
export interface AboutFact {
  readonly name: string;
  readonly text: string;
  readonly links?: readonly { readonly name: string; readonly to: string }[];
}

/** So many reports are named; of more, how many there are. */
const fewReports = 6;

/** Which version of its definition the figures of a measure are of, as far as that is recorded or the definition tells it. */
function sayVersion(
  { definition: { breaks = [] } }: Indicator,
  { definition, definitions }: LastChanged,
  words: Language['openData']['about'],
): string {
  if (definition !== undefined)
    return fill(words.version, {
      version: definitions + 1,
      day: definition.day,
      reason: definition.reason,
    });
  return breaks.length > 0 ? words.broken : words.firstVersion;
}

/**
 * What goes for every figure of a measure, said once on its page: whose they are, where they come from, their time and basis, by
 * which version of the definition, when they were published and changed, their licence, and how they are cited. What is not
 * known is said to be.
 */
export function aboutFigures(indicator: Indicator, publication: Publication): readonly AboutFact[] {
  const { language } = publication;
  const words = language.openData.about;
  const last = language.changes.last;
  const dataset = datasetOf(publication, `indicators/${indicator.id}`)!;
  const { publisher, licence, attribution } = termsOf(publication, dataset);
  const { period, published, publishedUnsure, sources } = dataset;
  const day = published === undefined ? publishedUnsure : sayDay(published, language);
  const changed = lastChangedOf(indicator.id, recordedChanges(publication));
  const reports = sources.flatMap(({ title, address }) =>
    address === undefined ? [] : [{ name: title, to: address }],
  );
  const definition = sayVersion(indicator, changed, words);
  const { disclosure } = indicator.definition;
  const hasTargets = (indicator.definition.targets?.length ?? 0) > 0 || changed.targets;
  return [
    { name: words.publisher, text: publisher },
    ...(reports.length === 0
      ? []
      : [
          reports.length > fewReports
            ? { name: words.reports, text: fill(words.manyReports, { count: reports.length }) }
            : { name: words.reports, text: '', links: reports },
        ]),
    ...factsOfOrigin(indicator, language).map(({ name, text }) => ({ name, text })),
    {
      name: words.period,
      text: period
        ? fill(words.span, {
            from: sayDay(period.first, language),
            until: sayDay(period.last, language),
          })
        : words.noPeriod,
    },
    { name: language.site.indicatorPage.basis, text: sayBasis(indicator.basis, language) },
    {
      name: words.definition,
      text: definition,
      links: [{ name: words.toDefinition, to: `${addressOf.indicator(indicator.id)}#definition` }],
    },
    ...(day === undefined ? [] : [{ name: words.lastPublished, text: day }]),
    { name: last.figures, text: sayLastChanged(changed.figures, language) },
    ...(hasTargets
      ? [{ name: last.targets, text: sayLastChanged(changed.targets, language) }]
      : []),
    ...(disclosure === undefined
      ? []
      : [
          {
            name: language.dataTable.review,
            text: fill(language.dataTable.reviewed, {
              day: sayDay(disclosure.reviewed, language),
              ...{ by: disclosure.by, reason: disclosure.reason },
            }),
          },
        ]),
    {
      name: words.licence,
      text: attribution,
      links: [{ name: licence.name, to: licence.address }],
    },
    { name: words.cite, text: citationOf(dataset, publication) },
  ];
}
