import { parsePeriod, type Period } from '../../values/period.ts';
import type { Indicator } from '../indicator.ts';
import type { Measured } from '../observation.ts';
import { headlineSeries } from './headline.ts';

/** An indicator as it was known at the end of a period: without the figures of later ones. Those without a date stay. */
export function upTo(indicator: Indicator, end: Period): Indicator {
  if (end.is === 'unstated') return indicator;
  const observations = indicator.observations.filter(
    ({ period }) => period.is === 'unstated' || period.last <= end.last,
  );
  return observations.length === indicator.observations.length
    ? indicator
    : { ...indicator, observations };
}

/** An indicator as it was known when a paper was published: without what later ones print. What no paper prints stays. */
export function knownBy(indicator: Indicator, edition: string): Indicator {
  const observations = indicator.observations.filter((one) => (one.edition ?? '') <= edition);
  return { ...indicator, observations };
}

/** The figure at which an indicator stands, with what was known of it then. */
export interface StoodAt {
  readonly latest: Measured;
  /** The indicator without the figures of later periods. */
  readonly known: Indicator;
  /** The headline figures, oldest first; the last is the latest. */
  readonly series: readonly Measured[];
}

/**
 * The figure at which an indicator stands, which alone is asked for where nothing is said of it yet.
 *
 * @param at A period, as format 1 spells it, to stand at instead of the latest.
 * @returns `undefined` when the indicator has no number of its own for any known period, or for that one.
 */
export function stoodAt(indicator: Indicator, at?: string): StoodAt | undefined {
  const end = at === undefined ? undefined : parsePeriod(at);
  const known = end ? upTo(indicator, end) : indicator;
  const series = headlineSeries(known);
  const latest = series.at(-1);
  const isThere = latest && (at === undefined || latest.period.text === at);
  return isThere ? { latest, known, series } : undefined;
}
