import { comparePeriods, type StatedPeriod } from '../../values/period.ts';
import { allRowsOf } from '../still-to-come.ts';
import { isTimed, type Timed } from '../observation.ts';
import type { Indicator } from '../indicator.ts';

/** The rows of ours, or of one other, that are of one basis and one kind of period. */
export interface Series {
  readonly comparator: string | undefined;
  readonly rows: readonly Timed[];
  /** In order, each once. */
  readonly periods: readonly StatedPeriod[];
}

/** The last period of a series before another. */
export const lastBefore = (
  { periods }: Pick<Series, 'periods'>,
  { last }: StatedPeriod,
): StatedPeriod | undefined => periods.findLast((one) => one.last < last);

/** Every series of a measure: ours first, then others in the order of the file. */
export function seriesOf(indicator: Indicator): readonly Series[] {
  const groups = Map.groupBy(allRowsOf(indicator).filter(isTimed), (one) =>
    JSON.stringify([one.comparator, one.basis, one.period.is]),
  );
  const all = [...groups.values()].map((rows) => ({
    comparator: rows[0]!.comparator,
    rows,
    periods: [...new Map(rows.map(({ period }) => [period.text, period])).values()].sort(
      comparePeriods,
    ),
  }));
  return all.sort(
    (a, b) => Number(a.comparator !== undefined) - Number(b.comparator !== undefined),
  );
}
