import { problem, type Diagnostic } from '../source/diagnostic.ts';
import type { Location } from '../source/source.ts';
import { leftOut, type OwnHoliday } from './bank-holiday.ts';
import type { YearlyHoliday } from './bank-holiday-table.ts';

export const problems = { partial: problem('holidays/partial-year') };

/** What `process.holidays` says of days. */
interface Holidays {
  readonly days: readonly OwnHoliday[];
  readonly lacks?: readonly YearlyHoliday[] | undefined;
}

/**
 * Reports each year of which only some holidays are named: deadlines in it would count days on which offices are closed.
 *
 * @param placeOf Where a day of the list stands.
 */
export function checkHolidays(
  { days, lacks = [] }: Holidays,
  placeOf: (at: number) => Location,
): readonly Diagnostic[] {
  const years = Map.groupBy(days, ({ day }) => Number(day.slice(0, 4)));
  return [...years].flatMap(([year, named]) => {
    const missing = leftOut(year, named, lacks);
    if (missing.length === 0) return [];
    const details = { year, missing: missing.map(([name, day]) => ({ name, day })) };
    return [problems.partial.at(placeOf(days.indexOf(named[0]!)), details)];
  });
}
