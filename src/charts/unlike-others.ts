import { isAmount } from '../core/indicators/comparing/amount.ts';
import { isReckoned } from '../core/indicators/comparing/precision.ts';
import type { Indicator } from '../core/indicators/indicator.ts';
import type { Observation } from '../core/indicators/observation.ts';

/** A line that fills less than one part in so many of its axis is flat, and tells nothing. */
const mostTimes = 3;

/**
 * The comparators whose figures would flatten ours on one scale: of what is counted, those of a body so much larger than ours. Shares,
 * rates and averages are alike in size whoever they are of.
 *
 * @param own Our figures in the picture, as numbers.
 */
export function unlikeOthers(
  { definition }: Pick<Indicator, 'definition'>,
  own: readonly number[],
  others: readonly Observation[],
): ReadonlySet<string> {
  const most = Math.max(...own.map(Math.abs));
  // Days in beds are measured and add up: an amount, where a number of days alone may be an average.
  const isSized = isAmount(definition) || !isReckoned(definition);
  if (!isSized || own.length === 0 || most === 0) return new Set();
  const isFar = ({ figure }: Observation) =>
    figure.is === 'number' && Math.abs(figure.value) > most * mostTimes;
  return new Set(others.filter(isFar).flatMap(({ comparator }) => comparator ?? []));
}
