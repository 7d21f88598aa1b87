import type { Observation } from '../../core/indicators/observation.ts';
import { comparePeriods } from '../../core/values/period.ts';

/** How many rows of figures fill about five screens of a phone. */
const mostRows = 40;

/** A year of months, and the month of the year before. */
const mostPeriods = 13;

/** The rows of a table that stand open on a page, and those that fold under them. */
export interface SplitRows {
  readonly newest: readonly Observation[];
  readonly earlier: readonly Observation[];
}

/**
 * Splits the rows of a table that is too long for the text that it stands in: its newest periods, as many as there is room for and
 * one at least, from all before. A table with room for all of them has no earlier rows.
 */
export function splitRows(observations: readonly Observation[]): SplitRows {
  if (observations.length <= mostRows) return { newest: observations, earlier: [] };
  const byPeriod = Map.groupBy(observations, ({ period }) => period.text);
  const periods = [...byPeriod.values()].toSorted((a, b) =>
    comparePeriods(b[0]!.period, a[0]!.period),
  );
  const open = new Set<Observation>();
  for (const rows of periods.slice(0, mostPeriods)) {
    if (open.size > 0 && open.size + rows.length > mostRows) break;
    for (const row of rows) open.add(row);
  }
  return {
    newest: observations.filter((one) => open.has(one)),
    earlier: observations.filter((one) => !open.has(one)),
  };
}
