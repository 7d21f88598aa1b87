import { periodAfter } from '../../indicators/lateness.ts';
import { comparePeriods, type StatedPeriod } from '../../values/period.ts';
import { seriesOf, type Reading } from '../reading.ts';

const frequencies: Readonly<Partial<Record<StatedPeriod['is'], string>>> = {
  month: 'monthly',
  ...{ quarter: 'quarterly', 'calendar-quarter': 'quarterly' },
  ...{ year: 'yearly', 'financial-year': 'yearly', 'academic-year': 'yearly' },
};

/** So many of four figures have the next one behind them, or how often they come is in doubt. */
const followed = 3 / 4;

/** The periods of each series of ours, in order, each once. */
const seriesIn = (readings: readonly Reading[]): readonly (readonly StatedPeriod[])[] => {
  const own = readings.filter(({ comparator }) => comparator === undefined);
  return [...Map.groupBy(own, seriesOf).values()].map((series) => {
    const periods = new Map(series.map(({ period }) => [period.text, period]));
    return [...periods.values()].toSorted(comparePeriods);
  });
};

/**
 * How often the figures of a measure come, as a definition says it, by their periods.
 *
 * @param readings Those of one measure.
 * @returns `undefined` where the periods leave it in doubt: they are of several kinds, none follows another, or many are
 *   not followed by the next.
 */
export function frequencyOf(readings: readonly Reading[]): string | undefined {
  const all = seriesIn(readings);
  const kinds = new Set(all.flatMap((periods) => periods.map(({ is }) => is)));
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) return undefined;
  const steps = all.flatMap((periods) =>
    periods.slice(1).map((next, at) => periodAfter(periods[at]!)?.text === next.text),
  );
  const regular = steps.filter(Boolean).length;
  return regular > 0 && regular >= steps.length * followed ? frequencies[kind] : undefined;
}
