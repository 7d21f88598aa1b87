import { exact, times, toNumber, type Exact } from '../../values/exact.ts';
import { limitsAround, limitsOf, meanOf, type LimitRules, type Limits } from './limits.ts';
import type { Location } from './places.ts';

const sizeOf = ({ observation }: Location) => observation?.denominator?.value ?? 0;

/** As many places as a width that is worked out by a root is carried with. */
const places = 9;

/** The mean of figures, each counted as often as its denominator says. */
function weightedMean(known: readonly Location[]): Exact {
  const all = known.reduce((sum, place) => sum + sizeOf(place), 0);
  const share = (place: Location) => times(place.value!, exact(sizeOf(place) * known.length));
  const { top, bottom } = meanOf(known.map(share));
  return { top, bottom: bottom * BigInt(all) };
}

/**
 * Limits by the size of each figure's denominator (Laney's p′): distances from the mean are first made alike by the root
 * of the denominator, then 2.66 times their average distance is made the figure's own again. Where all denominators are
 * the same they are the limits of all others.
 *
 * @param stretch Each figure has a denominator above 0.
 */
export function limitsByDenominator(
  stretch: readonly Location[],
  rules: LimitRules,
): readonly (Limits | undefined)[] {
  const known = stretch.filter(({ value }) => value);
  const mean = weightedMean(known.slice(0, rules.baseline));
  const middle = toNumber(mean);
  const alike = stretch.map((place) =>
    place.value
      ? exact(((toNumber(place.value) - middle) * Math.sqrt(sizeOf(place))).toFixed(places))
      : undefined,
  );
  const range = limitsOf(alike, rules)?.range;
  return stretch.map((place) =>
    place.value && range
      ? limitsAround(mean, exact((toNumber(range) / Math.sqrt(sizeOf(place))).toFixed(places)))
      : undefined,
  );
}
