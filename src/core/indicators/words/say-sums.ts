import { fill, type Language } from '../../language/english.ts';
import { digitsOf } from '../../values/exact.ts';
import { groupDigits, sayNumber, withUnit } from '../../values/say.ts';
import { dimensionWords } from '../dimension-title.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import { partsBy, sumOf } from '../reading/total-check.ts';

/** For each dimension whose parts add up: what those of a total come to, and how it stands to that. */
function sumsOf(indicator: Indicator) {
  const { adds = [] } = indicator.definition;
  const ways = adds.map((dimension) => ({
    dimension,
    partsOf: partsBy(dimension, indicator.observations),
  }));
  return (observation: Observation) =>
    observation.discrepancy === undefined
      ? ways.flatMap(({ dimension, partsOf }) => {
          const sum = sumOf(observation, partsOf(observation), indicator);
          return sum ? [{ dimension, ...sum }] : [];
        })
      : [];
}

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
  const sums = sumsOf(indicator);
  return (observation) =>
    sums(observation).flatMap(({ dimension, verdict, value, decimals }) => {
      if (verdict === 'same' || verdict === 'differs') return [];
      const sum = withUnit(groupDigits(digitsOf(value, decimals)), indicator.definition);
      const said = { dimension: dimensionWords(dimension, indicator), sum };
      return [fill(language.sums[verdict], said)];
    });
}

/** Says by which parts a measure need not add up, and how far off it may be, where one of its figures is: sentences. */
export function sayAllowance(indicator: Indicator, language: Language): readonly string[] {
  const { definition, observations, decimals } = indicator;
  const { adds = [], within } = definition;
  if (within === undefined) return [];
  const sums = sumsOf(indicator);
  const off = new Set(
    observations.flatMap((one) =>
      sums(one).flatMap(({ dimension, verdict }) => (verdict === 'within' ? [dimension] : [])),
    ),
  );
  const most = withUnit(sayNumber(within, decimals), definition);
  return adds
    .filter((dimension) => off.has(dimension))
    .map((dimension) =>
      fill(language.sums.allowance, { dimension: dimensionWords(dimension, indicator), most }),
    );
}
