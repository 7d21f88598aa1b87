import { keptOf } from '../../source/kept.ts';
import { dayNumber } from '../../values/calendar.ts';
import type { StatedPeriod } from '../../values/period.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';

/** Parts may come later than others by months; what is silent for longer than this many days has ended. */
const longSilence = 366;

/** Whether a row is a figure: one that is withheld is one too. */
const isFigure = ({ figure }: Observation) => figure.is === 'number' || figure.is === 'suppressed';

/** The newest period for which a measure has a figure of its own, of the whole or of a part; `undefined` where it has none. */
export const newestPeriod = keptOf(
  (observations: readonly Observation[]): StatedPeriod | undefined =>
    observations.reduce<StatedPeriod | undefined>((newest, one) => {
      const { period } = one;
      if (one.comparator || !isFigure(one) || period.is === 'unstated') return newest;
      return newest && newest.last >= period.last ? newest : period;
    }, undefined),
);

/** Whether a part whose last figure is of one period has ended, where others go on to another: a site that was closed. */
export const hasEnded = (
  last: Pick<StatedPeriod, 'last'>,
  newest: Pick<StatedPeriod, 'last'>,
): boolean => dayNumber(newest.last) - dayNumber(last.last) > longSilence;

/** Whether a figure is the last of a part that has ended. */
export function isLastOfEnded(
  { period }: { readonly period: StatedPeriod },
  { observations, goesOnTo }: Pick<Indicator, 'observations' | 'goesOnTo'>,
): boolean {
  const newest = newestPeriod(observations);
  return goesOnTo !== undefined && newest?.last === period.last && hasEnded(period, goesOnTo);
}
