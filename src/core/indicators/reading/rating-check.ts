import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Indicator } from '../indicator.ts';
import { resultsOf } from '../comparing/rating.ts';
import { printedRating, schemeFor, type Schemes } from '../comparing/scheme.ts';
import { suggest } from '../../source/suggest.ts';

export const problems = {
  unknown: problem('rating/unknown'),
  differs: problem('rating/differs'),
};

/** Holds each published rating against the scheme that judges its figure, unless its row has a word about it. */
export function checkRatings(indicator: Indicator, schemes: Schemes): readonly Diagnostic[] {
  const rated = indicator.observations.filter(
    ({ rating, comparator }) => rating !== undefined && !comparator,
  );
  return rated.flatMap((observation) => {
    const { rating: printed = '', discrepancy } = observation;
    const scheme = schemeFor(observation, indicator, schemes);
    if (!scheme) return [];
    const same = printedRating(scheme, printed);
    if (!same) {
      const known = scheme.ratings.map(({ rating }) => rating);
      return [
        problems.unknown.at(observation.placeOf('rating'), {
          rating: printed,
          hint: suggest(printed, known),
        }),
      ];
    }
    if (discrepancy || scheme.rule === 'as-published') return [];
    const found = resultsOf(observation, indicator, scheme);
    if ('why' in found || found.results.some((result) => result === same.when)) return [];
    const given = found.results
      .flatMap((result) => scheme.ratings.find(({ when }) => when === result)?.rating ?? [])
      .join('` or `');
    if (given === '') return [];
    return [problems.differs.at(observation.placeOf('rating'), { printed, given })];
  });
}
