import { z } from 'astro/zod';
import { problem, type Diagnostic } from './diagnostic.ts';
import { oneOf, text } from './field.ts';
import type { Indicator } from './indicator.ts';
import { isMeasured, type Observation } from './observation.ts';
import { againstTarget } from './standing.ts';
import { suggest } from './suggestion.ts';

/** How a figure stands to its target: on it or better, off it by no more than the tolerance, or further off. */
export const results = ['met', 'within-tolerance', 'missed'] as const;

export type Result = (typeof results)[number];

/** The ratings of a scheme, each with the result that it stands for (standards: a scheme is data). */
export const schemeSchema = z.array(
  z.strictObject({
    /** The word as papers print it. */
    rating: text,
    /** The result that it is given for. */
    when: oneOf(results),
  }),
);

export type Scheme = z.output<typeof schemeSchema>;

export const problems = {
  unknown: problem(
    'rating/unknown',
    ({ rating, known }: { rating: string; known: readonly string[] }) => ({
      message: `\`${rating}\` is not a rating of the scheme.`,
      hint: suggest(rating, known),
    }),
  ),
  differs: problem('rating/differs', ({ printed, given }: { printed: string; given: string }) => ({
    message: `The rating is \`${printed}\`, and by the scheme the figure and its target give \`${given}\`.`,
    hint: 'Mend what is wrong. If the paper prints it so, keep it, and say in `discrepancy` what differs.',
  })),
};

/**
 * How a figure stands by its target and tolerance (standards R-02: the edges of both count as inside).
 *
 * @returns `undefined` where it cannot be said: no target in figures, no good direction, or a figure off a target
 *   whose tolerance the paper does not state.
 */
export function resultOf(observation: Observation, indicator: Indicator): Result | undefined {
  const { goodWhen } = indicator.definition;
  if (!isMeasured(observation) || (goodWhen !== 'higher' && goodWhen !== 'lower')) return undefined;
  const against = againstTarget(indicator, observation);
  if (against?.judgement === undefined) return undefined;
  if (against.judgement !== 'worse') return 'met';
  const { tolerance } = against.target;
  if (tolerance === 'none') return 'missed';
  if (against.insideBand === undefined) return undefined;
  return against.insideBand ? 'within-tolerance' : 'missed';
}

/** Holds each published rating against the scheme that the definition names, unless its row has a word about it. */
export function checkRatings(
  indicator: Indicator,
  schemes: Readonly<Record<string, Scheme>>,
): readonly Diagnostic[] {
  const scheme = schemes[indicator.definition.scheme ?? ''];
  if (!scheme) return [];
  const known = scheme.map(({ rating }) => rating);
  return indicator.observations.flatMap((observation) => {
    const { rating: printed, discrepancy, comparator } = observation;
    if (printed === undefined || comparator) return [];
    const same = scheme.find(({ rating }) => rating.toLowerCase() === printed.toLowerCase());
    if (!same)
      return [problems.unknown.at(observation.placeOf('rating'), { rating: printed, known })];
    const result = resultOf(observation, indicator);
    const given = scheme.find(({ when }) => when === result)?.rating;
    if (discrepancy || result === undefined || given === undefined || same.when === result)
      return [];
    return [problems.differs.at(observation.placeOf('rating'), { printed, given })];
  });
}
