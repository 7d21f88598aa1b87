import { expect, test } from 'vitest';
import type { YearlyHoliday } from './bank-holiday-table.ts';
import { bankHolidays } from './bank-holiday.ts';
import { checkHolidays } from './holiday-check.ts';

/** Which holidays of which years are told to be missing from a list of days. */
function missing(days: readonly string[], lacks: readonly YearlyHoliday[] = []) {
  const place = (at: number) => ({ path: 'content/publication.yml', line: at + 1, column: 1 });
  const list = { days: days.map((day) => ({ day, name: 'A holiday' })), lacks };
  return checkHolidays(list, place).map(({ span, details }) => {
    const { year, missing: left } = details as unknown as {
      year: number;
      missing: { name: string }[];
    };
    return `${span.line}: ${year} ${left.map(({ name }) => name).join(' ')}`;
  });
}

const of = (year: number, days: string) => days.split(' ').map((day) => `${year}-${day}`);

/** As the government has published them for Scotland. */
const scottish = of(2025, '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26');

test.each([
  ['none', [], []],
  ['all of a year', of(2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'), []],
  [
    'one of eight',
    of(2028, '01-03'),
    ['1: 2028 good-friday easter-monday early-may spring summer christmas boxing-day'],
  ],
  ['one is missing', of(2028, '01-03 04-14 04-17 05-01 05-29 12-25 12-26'), ['1: 2028 summer']],
  // A jubilee moves one by as much as nine days, and adds another beside it.
  ['moved', of(2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'), []],
  [
    'moved too far',
    of(2028, '01-03 04-14 04-17 05-01 06-08 08-28 12-25 12-26'),
    ['1: 2028 spring'],
  ],
  ['moved as far as may be', of(2028, '01-03 04-14 04-17 05-01 06-07 08-28 12-25 12-26'), []],
  [
    'more than England has',
    of(2028, '01-03 01-04 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26'),
    [],
  ],
  [
    'each year by itself',
    [
      ...of(2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'),
      ...of(2029, '01-01 03-30 04-02 05-07 05-28 08-27 12-25'),
    ],
    ['9: 2029 boxing-day'],
  ],
])('%s', (_, days, is) => expect(missing(days)).toEqual(is));

test('what a council does not keep is said once', () => {
  expect(missing(scottish)).toEqual(['1: 2025 easter-monday summer']);
  expect(missing(scottish, ['easter-monday', 'summer'])).toEqual([]);
  expect(missing(scottish, ['summer'])).toEqual(['1: 2025 easter-monday']);
});

test('the holidays of every year that the program knows are all of them', () => {
  for (let year = 1995; year <= 2027; year++)
    expect(missing([...bankHolidays(year)!.keys()])).toEqual([]);
});
