import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import type { Observation } from '../observation.ts';
import { sayNumbersBehind } from '../comparing/behind-rounding.ts';
import { printedTargetOf } from '../comparing/printed-target.ts';
import { sayRating, type RatingMark } from './rating-explanation.ts';
import { ratingOf, resultOf } from '../comparing/rating.ts';
import { schemeFor, type Schemes } from '../comparing/scheme.ts';
import { sayTargetShort } from './target-sentence.ts';

/** What the row of a figure says of its target: the target of its time, and how the figure stands to it. */
export interface RowRating {
  /** The target in words; blank where the papers print none for the figure. */
  readonly target: string;
  readonly mark: RatingMark | undefined;
  /** Whether the rating is the paper's own. */
  readonly isPrinted: boolean;
}

function sayTargetOf(observation: Observation, indicator: Indicator, language: Language): string {
  const printed = printedTargetOf(observation, indicator);
  const isOwn = printed.is === 'held' || printed.is === 'unheld';
  return isOwn ? sayTargetShort(printed.target, indicator, language) : '';
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
  if (target === '') return { target, mark: undefined, isPrinted };
  const numbers =
    observation.figure.is === 'number' &&
    sayNumbersBehind(observation, indicator, language, rating?.against);
  const withNumbers = (mark: RatingMark): RatingMark =>
    numbers
      ? { ...mark, word: fill(language.rating.numbersBehind, { word: mark.word, numbers }) }
      : mark;
  if (rating?.is === 'rated')
    return { target, mark: withNumbers(sayRating(rating, language)), isPrinted };
  const found = plainRatingOf(observation, indicator, schemes, language);
  const plain = found && withNumbers(found);
  // That no way is good is told once, with the definition.
  const isTold = rating && rating.why !== 'for-information';
  return { target, mark: plain ?? (isTold ? sayRating(rating, language) : undefined), isPrinted };
}

/**
 * Whether a figure met the target of its time, where no scheme has words for it.
 *
 * @returns `undefined` where a scheme judges the figure, and where nothing is to be said.
 */
export function plainRatingOf(
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
