import { fill, type Language } from '../../language/english.ts';
import { digitsOf } from '../../values/exact.ts';
import { groupDigits, withUnit } from '../../values/say.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import { partsBy, sumOf } from '../reading/total-check.ts';

/**
 * Says of a total what its parts come to, where that is not the total and yet no fault: they may be rounded, or the
 * definition allows for it. What is published as a discrepancy is said with that.
 *
 * @returns What says it of each figure of an indicator: sentences, none where there is nothing to say.
 */
export function sayerOfSums(
  indicator: Indicator,
  language: Language,
): (observation: Observation) => readonly string[] {
  const { adds = [] } = indicator.definition;
  const ways = adds.map((dimension) => ({
    dimension,
    partsOf: partsBy(dimension, indicator.observations),
  }));
  return (observation) => {
    if (observation.discrepancy !== undefined) return [];
    return ways.flatMap(({ dimension, partsOf }) => {
      const sum = sumOf(observation, partsOf(observation), indicator);
      if (!sum || sum.verdict === 'same' || sum.verdict === 'differs') return [];
      const said = withUnit(groupDigits(digitsOf(sum.value, sum.decimals)), indicator.definition);
      return [fill(language.sums[sum.verdict], { dimension, sum: said })];
    });
  };
}
