import { ownTotals, type Indicator } from '../indicator.ts';
import { isMeasured, keyWithoutEdition, type Measured, type Observation } from '../observation.ts';
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
export function headlineSeries(indicator: Indicator): readonly Measured[] {
  const totals = latestEditions(ownTotals(indicator))
    .filter(isMeasured)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  const ofLatest = totals.filter(({ period }) => period.last === totals.at(-1)?.period.last);
  const chosen = ofLatest.find(({ basis }) => basis === indicator.basis) ?? ofLatest.at(-1);
  return totals.filter(({ basis }) => basis === chosen?.basis);
}

/** The parts of the whole that belong to a figure, by dimension, in the order of the file. */
export function partsAt(
  indicator: Indicator,
  latest: Measured,
): ReadonlyMap<string, readonly Observation[]> {
  const parts = new Map<string, Observation[]>();
  const inFileOrder = indicator.observations
    .filter(
      ({ dimensions, comparator, period, basis }) =>
        dimensions.size === 1 &&
        !comparator &&
        period.text === latest.period.text &&
        basis === latest.basis,
    )
    .sort((a, b) => a.line - b.line);
  for (const observation of latestEditions(inFileOrder)) {
    const [name] = observation.dimensions.keys();
    parts.set(name!, [...(parts.get(name!) ?? []), observation]);
  }
  return parts;
}
