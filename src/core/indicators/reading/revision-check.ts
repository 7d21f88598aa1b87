import { problem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Day } from '../../values/calendar.ts';
import { typedFigure as typed } from '../../values/figure.ts';
import { digitsOf } from '../../values/exact.ts';
import { givenByParts, isGivenByParts } from '../comparing/counts.ts';
import type { Indicator } from '../indicator.ts';
import { withFields, type Observation } from '../observation.ts';
import { ownDayOf } from '../published.ts';
import { figureOn, isConfirmed, saysSame, type Revision } from '../revision.ts';

export const problems = {
  early: problem('revision/early'),
  chain: problem('revision/chain'),
  now: problem('revision/now'),
  same: problem('revision/same'),
  counts: problem('revision/counts'),
};

/** The first day of which it can be said that a figure stood: that of its publication, else the end of its period. */
function firstDayOf(rows: readonly Observation[]): Day {
  const days = rows.flatMap((one) => ownDayOf(one) ?? []).sort();
  const [{ period, basis }] = rows as readonly [Observation];
  if (days[0] !== undefined) return days[0];
  if (period.is === 'unstated') return '';
  return basis === 'snapshot' || basis === 'year-to-date' ? period.first : period.last;
}

/**
 * Holds what became of one figure against itself and the data: each revision begins where the one before it ended, the last
 * gives the figure that stands in the data, and none is older than the figure.
 *
 * @param rows The rows of the figure: several where papers repeat it. The last is that of the latest paper.
 * @param chain By the day.
 */
export function checkChain(
  rows: readonly Observation[],
  chain: readonly Revision[],
): readonly Diagnostic[] {
  const first = firstDayOf(rows);
  const latest = rows.reduce((one, other) =>
    (one.edition ?? '') <= (other.edition ?? '') ? other : one,
  );
  return chain.flatMap((one, at): readonly Diagnostic[] => {
    const { day, was, now, placeOf } = one;
    const [before, next] = [chain[at - 1], chain[at + 1]];
    const found: Diagnostic[] = [];
    if (day < first) found.push(problems.early.at(placeOf('day'), { day, first }));
    if (saysSame(was, now) && !isConfirmed(one))
      found.push(problems.same.at(placeOf('now'), { figure: typed(now) }));
    if (before && !saysSame(before.now, was)) {
      const details = { was: typed(was), before: typed(before.now), day: before.day };
      found.push(problems.chain.at(placeOf('was'), details));
    }
    if (!next && !saysSame(now, latest.figure)) {
      const details = { now: typed(now), data: typed(latest.figure), line: latest.line };
      found.push(problems.now.at(placeOf('now'), details));
    }
    return found;
  });
}

/**
 * Holds what stood before against the counts that are said to have been behind it.
 *
 * @param observation The row of the figure, as it is now.
 */
export const checkCounts = (
  observation: Observation,
  chain: readonly Revision[],
  indicator: Indicator,
): readonly Diagnostic[] =>
  chain.flatMap(({ was, wasNumerator: numerator, wasDenominator: denominator, placeOf }) => {
    if (was.is !== 'number' || !numerator || !denominator) return [];
    const before = withFields(observation, { figure: was, numerator, denominator });
    if (isGivenByParts(before, indicator)) return [];
    const given = digitsOf(givenByParts(before, indicator)!, indicator.decimals + 1);
    return [problems.counts.at(placeOf('was'), { was: typed(was), given })];
  });

/** Whether two papers print different figures because one was revised between them, as its revisions tell. */
export function isRevisedBetween(
  one: Observation,
  other: Observation,
  chain: readonly Revision[],
): boolean {
  if (chain.length === 0) return false;
  return [one, other].every((row) => {
    const day = ownDayOf(row);
    return day !== undefined && saysSame(figureOn(chain, day), row.figure);
  });
}
