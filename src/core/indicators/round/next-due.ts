import type { StatedPeriod } from '../../values/period.ts';
import { dueIn, hasEnded, monthAfter } from './rhythm.ts';
import { lastBefore, type Series } from './series.ts';

/**
 * The month within the next year with which a series is due again; `undefined` where none is, and where no month was
 * asked for.
 *
 * @param frequency What the definition says of how often figures come.
 */
export function nextDue(
  series: readonly Series[],
  asked: StatedPeriod,
  frequency: string | undefined,
): StatedPeriod | undefined {
  if (asked.is !== 'month') return undefined;
  // What has not begun is due with its first figure, of which nothing is known.
  const ours = series.filter((one) => one.comparator === undefined && lastBefore(one, asked));
  const months = Array.from({ length: 12 }, (_, at) => monthAfter(asked, at + 1));
  return months.find((month) =>
    ours.some((one) => {
      const due = dueIn(month, one.periods, frequency);
      const before = due.is === 'due' ? lastBefore(one, due.period) : undefined;
      return before && !hasEnded(before, month, one.periods, frequency);
    }),
  );
}
