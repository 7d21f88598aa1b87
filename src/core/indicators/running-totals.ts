import { isMeasured, type Observation } from './observation.ts';
import { startOfYear, type YearStart } from './year-to-date.ts';

/**
 * Whether our figures of the whole that have no basis look like years to date: within each year none is less than the
 * one before, and each year begins below the end of the one before. Figures of whole years never do.
 *
 * @param observations In order of period.
 */
export function areRunningTotals(
  observations: readonly Observation[],
  yearStart: YearStart | undefined,
): boolean {
  const figures = observations
    .filter(isMeasured)
    .filter(({ basis, comparator, dimensions }) => {
      const isOurs = !comparator && dimensions.size === 0;
      return basis === 'unstated' && isOurs;
    })
    .filter(({ period }) => !/year$/.test(period.is));
  const steps = figures.slice(1).map((one, index) => {
    const before = figures[index]!;
    const year = startOfYear(one.period, yearStart);
    return {
      isNewYear: year !== startOfYear(before.period, yearStart),
      rises: one.figure.value > before.figure.value,
      falls: one.figure.value < before.figure.value,
    };
  });
  const starts = steps.filter(({ isNewYear }) => isNewYear);
  const within = steps.filter(({ isNewYear }) => !isNewYear);
  return (
    starts.length > 0 &&
    starts.every(({ falls }) => falls) &&
    within.some(({ rises }) => rises) &&
    within.every(({ falls }) => !falls)
  );
}
