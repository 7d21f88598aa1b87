import { monthSpan, partsOfDay, type Day } from '../../core/values/calendar.ts';

/** The last month, quarter and financial year that had ended on a day, as format 1 spells them, by how often such figures come. */
export function latestPeriods(day: Day): Readonly<Record<string, string>> {
  const [year, month] = partsOfDay(day);
  const two = (begun: number) => `${begun}/${String((begun + 1) % 100).padStart(2, '0')}`;
  // Months since the April of the year in which the running one began.
  const since = (month + 8) % 12;
  const begun = month < 4 ? year - 1 : year;
  const quarter = Math.floor(since / 3);
  return {
    monthly: monthSpan(year, month, 0)[1].slice(0, 7),
    quarterly: quarter === 0 ? `${two(begun - 1)}-Q4` : `${two(begun)}-Q${quarter}`,
    yearly: two(begun - 1),
  };
}
