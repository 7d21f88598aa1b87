import { muchOlder } from '../comparing/list-age.ts';
import { partsStandingOf, type PartsStanding } from '../comparing/parts-standing.ts';
import { ratingOf } from '../comparing/rating.ts';
import { standingOf, type Standing } from '../comparing/standing.ts';
import type { Indicator } from '../indicator.ts';
import type { Schemes } from '../comparing/scheme.ts';
import type { Language } from '../../language/english.ts';
import { sayNoFigure } from './no-figure.ts';
import { sayRating, type RatingMark } from './rating-explanation.ts';
import { sayPartsShort, sayPartsTarget } from './say-parts.ts';
import { sayNoTarget } from './say-printed-target.ts';
import { sayUnjoinedShort } from './say-unjoined.ts';
import { sayWhenOf } from '../../values/say-when.ts';
import { sayWithdrawnSince } from './say-history.ts';
import { sayFigureOf } from './split-figure.ts';
import { sayTargetWithSide } from './target-sentence.ts';

/** A measure in a list: its latest figure, or its parts, beside the target of that time. */
export interface ListRow {
  readonly indicator: Indicator;
  /** The figure, or from which to which its parts lie; `undefined` where it has neither. */
  readonly value: string | undefined;
  /** For when it is or whose, or why there is none. */
  readonly when: string;
  /** That it is much older than the others, that a later figure was withdrawn, and what later figure is not joined to it. */
  readonly notes: readonly string[];
  /** `undefined` where it is not rated. */
  readonly mark: RatingMark | undefined;
  readonly target: string;
}

/** How a measure stands to its target, in one sentence; what is printed by way of one where it has none. */
function sayTarget(
  indicator: Indicator,
  standing: Standing | undefined,
  parts: PartsStanding | undefined,
  language: Language,
): string {
  if (parts) return sayPartsTarget(parts, language);
  if (standing?.target) return sayTargetWithSide(standing.target, standing, language);
  const last = indicator.observations.findLast(({ comparator }) => !comparator);
  return sayNoTarget(indicator, standing?.latest ?? last, language);
}

/**
 * The rows of a list of measures, in the order given.
 *
 * @param schemes Those of the publication.
 * @param behind Says that a measure has no figure that should be there by now.
 */
export function listRowsOf(
  indicators: readonly Indicator[],
  schemes: Schemes,
  language: Language,
  behind: (indicator: Indicator) => string | undefined = () => undefined,
): readonly ListRow[] {
  const stood = indicators.map((indicator) => ({
    indicator,
    standing: standingOf(indicator),
    parts: partsStandingOf(indicator),
  }));
  const older = muchOlder(
    stood.map(({ standing, parts }) => (standing?.latest ?? parts?.groups[0])?.period.last),
  );
  return stood.map(({ indicator, standing, parts }, index): ListRow => {
    const short = parts && sayPartsShort(parts, language);
    const rating = standing && ratingOf(standing.latest, indicator, schemes);
    const notes = [
      behind(indicator) ?? (older[index] ? language.unjoined.older : undefined),
      parts ? undefined : sayWithdrawnSince(indicator, standing?.latest, language),
      sayUnjoinedShort(indicator, standing?.latest.period, language),
    ];
    return {
      indicator,
      value: standing ? sayFigureOf(standing.latest, indicator, language) : short?.value,
      when: standing
        ? sayWhenOf(standing.latest, language)
        : (short?.whose ?? `${sayNoFigure(indicator, language)}.`),
      notes: notes.filter((note) => note !== undefined),
      mark: rating && rating.is !== 'not-rated' ? sayRating(rating, language) : undefined,
      target: sayTarget(indicator, standing, parts, language),
    };
  });
}
