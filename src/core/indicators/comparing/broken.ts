import type { Indicator } from '../indicator.ts';
import type { StatedPeriod } from '../../values/period.ts';

/** Whether a change of definition lies between two periods. */
export function isBroken(
  indicator: Pick<Indicator, 'definition'>,
  earlier: StatedPeriod,
  later: StatedPeriod,
): boolean {
  return (indicator.definition.breaks ?? []).some(
    ({ at }) => earlier.last < at.first && at.first <= later.last,
  );
}

/** Whether a period is the same part of a year as another: the seasons do not lie between them. */
export const isSameSeason = (a: StatedPeriod, b: StatedPeriod): boolean =>
  a.last.slice(5) === b.last.slice(5) ||
  (a.last.slice(5, 7) === '02' && a.last.slice(5, 7) === b.last.slice(5, 7));
