import type { Indicator } from './indicator.ts';
import { fill, type Language } from './language/english.ts';
import type { Observation } from './observation.ts';
import { sayRating, type RatingMark } from './rating-working.ts';
import { ratingOf, resultOf } from './rating.ts';
import { sayNumber, sayPeriod, withUnit } from './say.ts';
import { schemeFor, type Schemes } from './scheme.ts';
import { isMeasured } from './observation.ts';
import { decimalsOf } from './figure.ts';
import { againstTarget } from './standing.ts';

/** What the row of a figure says of its target: the target of its time, and how the figure stands to it. */
export interface RowRating {
  /** The target in words; blank where the papers print none for the figure. */
  readonly target: string;
  readonly mark: RatingMark | undefined;
  /** Whether the rating is the paper's own. */
  readonly isPrinted: boolean;
}

function sayTargetOf(observation: Observation, indicator: Indicator, language: Language): string {
  const against = isMeasured(observation) ? againstTarget(indicator, observation) : undefined;
  if (!against) return '';
  const { value, words, by } = against.target;
  if (value === undefined) return words === undefined ? language.figure.unavailable : `“${words}”`;
  const decimals = Math.max(indicator.decimals, decimalsOf(String(value)));
  const said = withUnit(sayNumber(value, decimals), indicator.definition.unit);
  if (!by) return said;
  return fill(language.rating.targetBy, { target: said, period: sayPeriod(by, language) });
}

/**
 * How a figure stands to the target of its own time, for its row in a table: by the scheme that judges it; where
 * there is none, whether the target was met, without a colour.
 */
export function rowRatingOf(
  observation: Observation,
  indicator: Indicator,
  schemes: Schemes,
  language: Language,
): RowRating {
  const target = sayTargetOf(observation, indicator, language);
  const rating = ratingOf(observation, indicator, schemes);
  const isPrinted = rating?.is === 'published';
  if (isPrinted) return { target, mark: sayRating(rating, language), isPrinted };
  if (target === '' || !rating || rating.is === 'not-rated') {
    const plain = target === '' ? undefined : plainOf(observation, indicator, schemes, language);
    const none = target === '' || !rating ? undefined : sayRating(rating, language);
    return { target, mark: plain ?? none, isPrinted };
  }
  return { target, mark: sayRating(rating, language), isPrinted };
}

/** Whether a target was met, where no scheme has words for it. */
function plainOf(
  observation: Observation,
  indicator: Indicator,
  schemes: Schemes,
  { rating: words }: Language,
): RatingMark | undefined {
  if (schemeFor(observation, indicator, schemes)) return undefined;
  const found = resultOf(observation, indicator);
  if ('why' in found)
    return found.why === 'no-tolerance'
      ? { word: words.plain.missed, looks: undefined }
      : undefined;
  return { word: words.plain[found.result], looks: undefined };
}
