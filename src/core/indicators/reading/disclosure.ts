import { privateProblem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Indicator } from '../indicator.ts';
import { isSmallCount } from '../../values/people.ts';
import { isMeasured, type Observation } from '../observation.ts';
import { startOfYear } from '../year-to-date.ts';
import { subtract } from '../../values/exact.ts';

export const problems = {
  smallCount: privateProblem('disclosure/small-count'),
  revealing: privateProblem('disclosure/revealing'),
  derivable: privateProblem('disclosure/derivable'),
  difference: privateProblem('disclosure/difference'),
};

/** Whether a row lets readers work out a small count from its value, numerator and denominator (standards D-22). */
function isRevealing(
  { figure, numerator, denominator }: Observation,
  indicator: Indicator,
): boolean {
  const { parts } = indicator.definition;
  const whole = denominator?.value;
  // A mean may be of days or pounds: only what it is worked out from counts people.
  if (parts === 'mean') return whole !== undefined && isSmallCount(whole);
  if (parts !== 'percent' && parts !== 'per-10000')
    return [numerator?.value, whole].some((count) => count !== undefined && isSmallCount(count));
  const factor = parts === 'percent' ? 100 : 10_000;
  const given =
    figure.is === 'number' && whole !== undefined
      ? Math.round((figure.value * whole) / factor)
      : undefined;
  const part = numerator?.value ?? given;
  return (
    (part !== undefined && isSmallCount(part)) ||
    (whole !== undefined && isSmallCount(whole)) ||
    (part !== undefined && whole !== undefined && isSmallCount(whole - part))
  );
}

/** What an observation is about, but for one of its dimensions. */
const restOf = ({ period, basis, comparator, edition, dimensions }: Observation, without: string) =>
  JSON.stringify([
    period.text,
    basis,
    comparator,
    edition,
    [...dimensions].filter(([name]) => name !== without).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

/**
 * Parts of which all but one are published beside their total, be that the whole or a part of it by another
 * dimension (standards D-21).
 */
function findDerivable({ observations }: Indicator): Diagnostic[] {
  if (!observations.some(({ figure }) => figure.is === 'suppressed')) return [];
  const named = new Set(observations.flatMap(({ dimensions }) => [...dimensions.keys()]));
  const found = [...named].flatMap((dimension) => {
    const isPart = ({ dimensions }: Observation) => dimensions.has(dimension);
    const partsOf = Map.groupBy(observations.filter(isPart), (one) => restOf(one, dimension));
    return observations.flatMap((total) => {
      if (total.figure.is !== 'number' || isPart(total)) return [];
      const parts = partsOf.get(restOf(total, dimension)) ?? [];
      const withheld = parts.filter(({ figure }) => figure.is === 'suppressed');
      const known = parts.filter(({ figure }) => figure.is === 'number');
      if (withheld.length !== 1 || known.length === 0 || known.length + 1 < parts.length) return [];
      return withheld;
    });
  });
  return [...new Set(found)].map((one) => problems.derivable.at(one.placeOf('value')));
}

/** Year-to-date counts of which one is a little more than the one before it in the same year (standards D-21). */
function findDifferences({ definition, observations }: Indicator): Diagnostic[] {
  const running = observations.filter(isMeasured).filter(({ basis }) => basis === 'year-to-date');
  // Of one thing in one year, in order of period: each against the last of an earlier period.
  const alike = Map.groupBy(running, ({ period, comparator, dimensions }) =>
    JSON.stringify([startOfYear(period, definition.yearStart), comparator, [...dimensions]]),
  );
  return [...alike.values()].flatMap((all) => {
    let [earlier, same] = [all[0]!, all[0]!];
    return all.flatMap((later) => {
      if (same.period.last < later.period.last) earlier = same;
      same = later;
      if (earlier.period.last === later.period.last) return [];
      const isGiven = isSmallCount(subtract(later.figure.value, earlier.figure.value));
      return isGiven ? [problems.difference.at(later.placeOf('value'))] : [];
    });
  });
}

/**
 * Finds small counts of people, and what gives them away, where the definition says that people are counted
 * and records no review (standards D-20 to D-22, D-24, D-26). Others' figures, of whole countries, are let be.
 */
export function checkDisclosure(indicator: Indicator): readonly Diagnostic[] {
  const { counts, disclosure, parts } = indicator.definition;
  if (counts !== 'people' || disclosure) return [];
  const isCount = parts === undefined || parts === 'none';
  const rows = indicator.observations.filter(({ comparator }) => !comparator);
  return [
    ...rows.flatMap((observation) => {
      const { figure } = observation;
      if (isCount && figure.is === 'number' && isSmallCount(figure.value))
        return [problems.smallCount.at(observation.placeOf('value'))];
      return isRevealing(observation, indicator)
        ? [problems.revealing.at(observation.placeOf('value'))]
        : [];
    }),
    ...(isCount ? findDerivable(indicator) : []),
    ...(isCount ? findDifferences(indicator) : []),
  ];
}
