import { toDay, type Day } from '../values/calendar.ts';
import {
  bankHolidayNames,
  knownYears,
  proclamations,
  type BankHolidayName,
} from './bank-holiday-table.ts';
import { easterSunday } from './easter.ts';
import { addDays, weekdayFrom, weekdayOf } from '../values/weekday.ts';

const monday = 1;

/** The day that is kept in place of one that falls on a weekend, which is its own day or two days later. */
const inPlaceOf = (day: Day) => ([0, 6].includes(weekdayOf(day)) ? addDays(day, 2) : day);

/** The bank holidays of England in a year, in order; `undefined` where they are not known. */
export function bankHolidays(year: number): ReadonlyMap<Day, BankHolidayName> | undefined {
  if (year < knownYears.first || year > knownYears.last) return undefined;
  const easter = easterSunday(year);
  const newYear = toDay(year, 1, 1);
  const byRule: Readonly<Record<BankHolidayName, Day | undefined>> = {
    'new-year': [0, 6].includes(weekdayOf(newYear)) ? weekdayFrom(newYear, monday) : newYear,
    'good-friday': addDays(easter, -2),
    'easter-monday': addDays(easter, 1),
    'early-may': weekdayFrom(toDay(year, 5, 1), monday),
    spring: weekdayFrom(toDay(year, 5, 25), monday),
    summer: weekdayFrom(toDay(year, 8, 25), monday),
    christmas: inPlaceOf(toDay(year, 12, 25)),
    'boxing-day': inPlaceOf(toDay(year, 12, 26)),
    proclaimed: undefined,
  };
  const { moved = {}, added = [] } = proclamations[year] ?? {};
  const kept = bankHolidayNames.flatMap((name): [Day, BankHolidayName][] => {
    const day = moved[name] === undefined ? byRule[name] : `${year}-${moved[name]}`;
    return day === undefined ? [] : [[day, name]];
  });
  const more = added.map((day): [Day, BankHolidayName] => [`${year}-${day}`, 'proclaimed']);
  return new Map([...kept, ...more].sort(([a], [b]) => (a < b ? -1 : 1)));
}
