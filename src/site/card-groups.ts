import { slug } from '../core/addresses/address.ts';
import { sayRating } from '../core/indicators/words/rating-explanation.ts';
import {
  isFilled,
  type CardMeasures,
  type CardRow,
  type Scorecard,
} from '../core/indicators/cards/scorecard.ts';
import { publication } from './publication.ts';
import { anchorFor } from '../core/addresses/anchors.ts';

const { language, settings } = publication;

/** Measures of a card that stand together. `id` is unique on a page of the card. */
export interface CardGroup extends CardMeasures {
  readonly id: string;
  readonly name: string;
}

/** The measures of a card by their first theme, in the order of the settings. */
export function byTheme({ rows, parts }: Scorecard): readonly CardGroup[] {
  const names = { ...settings.themes, other: language.site.indicatorsPage.other };
  return Object.entries(names)
    .map(([id, name]) => {
      const isOf = ({ indicator }: Pick<CardRow, 'indicator'>) =>
        (indicator.definition.themes?.[0] ?? 'other') === id;
      return { id: anchorFor.theme(id), name, rows: rows.filter(isOf), parts: parts.filter(isOf) };
    })
    .filter(isFilled);
}

/**
 * The measures of a card by rating: in the order of their schemes, then those without one, among them those of which
 * parts alone have a figure. The name of a group is the word of the rating.
 */
export function byRating({ rows, parts }: Scorecard): readonly CardGroup[] {
  const order = Object.values(settings.schemes ?? {}).flatMap(({ ratings }) =>
    ratings.map(({ rating }) => rating),
  );
  const wordOf = ({ rating }: CardRow) =>
    rating && rating.is !== 'not-rated' ? sayRating(rating, language).word : undefined;
  const byWord = Map.groupBy(rows, wordOf);
  if (parts.length > 0 && !byWord.has(undefined)) byWord.set(undefined, []);
  const groups = [...byWord].map(([word, those]) => ({
    id: word === undefined ? 'rating-none' : `rating-${slug(word)}`,
    name: word ?? language.scorecardPage.notRated,
    rows: those,
    parts: word === undefined ? parts : [],
    rank: word === undefined ? order.length : order.indexOf(word),
  }));
  return groups.sort((a, b) => a.rank - b.rank);
}
