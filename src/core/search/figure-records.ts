import { otherPartNames, partTitles } from '../indicators/part-titles.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Observation } from '../indicators/observation.ts';
import { latestEditions } from '../indicators/comparing/headline.ts';
import { addressOfObservation } from '../indicators/reading/figure-pages.ts';
import { fill } from '../language/fill.ts';
import { rowRatingOf } from '../indicators/words/row-rating.ts';
import { sayFigureOf } from '../indicators/words/split-figure.ts';
import type { Publication } from '../publication/publication.ts';
import { sayPeriod } from '../values/say.ts';
import { sayWhenOf } from '../values/say-when.ts';
import { askedNames } from './asked-names.ts';
import type { OtherWords } from './other-words.ts';
import type { SearchRecord } from './search-record.ts';
import { yearsOf } from './years.ts';

type Of = Pick<Publication, 'indicators' | 'settings' | 'language'>;

/** Names a figure among all others: `Children in care, East, April 2016`; another's by whose it is. */
function titleOf(one: Observation, indicator: Indicator, { settings, language }: Of): string {
  const whose = one.comparator && (settings.comparators?.[one.comparator] ?? one.comparator);
  return [
    indicator.definition.title,
    ...partTitles(one, indicator),
    ...(whose === undefined ? [] : [whose]),
    sayPeriod(one.period, language),
  ].join(', ');
}

/** One record for each figure; of those that several papers publish, for that of the latest paper. */
export function figureRecords(publication: Of, words: OtherWords): readonly SearchRecord[] {
  const { indicators, settings, language } = publication;
  return [...indicators.values()].flatMap((indicator) => {
    const { definition, observations } = indicator;
    const printed = definition.printedTitles?.map(({ title }) => title) ?? [];
    const names = askedNames(definition.also, language);
    const also = [...new Set([...printed, ...words.ofTitle(definition.title), ...names])];
    return latestEditions(observations).map((one): SearchRecord => {
      const { target, mark } = rowRatingOf(one, indicator, settings.schemes ?? {}, language);
      return {
        kind: 'figure',
        title: titleOf(one, indicator, publication),
        address: addressOfObservation(indicator, one),
        text: one.note ?? '',
        called: askedNames(otherPartNames(one, indicator), language),
        also,
        answer: {
          figure: sayFigureOf(one, indicator, language),
          when: sayWhenOf(one, language),
          target: target === '' ? '' : fill(language.search.target, { target }),
          rating: mark?.word ?? '',
        },
        ...{ when: '', day: '' },
        years: yearsOf(one.period),
        bodies: [],
        themes: definition.themes ?? [],
      };
    });
  });
}
