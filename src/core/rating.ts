import type { Indicator } from './indicator.ts';
import { changed, isMeasured, type Observation } from './observation.ts';
import { recompute } from './parts-check.ts';
import { printedRating, schemeFor, type Result, type Scheme, type SchemeRating } from './scheme.ts';
import type { Schemes } from './scheme.ts';
import { againstTarget, isDue, type AgainstTarget } from './standing.ts';
import { targetFor } from './target.ts';
import { workedOut } from './worked-out.ts';

/** Why a figure has no rating (standards R-05). */
export type NotRated =
  | 'suppressed'
  | 'no-figure'
  | 'for-information'
  | 'part-of-year'
  | 'no-target'
  | 'target-in-words'
  | 'target-unavailable'
  | 'not-yet-due'
  | 'no-tolerance'
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

/**
 * How a figure stands by its target and tolerance (standards R-02, R-03: the edges of both count as inside).
 * On the good side of the target it is met, however far beyond a printed band (the papers' own rule).
 *
 * @returns The reason where it cannot be said.
 */
export function resultOf(
  observation: Observation,
  indicator: Indicator,
  scheme?: Scheme,
):
  | { readonly result: Result; readonly against: AgainstTarget }
  | { readonly why: NotRated; readonly against?: AgainstTarget | undefined } {
  const { goodWhen, targets = [] } = indicator.definition;
  if (observation.figure.is === 'suppressed') return { why: 'suppressed' };
  if (observation.figure.is !== 'number') return resultByNumbers(observation, indicator, scheme);
  if (!isMeasured(observation)) return { why: 'no-target' };
  const against = againstTarget(indicator, observation, scheme?.tolerance);
  if (goodWhen === 'neither') return { why: 'for-information', against };
  if (!against) {
    const isPart = observation.basis === 'year-to-date';
    const ofYear =
      isPart && targetFor(changed(observation, { basis: 'year' }), targets, indicator.basis);
    return { why: ofYear ? 'part-of-year' : 'no-target' };
  }
  if (against.target.unavailable !== undefined) return { why: 'target-unavailable', against };
  if (!isDue(against.target, observation)) return { why: 'not-yet-due', against };
  if (goodWhen === 'range') {
    if (against.insideBand === undefined) return { why: 'no-tolerance', against };
    return { result: against.insideBand ? 'met' : 'missed', against };
  }
  if (against.judgement === undefined) return { why: 'target-in-words', against };
  if (against.judgement !== 'worse') return { result: 'met', against };
  // A scheme of two words has no place between them, so it needs no tolerance.
  const hasMiddle = scheme?.ratings.some(({ when }) => when === 'within-tolerance') ?? true;
  if (against.target.tolerance === 'none' || !hasMiddle) return { result: 'missed', against };
  if (against.insideBand === undefined) return { why: 'no-tolerance', against };
  return { result: against.insideBand ? 'within-tolerance' : 'missed', against };
}

/**
 * How a figure that is lost in our copy stands by its target, worked out from its own numerator and denominator.
 * Nothing is said where the figure, printed as its measure is, could stand otherwise.
 */
function resultByNumbers(
  observation: Observation,
  indicator: Indicator,
  scheme: Scheme | undefined,
): ReturnType<typeof resultOf> {
  const given = workedOut(observation, indicator);
  const worked = recompute(observation, indicator);
  if (!given || worked === undefined) return { why: 'no-figure' };
  // Without the noise of binary fractions, which would put a figure beyond an edge that it is on.
  const exact = Number(worked.toFixed(10));
  const printed = Number(exact.toFixed(indicator.decimals));
  const found = [given.figure.value, exact, printed].map((value) =>
    resultOf(changed(given, { figure: { ...given.figure, value } }), indicator, scheme),
  );
  const results = new Set(found.map((one) => ('result' in one ? one.result : one.why)));
  return results.size === 1 ? found[0]! : { why: 'no-figure' };
}

/**
 * Rates a figure. A scheme whose rule the papers do not give whole is never worked out: its ratings are those
 * that were printed.
 *
 * @returns `undefined` for others' figures and for parts, which no paper rates, and where there is no scheme to
 *   rate by, nor a reason why there could be no rating.
 */
export function ratingOf(
  observation: Observation,
  indicator: Indicator,
  schemes: Schemes,
): Rating | undefined {
  if (observation.comparator || observation.dimensions.size > 0) return undefined;
  const scheme = schemeFor(observation, indicator, schemes);
  const printed = observation.rating;
  if (printed !== undefined && scheme?.rule !== 'target-and-tolerance')
    return {
      is: 'published',
      scheme,
      rating: scheme && printedRating(scheme, printed),
      printed,
      against: isMeasured(observation) ? againstTarget(indicator, observation) : undefined,
    };
  const found = resultOf(observation, indicator, scheme);
  const { against } = found;
  if ('why' in found) return { is: 'not-rated', why: found.why, scheme, against };
  if (scheme?.rule === 'as-published')
    return { is: 'not-rated', why: 'not-printed', scheme, against };
  const rating = scheme?.ratings.find(({ when }) => when === found.result);
  return scheme && rating ? { is: 'rated', scheme, rating, ...found } : undefined;
}
