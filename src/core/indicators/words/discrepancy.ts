import { givenByParts, isGivenByParts } from '../comparing/counts.ts';
import { digitsOf } from '../../values/exact.ts';
import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import { withFields, type Observation } from '../observation.ts';
import { ratingOf } from '../comparing/rating.ts';
import type { Schemes } from '../comparing/scheme.ts';
import { groupDigits, sayFigure, sayQualified, withUnit } from '../../values/say.ts';
import { partsBy, sumOf } from '../reading/total-check.ts';

/**
 * Says what a published figure is held to be by its own paper's other figures, where it is published with a
 * word about it: what was printed, and what its parts, its sum or its target give (standards R-09).
 *
 * @returns Sentences; none where nothing that can be worked out differs.
 */
export function sayDiscrepancy(
  observation: Observation,
  indicator: Indicator,
  schemes: Schemes,
  language: Language,
): readonly string[] {
  if (observation.discrepancy === undefined) return [];
  const { definition, decimals } = indicator;
  const words = language.discrepancy;
  const { numerator, denominator, rating } = observation;
  const printed = sayQualified(observation, definition, decimals, language);
  const said: string[] = [];
  const given = givenByParts(observation, indicator);
  if (given !== undefined && numerator && denominator && !isGivenByParts(observation, indicator)) {
    said.push(
      fill(words.parts, {
        printed,
        numerator: sayFigure(numerator, 0, language),
        denominator: sayFigure(denominator, 0, language),
        given: withUnit(groupDigits(digitsOf(given, decimals + 1)), definition),
      }),
    );
  }
  for (const dimension of definition.adds ?? []) {
    const parts = partsBy(dimension, indicator.observations)(observation);
    const sum = sumOf(observation, parts, indicator);
    if (sum && sum.verdict !== 'same')
      said.push(
        fill(words.total, {
          printed,
          dimension,
          sum: withUnit(groupDigits(digitsOf(sum.value, sum.decimals)), definition),
        }),
      );
  }
  const other = ratingOf(withFields(observation, { rating: undefined }), indicator, schemes);
  if (rating === undefined || other?.is !== 'rated') return said;
  const { rating: worked } = other.rating;
  if (worked.toLowerCase() !== rating.toLowerCase())
    said.push(fill(words.rating, { rating, given: worked }));
  return said;
}
