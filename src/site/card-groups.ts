import { slug } from '../core/addresses/address.ts';
import {
  isFilled,
  type CardMeasures,
  type CardRow,
  type Scorecard,
} from '../core/indicators/cards/scorecard.ts';
import { markOf } from '../elements/scorecard/card-line.ts';
import { publication } from './publication.ts';
import { viewContext } from './view-context.ts';
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
 * The measures of a card by rating: in the order of their schemes, then those that no scheme judges by how they stand
 * to their targets, then those without a rating, among them those of which parts alone have a figure. The name of a
 * group is the word of the rating.
 */
export function byRating({ rows, parts }: Scorecard): readonly CardGroup[] {
  const ofSchemes = Object.values(settings.schemes ?? {}).flatMap(({ ratings }) =>
    ratings.map(({ rating }) => rating),
  );
  const order = [...ofSchemes, ...Object.values(language.rating.plain)];
  const wordOf = (row: CardRow) => {
    const { mark, group } = markOf(row, viewContext);
    return group === 'none' ? undefined : mark?.word;
  };
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
