import { toDay, type Day } from '../values/calendar.ts';
import {
  bankHolidayNames,
  knownYears,
  proclamations,
  type BankHolidayName,
  type YearlyHoliday,
} from './bank-holiday-table.ts';
import { easterSunday } from './easter.ts';
import { addDays, weekdayFrom, weekdayOf } from '../values/weekday.ts';

const monday = 1;

/** The day that is kept in place of one that falls on a weekend, which is its own day or two days later. */
const inPlaceOf = (day: Day) => ([0, 6].includes(weekdayOf(day)) ? addDays(day, 2) : day);

/** A day on which the offices of a publication's council are closed, as its settings name it. */
export interface OwnHoliday {
  readonly day: Day;
  readonly name: string;
}

/**
 * The holidays of a year, in order; `undefined` where they are not known. Of a year of which the publication names any
 * they are those it names, else the bank holidays of England.
 */
export function holidaysOf(
  year: number,
  own: readonly OwnHoliday[] = [],
): ReadonlyMap<Day, BankHolidayName | OwnHoliday> | undefined {
  const named = own.filter(({ day }) => day.startsWith(`${year}-`));
  if (named.length === 0) return bankHolidays(year);
  return new Map(named.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map((one) => [one.day, one]));
}

/** The first and the last of the years in one row whose holidays are known. */
export function yearsKnown(own: readonly OwnHoliday[] = []): {
  readonly first: number;
  readonly last: number;
} {
  let { first, last }: { first: number; last: number } = knownYears;
  while (holidaysOf(last + 1, own)) last++;
  while (holidaysOf(first - 1, own)) first--;
  return { first, last };
}

/** The days of the bank holidays of a year by their rules, in order, whatever may be proclaimed. */
function holidaysByRule(year: number): Readonly<Record<YearlyHoliday, Day>> {
  const easter = easterSunday(year);
  const newYear = toDay(year, 1, 1);
  return {
    'new-year': [0, 6].includes(weekdayOf(newYear)) ? weekdayFrom(newYear, monday) : newYear,
    'good-friday': addDays(easter, -2),
    'easter-monday': addDays(easter, 1),
    'early-may': weekdayFrom(toDay(year, 5, 1), monday),
    spring: weekdayFrom(toDay(year, 5, 25), monday),
    summer: weekdayFrom(toDay(year, 8, 25), monday),
    christmas: inPlaceOf(toDay(year, 12, 25)),
    'boxing-day': inPlaceOf(toDay(year, 12, 26)),
  };
}

/** How many days a holiday may lie from its rule where it was moved: the jubilees moved one by nine. */
const moved = 10;

/**
 * The yearly holidays of England that a publication leaves out of a year of which it names some, in order, each with
 * its day by rule: the list may not be whole. None that it says it lacks.
 */
export function leftOut(
  year: number,
  own: readonly OwnHoliday[],
  lacks: readonly YearlyHoliday[],
): readonly (readonly [YearlyHoliday, Day])[] {
  const left = new Set(own.map(({ day }) => day).filter((day) => day.startsWith(`${year}-`)));
  const rules = Object.entries(holidaysByRule(year)) as [YearlyHoliday, Day][];
  // A day that is one by rule is no other that was moved.
  const others = rules.filter(([, day]) => !left.delete(day));
  return others.filter(([name, day]) => {
    if (lacks.includes(name)) return false;
    const near = [...left].find((one) => one > addDays(day, -moved) && one < addDays(day, moved));
    return near === undefined || !left.delete(near);
  });
}

/** The bank holidays of England in a year, in order; `undefined` where they are not known. */
export function bankHolidays(year: number): ReadonlyMap<Day, BankHolidayName> | undefined {
  if (year < knownYears.first || year > knownYears.last) return undefined;
  const byRule: Readonly<Partial<Record<BankHolidayName, Day>>> = holidaysByRule(year);
  const { moved = {}, added = [] } = proclamations[year] ?? {};
  const kept = bankHolidayNames.flatMap((name): [Day, BankHolidayName][] => {
    const day = moved[name] === undefined ? byRule[name] : `${year}-${moved[name]}`;
    return day === undefined ? [] : [[day, name]];
  });
  const more = added.map((day): [Day, BankHolidayName] => [`${year}-${day}`, 'proclaimed']);
  return new Map([...kept, ...more].sort(([a], [b]) => (a < b ? -1 : 1)));
}
