import { compare, exact, minus, over, sizeOf, times, type Exact } from '../../values/exact.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import { placesOf } from './precision.ts';

const factors = { percent: 100, 'per-10000': 10_000, mean: 1 } as const;

/** What a row's own numerator and denominator give; `undefined` where they give nothing. */
export function givenByParts(
  { numerator, denominator }: Observation,
  { definition: { parts } }: Indicator,
): Exact | undefined {
  if (!numerator || !denominator || denominator.value === 0 || !parts || parts === 'none')
    return undefined;
  return times(over(exact(numerator.text), exact(denominator.text)), exact(factors[parts]));
}

/** Whether a printed number is what its parts give, at the precision it is printed with. */
export function isGivenByParts(observation: Observation, indicator: Indicator): boolean {
  const { figure } = observation;
  if (figure.is !== 'number') return true;
  const given = givenByParts(observation, indicator);
  if (given === undefined) return true;
  const off = sizeOf(minus(given, exact(figure.text)));
  return compare(off, halfStep(placesOf(observation, indicator))) <= 0;
}

/** Half a step of the last printed place: the most that rounding to it can take away. */
export const halfStep = (places: number): Exact => ({
  top: 1n,
  bottom: 2n * 10n ** BigInt(places),
});

/**
 * What the whole counts of a row give. Averages of counts are rounded themselves, and so may be numbers with a point:
 * they give nothing that is exact.
 */
export function countedBy(observation: Observation, indicator: Indicator): Exact | undefined {
  const { numerator, denominator, basis } = observation;
  const isCounted = [numerator, denominator].every((one) => one && !one.text.includes('.'));
  return isCounted && !basis.startsWith('mean-') ? givenByParts(observation, indicator) : undefined;
}

/** A figure before it was rounded: where the counts behind it are printed too, and give what is printed. */
export const valueByCounts = (observation: Observation, indicator: Indicator): Exact | undefined =>
  observation.qualifier === undefined && isGivenByParts(observation, indicator)
    ? countedBy(observation, indicator)
    : undefined;
