import { expect, test } from 'vitest';
import { parseDay } from '../values/calendar.ts';
import { bankHolidays, holidaysOf, yearsKnown } from './bank-holiday.ts';
import { knownYears, proclamations } from './bank-holiday-table.ts';
import { easterSunday } from './easter.ts';

test.each([
  // The two rules that move it a week earlier, from 26 and from 25 April.
  { year: 1981, easter: '1981-04-19' },
  { year: 2049, easter: '2049-04-18' },
  { year: 2008, easter: '2008-03-23' },
  { year: 2011, easter: '2011-04-24' },
  { year: 2016, easter: '2016-03-27' },
  { year: 2021, easter: '2021-04-04' },
  { year: 2026, easter: '2026-04-05' },
  { year: 2038, easter: '2038-04-25' },
])('Easter of $year is on $easter', ({ year, easter }) => {
  expect(easterSunday(year)).toBe(easter);
});

test.each([
  // As published by the government for 2014 to 2020 (standards G-30).
  '2014 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  '2015 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  '2016 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  '2017 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  '2018 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  '2019 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  '2020 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  // Moved, added, and at weekends.
  '1995 01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26',
  '1999 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31',
  '2000 01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26',
  '2002 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26',
  '2010 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  '2011 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27',
  '2012 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  '2021 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  '2022 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  '2023 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  '2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  '2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
])('bank holidays of %s', (line) => {
  const [year, ...days] = line.split(' ');
  expect([...bankHolidays(Number(year))!.keys()]).toEqual(days.map((day) => `${year}-${day}`));
});

test.each([1994, 2028])('those of %i are not known, and none are made up', (year) => {
  expect(bankHolidays(year)).toBeUndefined();
});

test('what was proclaimed lies in the known years, on days that exist, and is kept in them', () => {
  for (const [year, { moved = {}, added = [] }] of Object.entries(proclamations)) {
    expect(Number(year)).toBeGreaterThanOrEqual(knownYears.first);
    expect(Number(year)).toBeLessThanOrEqual(knownYears.last);
    const days = bankHolidays(Number(year))!;
    for (const day of [...Object.values(moved), ...added]) {
      expect(parseDay(`${year}-${day}`)).toBeDefined();
      expect(days.has(`${year}-${day}`)).toBe(true);
    }
  }
});

const of2028 = [
  { day: '2028-04-14', name: 'Good Friday' },
  { day: '2028-01-03', name: 'the bank holiday for New Year' },
];

test('of a year that the publication names holidays of they are those, and of no other year', () => {
  expect([...holidaysOf(2028, of2028)!.keys()]).toEqual(['2028-01-03', '2028-04-14']);
  expect(holidaysOf(2027, of2028)).toEqual(bankHolidays(2027));
  expect(holidaysOf(2029, of2028)).toBeUndefined();
  const scotland = [{ day: '2016-01-04', name: 'the day after New Year' }];
  expect([...holidaysOf(2016, scotland)!.keys()]).toEqual(['2016-01-04']);
});

test.each([
  [[], '1995 2027'],
  [of2028, '1995 2028'],
  [[...of2028, { day: '2029-01-01', name: 'New Year' }], '1995 2029'],
  // A year alone, behind one that nobody knows, makes no row with the others.
  [[{ day: '2030-01-01', name: 'New Year' }], '1995 2027'],
  [[{ day: '1994-01-03', name: 'New Year' }], '1994 2027'],
])('with %j the years are known from and to %s', (own, years) => {
  const { first, last } = yearsKnown(own);
  expect(`${first} ${last}`).toBe(years);
});
