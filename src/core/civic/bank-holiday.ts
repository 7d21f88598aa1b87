import { toDay, type Day } from '../calendar.ts';
import { easterSunday } from './easter.ts';
import { addDays, weekdayFrom, weekdayOf } from './weekday.ts';

/** The bank holidays of England, by the names that languages give words to. */
export const bankHolidayNames = [
  'new-year',
  'good-friday',
  'easter-monday',
  'early-may',
  'spring',
  'summer',
  'christmas',
  'boxing-day',
  'proclaimed',
] as const;

export type BankHolidayName = (typeof bankHolidayNames)[number];

/** The years whose bank holidays are known here. Later ones may be moved or added by proclamation. */
export const knownYears = { first: 1995, last: 2027 } as const;

/** What was moved from its rule, and what was added, by year (standards G-30). */
const exceptions: Readonly<
  Record<
    number,
    { readonly moved?: Partial<Record<BankHolidayName, string>>; readonly added?: string[] }
  >
> = {
  1995: { moved: { 'early-may': '05-08' } },
  1999: { added: ['12-31'] },
  2002: { moved: { spring: '06-04' }, added: ['06-03'] },
  2011: { added: ['04-29'] },
  2012: { moved: { spring: '06-04' }, added: ['06-05'] },
  2020: { moved: { 'early-may': '05-08' } },
  2022: { moved: { spring: '06-02' }, added: ['06-03', '09-19'] },
  2023: { added: ['05-08'] },
};

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
  const { moved = {}, added = [] } = exceptions[year] ?? {};
  const kept = bankHolidayNames.flatMap((name): [Day, BankHolidayName][] => {
    const day = moved[name] === undefined ? byRule[name] : `${year}-${moved[name]}`;
    return day === undefined ? [] : [[day, name]];
  });
  const more = added.map((day): [Day, BankHolidayName] => [`${year}-${day}`, 'proclaimed']);
  return new Map([...kept, ...more].sort(([a], [b]) => (a < b ? -1 : 1)));
}
