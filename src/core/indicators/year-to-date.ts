import { partsOfDay, toDay, type Day } from '../values/calendar.ts';
import type { StatedPeriod } from '../values/period.ts';

/** The months in which a year may begin, with their numbers: that of councils, of the calendar, of schools. */
const months = { april: 4, january: 1, september: 9 } as const;

/** The names of the months in which a year to date may begin. */
export const yearStarts = Object.keys(months) as (keyof typeof months)[];

export type YearStart = keyof typeof months;

/**
 * The first day of the year that a year to date sums up. The period says it itself where it is a range or part of a
 * calendar year; of a month or a day the definition does, which is silent where the year is the financial one.
 */
export function startOfYear(period: StatedPeriod, yearStart: YearStart = 'april'): Day {
  if (period.is === 'range') return period.first;
  const isCalendar = period.is === 'calendar-quarter' || period.is === 'year';
  const isFinancial = period.is === 'quarter' || period.is === 'financial-year';
  const start = isCalendar
    ? months.january
    : isFinancial
      ? months.april
      : period.is === 'academic-year'
        ? months.september
        : months[yearStart];
  const [year, month] = partsOfDay(period.last);
  return toDay(month < start ? year - 1 : year, start, 1);
}
