import { slug } from '../core/addresses/address.ts';
import { sayRating } from '../core/indicators/words/rating-explanation.ts';
import type { CardRow, Scorecard } from '../core/indicators/cards/scorecard.ts';
import { publication } from './publication.ts';
import { anchorFor } from '../core/addresses/anchors.ts';

const { language, settings } = publication;

/** Measures of a card that stand together. `id` is unique on a page of the card. */
export interface CardGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly CardRow[];
}

/** The measures of a card by their first theme, in the order of the settings. */
export function byTheme({ rows }: Scorecard): readonly CardGroup[] {
  const names = { ...settings.themes, other: language.site.indicatorsPage.other };
  return Object.entries(names)
    .map(([id, name]) => ({
      id: anchorFor.theme(id),
      name,
      rows: rows.filter(({ indicator }) => (indicator.definition.themes?.[0] ?? 'other') === id),
    }))
    .filter((group) => group.rows.length > 0);
}

/**
 * The measures of a card by rating: in the order of their schemes, then those without one. The name of a group is
 * the word of the rating.
 */
export function byRating({ rows }: Scorecard): readonly CardGroup[] {
  const order = Object.values(settings.schemes ?? {}).flatMap(({ ratings }) =>
    ratings.map(({ rating }) => rating),
  );
  const wordOf = ({ rating }: CardRow) =>
    rating && rating.is !== 'not-rated' ? sayRating(rating, language).word : undefined;
  const groups = [...Map.groupBy(rows, wordOf)].map(([word, those]) => ({
    id: word === undefined ? 'rating-none' : `rating-${slug(word)}`,
    name: word ?? language.scorecardPage.notRated,
    rows: those,
    rank: word === undefined ? order.length : order.indexOf(word),
  }));
  return groups.sort((a, b) => a.rank - b.rank);
}
