import { newestCard } from '../../indicators/cards/newest-card.ts';
import { isFilled, scorecardOf, type Scorecard } from '../../indicators/cards/scorecard.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { Publication } from '../publication.ts';

type Of = Pick<Publication, 'settings' | 'indicators' | 'scorecards' | 'language'>;

/** The latest figure of each of some measures, as a card that stands in no settings. */
function latestOf(indicators: readonly Indicator[], { settings, language }: Of): Scorecard {
  const head = { title: language.overview.title, period: undefined };
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return scorecardOf('', head, settings, byId);
}

/** So many measures stand for all where nobody chose any. */
const fewMeasures = 8;

/** The measures that the settings name as highlights, in their order; without any, the first few. */
export function highlightsOf({ settings, indicators }: Of): readonly Indicator[] {
  const { highlights } = settings;
  if (!highlights) return [...indicators.values()].slice(0, fewMeasures);
  return highlights.flatMap((id) => indicators.get(id) ?? []);
}

/**
 * The card that the home page draws: the newest; without one, the highlights, each with its latest figure.
 *
 * @returns `undefined` where there is no measure with a figure.
 */
export function standingCard(publication: Of): Scorecard | undefined {
  const card =
    newestCard(publication.scorecards) ?? latestOf(highlightsOf(publication), publication);
  return isFilled(card) ? card : undefined;
}

/** The measures of a theme, each with its latest figure. */
export const themeCard = (theme: string, publication: Of): Scorecard =>
  latestOf(
    [...publication.indicators.values()].filter(({ definition }) =>
      definition.themes?.includes(theme),
    ),
    publication,
  );
