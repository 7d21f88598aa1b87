import { directionAt } from '../../values/direction.ts';
import { isRange } from '../aim.ts';
import type { Indicator } from '../indicator.ts';
import { withFields, isMeasured, type Observation } from '../observation.ts';
import { givenByParts } from './counts.ts';
import { digitsOf } from '../../values/exact.ts';
import { parseNumber } from '../../values/figure.ts';
import type { InBand } from './order.ts';
import { isJudgedAlone } from './part-target.ts';
import {
  printedRating,
  schemeFor,
  type Result,
  type Scheme,
  type SchemeRating,
  type Schemes,
} from './scheme.ts';
import { againstTarget, isDue, type AgainstTarget } from './standing.ts';
import { targetFor } from '../target.ts';
import { workedOut } from './worked-out.ts';

/** Why a figure has no rating (standards R-05). */
export type NotRated =
  | 'suppressed'
  | 'no-figure'
  | 'for-information'
  | 'direction-inferred'
  | 'part-of-year'
  | 'no-target'
  | 'none-set'
  | 'target-in-words'
  | 'target-unavailable'
  | 'not-yet-due'
  | 'no-tolerance'
  | 'rounding'
  | 'not-printed';

/** A figure's rating: worked out by a scheme, or as its paper printed it, or none with the reason. */
export type Rating =
  | {
      readonly is: 'rated';
      readonly scheme: Scheme;
      readonly rating: SchemeRating;
      readonly result: Result;
      readonly against: AgainstTarget;
    }
  | {
      readonly is: 'published';
      readonly scheme: Scheme | undefined;
      /** Its looks; `undefined` where no scheme knows the word. */
      readonly rating: SchemeRating | undefined;
      /** The word as the paper prints it. */
      readonly printed: string;
      /** What the figure is held against, where the papers print such a target. */
      readonly against: AgainstTarget | undefined;
    }
  | {
      readonly is: 'not-rated';
      readonly why: NotRated;
      readonly scheme: Scheme | undefined;
      /** What it would be held against, where there is such a target. */
      readonly against: AgainstTarget | undefined;
    };

/** What a figure may be rated: one result, or those of which rounding hides the right one. */
export interface Results {
  readonly results: readonly Result[];
  readonly against: AgainstTarget;
}

/**
 * How a figure stands by its target and tolerance (standards R-02, R-03: the edges of both count as inside).
 * On the good side of the target it is met, however far beyond a printed band (the papers' own rule).
 *
 * @returns The reason where it cannot be said.
 */
export function resultsOf(
  observation: Observation,
  indicator: Indicator,
  scheme?: Scheme,
): Results | { readonly why: NotRated; readonly against?: AgainstTarget | undefined } {
  const { goodWhen: directions, targets = [] } = indicator.definition;
  const { is: goodWhen, inferredFrom } = directionAt(directions, observation.period);
  if (observation.figure.is === 'suppressed') return { why: 'suppressed' };
  if (observation.figure.is !== 'number') return resultByNumbers(observation, indicator, scheme);
  if (!isMeasured(observation)) return { why: targets.length === 0 ? 'none-set' : 'no-target' };
  const against = againstTarget(indicator, observation, scheme?.tolerance);
  if (goodWhen === 'neither') return { why: 'for-information', against };
  if (!against) {
    const isPart = observation.basis === 'year-to-date';
    const ofYear =
      isPart && targetFor(withFields(observation, { basis: 'year' }), targets, indicator.basis);
    return { why: ofYear ? 'part-of-year' : targets.length === 0 ? 'none-set' : 'no-target' };
  }
  if (against.target.unavailable !== undefined) return { why: 'target-unavailable', against };
  if (!isDue(against.target, observation)) return { why: 'not-yet-due', against };
  if (inferredFrom) return { why: 'direction-inferred', against };
  const { judgement, inBand } = against;
  if (goodWhen === 'range' && !isRange(against.target.value)) {
    if (inBand === undefined) return { why: 'no-tolerance', against };
    return { results: inRange[inBand], against };
  }
  if (judgement === undefined) return { why: 'target-in-words', against };
  if (judgement === 'better' || judgement === 'same') return { results: ['met'], against };
  const met: readonly Result[] = judgement === 'worse' ? [] : ['met'];
  // A scheme of two words has no place between them, so it needs no tolerance.
  const hasMiddle = scheme?.ratings.some(({ when }) => when === 'within-tolerance') ?? true;
  if (against.target.tolerance === 'none' || !hasMiddle)
    return { results: [...met, 'missed'], against };
  if (inBand === undefined) return { why: met.length > 0 ? 'rounding' : 'no-tolerance', against };
  return { results: [...met, ...offTarget[inBand]], against };
}

const inRange = {
  inside: ['met'],
  outside: ['missed'],
  unsure: ['met', 'missed'],
} as const satisfies Record<InBand, readonly Result[]>;

const offTarget = {
  inside: ['within-tolerance'],
  outside: ['missed'],
  unsure: ['within-tolerance', 'missed'],
} as const satisfies Record<InBand, readonly Result[]>;

/** The one result of a figure; where there is none, the reason. */
export function resultOf(
  observation: Observation,
  indicator: Indicator,
  scheme?: Scheme,
):
  | { readonly result: Result; readonly against: AgainstTarget }
  | { readonly why: NotRated; readonly against?: AgainstTarget | undefined } {
  const found = resultsOf(observation, indicator, scheme);
  if ('why' in found) return found;
  const { results, against } = found;
  const [result, other] = results;
  return result && !other ? { result, against } : { why: 'rounding', against };
}

/**
 * How a figure that is lost in our copy stands by its target, worked out from its own numerator and denominator.
 * Nothing is said where the figure, printed as its measure is, could stand otherwise.
 */
function resultByNumbers(
  observation: Observation,
  indicator: Indicator,
  scheme: Scheme | undefined,
): ReturnType<typeof resultsOf> {
  const given = workedOut(observation, indicator);
  const worked = givenByParts(observation, indicator);
  if (!given || worked === undefined) return { why: 'no-figure' };
  const printed = parseNumber(digitsOf(worked, indicator.decimals));
  if (!printed) return { why: 'no-figure' };
  const found = resultsOf(withFields(given, { figure: printed }), indicator, scheme);
  return 'why' in found || found.results.length === 1 ? found : { why: 'no-figure' };
}

/**
 * Rates a figure. A scheme whose rule the papers do not give whole is never worked out: its ratings are those
 * that were printed.
 *
 * @returns `undefined` for others' figures, for parts of a whole, which no paper rates, and where there is no scheme to
 *   rate by, nor a reason why there could be no rating.
 */
export function ratingOf(
  observation: Observation,
  indicator: Indicator,
  schemes: Schemes,
): Rating | undefined {
  if (observation.comparator) return undefined;
  if (observation.dimensions.size > 0 && !isJudgedAlone(observation, indicator)) return undefined;
  const scheme = schemeFor(observation, indicator, schemes);
  const printed = observation.rating;
  const found = resultOf(observation, indicator, scheme);
  const { against } = found;
  const isWorkedOut = scheme?.rule === 'target-and-tolerance';
  // What rounding hides from us, the paper knew.
  const isHidden = 'why' in found && found.why === 'rounding';
  if (printed !== undefined && (!isWorkedOut || isHidden))
    return {
      is: 'published',
      scheme,
      rating: scheme && printedRating(scheme, printed),
      printed,
      against: isMeasured(observation) ? againstTarget(indicator, observation) : undefined,
    };
  if ('why' in found) return { is: 'not-rated', why: found.why, scheme, against };
  if (scheme?.rule === 'as-published')
    return { is: 'not-rated', why: 'not-printed', scheme, against };
  const rating = scheme?.ratings.find(({ when }) => when === found.result);
  return scheme && rating ? { is: 'rated', scheme, rating, ...found } : undefined;
}
