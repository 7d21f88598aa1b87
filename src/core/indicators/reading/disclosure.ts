import { privateProblem, type Diagnostic } from '../../source/diagnostic.ts';
import type { Indicator } from '../indicator.ts';
import { isSmallCount } from '../../values/people.ts';
import { findDerivable, findDerivableShares } from './derivable.ts';
import { isMeasured, withFields, type Observation } from '../observation.ts';
import { isNoteAbout } from '../change-note.ts';
import type { Revision } from '../revision.ts';
import { startOfYear } from '../year-to-date.ts';
import { subtract } from '../../values/exact.ts';

export const problems = {
  smallCount: privateProblem('disclosure/small-count'),
  revealing: privateProblem('disclosure/revealing'),
  derivable: privateProblem('disclosure/derivable'),
  otherPeriods: privateProblem('disclosure/other-periods'),
  otherPaper: privateProblem('disclosure/other-paper'),
  bounds: privateProblem('disclosure/bounds'),
  difference: privateProblem('disclosure/difference'),
  revised: privateProblem('disclosure/revised'),
  olderReview: privateProblem('disclosure/older-review'),
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

/** What is told of a figure that others give away. */
const byWhat = {
  sums: problems.derivable,
  periods: problems.otherPeriods,
  edition: problems.otherPaper,
  bounds: problems.bounds,
} as const;

/** A figure that tells of few people, or gives them away, and how. */
interface Told {
  readonly one: Observation;
  readonly problem: (typeof problems)[keyof typeof problems];
}

/** Year-to-date counts of which one is a little more than the one before it in the same year (standards D-21). */
function findDifferences({ definition, observations }: Indicator): readonly Told[] {
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
      return isGiven ? [{ one: later, problem: problems.difference }] : [];
    });
  });
}

/**
 * Finds what `data/revisions.csv` tells of one figure and should not: a number that is withheld now, and small counts of people
 * that stood before (standards D-20, D-26), unless a review is recorded.
 */
export function checkRevisedDisclosure(
  rows: readonly Observation[],
  chain: readonly Revision[],
  indicator: Indicator,
): readonly Diagnostic[] {
  const { definition, notes } = indicator;
  const { counts, disclosure, parts } = definition;
  if (disclosure || rows.some(({ comparator }) => comparator)) return [];
  const isCount = counts === 'people' && (parts === undefined || parts === 'none');
  // Of one that is said to be withdrawn, the rows that still tell it are found with that.
  if (notes.some((note) => note.kind === 'withdrawn' && isNoteAbout(note, rows[0]!))) return [];
  const isWithheld = rows.some(({ figure }) => figure.is === 'suppressed');
  return chain.flatMap(({ was, now, wasNumerator, wasDenominator, placeOf }) => {
    const told = Object.entries({ was, now, wasNumerator, wasDenominator }).flatMap(
      ([column, figure]) => (figure?.is === 'number' ? [{ column, figure }] : []),
    );
    if (isWithheld) return told.map(({ column }) => problems.revised.at(placeOf(column)));
    // What stands there now is told at its own row.
    const isSmall = isCount && was.is === 'number' && isSmallCount(was.value);
    if (isSmall) return [problems.smallCount.at(placeOf('was'))];
    const beside = { figure: was, numerator: wasNumerator, denominator: wasDenominator };
    const isTold = counts === 'people' && (wasNumerator ?? wasDenominator) !== undefined;
    return isTold && isRevealing(withFields(rows[0]!, beside), indicator)
      ? [problems.revealing.at(placeOf('was'))]
      : [];
  });
}

/** Every figure of a measure that tells of few people, or gives them away. Others' figures, of whole countries, are let be. */
function findTold(indicator: Indicator): readonly Told[] {
  const { parts } = indicator.definition;
  const isCount = parts === undefined || parts === 'none';
  const rows = indicator.observations.filter(({ comparator }) => !comparator);
  return [
    ...rows.flatMap((one): readonly Told[] => {
      if (isCount && one.figure.is === 'number' && isSmallCount(one.figure.value))
        return [{ one, problem: problems.smallCount }];
      return isRevealing(one, indicator) ? [{ one, problem: problems.revealing }] : [];
    }),
    ...(isCount
      ? [...findDerivable(indicator)].map(([one, by]) => ({ one, problem: byWhat[by] }))
      : parts === 'percent' || parts === 'per-10000'
        ? [...findDerivableShares(indicator)].map((one) => ({ one, problem: problems.derivable }))
        : []),
    ...(isCount ? findDifferences(indicator) : []),
  ];
}

/**
 * Finds small counts of people, and what gives them away, where the definition says that people are counted (standards D-20
 * to D-22, D-24, D-26). A recorded review lets them stand, of periods that were over on its day: into later ones nobody can
 * have looked (D-28).
 */
export function checkDisclosure(indicator: Indicator): readonly Diagnostic[] {
  const { counts, disclosure } = indicator.definition;
  if (counts !== 'people') return [];
  if (!disclosure)
    return findTold(indicator).map(({ one, problem }) => problem.at(one.placeOf('value')));
  const later = findTold(indicator).filter(
    ({ one: { period } }) => period.is !== 'unstated' && period.last > disclosure.reviewed,
  );
  return [...new Set(later.map(({ one }) => one))].map((one) =>
    problems.olderReview.at(one.placeOf('value')),
  );
}
