import { ownTotals, type Indicator } from '../indicator.ts';
import {
  isMeasured,
  isTimed,
  keyWithoutEdition,
  type Measured,
  type Observation,
  type Timed,
} from '../observation.ts';
import { keptOf } from '../../source/kept.ts';
import { comparePeriods } from '../../values/period.ts';

/** Of figures that several papers publish for one period, the one of the latest paper (design, format 1). */
export function latestEditions<One extends Observation>(
  observations: readonly One[],
): readonly One[] {
  const kept = new Map<string, One>();
  for (const observation of observations) {
    const key = keyWithoutEdition(observation);
    const before = kept.get(key);
    if (!before || (before.edition ?? '') <= (observation.edition ?? ''))
      kept.set(key, observation);
  }
  const values = new Set(kept.values());
  return observations.filter((observation) => values.has(observation));
}

/** Whether an indicator stands by a figure of the whole: one of its own totals is a number for a known period. */
export const hasHeadline = (indicator: Indicator): boolean => ownTotals(indicator).some(isMeasured);

/**
 * The figures that stand for an indicator: its own totals of one basis, that of the latest period; where
 * the latest period has several, of the indicator's own basis.
 */
export const headlineSeries = keptOf((indicator: Indicator): readonly Measured[] => {
  const totals = latestEditions(ownTotals(indicator))
    .filter(isMeasured)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const ofLatest = totals.filter(({ period }) => period.last === totals.at(-1)?.period.last);
  const chosen = ofLatest.find(({ basis }) => basis === indicator.basis) ?? ofLatest.at(-1);
  return totals.filter(({ basis }) => basis === chosen?.basis);
});

/** Parts cut by one dimension, of the kind of period and the basis of a figure of the whole, of its time or before. */
function partsBefore(
  indicator: Indicator,
  latest: Measured,
): ReadonlyMap<string, readonly Timed[]> {
  const parts = indicator.observations
    .filter(isTimed)
    .filter(
      ({ dimensions, comparator, period, basis }) =>
        dimensions.size === 1 &&
        !comparator &&
        basis === latest.basis &&
        period.is === latest.period.is &&
        period.last <= latest.period.last,
    )
    .sort((a, b) => a.line - b.line);
  return Map.groupBy(parts, ({ dimensions }) => dimensions.keys().next().value!);
}

/**
 * The parts of the whole that belong to a figure, by dimension, in the order of the file: those of its period, or where
 * they come later than the whole, of the latest period before it that has them.
 */
export function partsAt(
  indicator: Indicator,
  latest: Measured,
): ReadonlyMap<string, readonly Timed[]> {
  const found = [...partsBefore(indicator, latest)].map(([name, all]) => {
    const ends = all.filter(isMeasured).map(({ period }) => period.last);
    // Where no part ever has a number, the reasons of the period itself are told.
    const end = ends.reduce(
      (last, one) => (one > last ? one : last),
      ends[0] ?? latest.period.last,
    );
    return [name, latestEditions(all.filter(({ period }) => period.last === end))] as const;
  });
  return new Map(found.filter(([, parts]) => parts.length > 0));
}
