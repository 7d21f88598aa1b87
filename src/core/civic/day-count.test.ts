import { describe, expect, test } from 'vitest';
import {
  clearDaysAfter,
  clearDaysBefore,
  clearDaysBetween,
  dayOff,
  daysAfter,
  type DayCount,
} from './day-count.ts';

const short = (days: readonly string[]) => days.map((day) => day.slice(5)).join(' ');
const passed = ({ skipped }: DayCount) =>
  skipped.map(({ day, why }) => `${day.slice(5)} ${why}`).join(', ');

describe('five clear working days before a meeting (G-01, G-02)', () => {
  test.each([
    { meeting: '2016-04-20', by: '2016-04-12', why: 'a plain week' },
    { meeting: '2016-04-06', by: '2016-03-29', why: 'Easter just before' },
    { meeting: '2014-04-23', by: '2014-04-11', why: 'Good Friday and Easter Monday' },
    { meeting: '2015-05-06', by: '2015-04-27', why: 'May Day' },
    { meeting: '2019-12-30', by: '2019-12-18', why: 'Christmas' },
    { meeting: '2018-09-05', by: '2018-08-28', why: 'the summer bank holiday' },
    { meeting: '2020-05-13', by: '2020-05-04', why: 'May Day moved to a Friday' },
    { meeting: '2022-06-08', by: '2022-05-27', why: 'two days in June, one of them moved' },
    { meeting: '2022-09-21', by: '2022-09-12', why: 'a funeral' },
    { meeting: '2021-01-06', by: '2020-12-24', why: 'Christmas, a moved Boxing Day, a new year' },
    { meeting: '2016-07-20', by: '2016-07-12', why: 'as our paper of 2016 printed it' },
    { meeting: '2017-04-26', by: '2017-04-18', why: 'as our paper of 2016 printed it' },
  ])('$meeting: by $by, over $why', ({ meeting, by }) => {
    const found = clearDaysBefore(meeting, 5, 'working')!;
    expect(found.day).toBe(by);
    expect(found.counted).toHaveLength(5);
    expect(clearDaysBetween(by, meeting, 'working')).toBe(5);
  });

  test('the working names the days counted, and why others were not', () => {
    const found = clearDaysBefore('2014-04-23', 5, 'working')!;
    expect(short(found.counted)).toBe('04-14 04-15 04-16 04-17 04-22');
    expect(passed(found)).toBe(
      '04-12 saturday, 04-13 sunday, 04-18 good-friday, 04-19 saturday, 04-20 sunday, 04-21 easter-monday',
    );
  });

  test('publication on a Sunday gives as many clear days as on the Friday before', () => {
    for (const published of ['2014-04-11', '2014-04-12', '2014-04-13'])
      expect(clearDaysBetween(published, '2014-04-23', 'working')).toBe(5);
    expect(clearDaysBetween('2014-04-14', '2014-04-23', 'working')).toBe(4);
  });
});

test.each([
  { meeting: '2020-09-16', by: '2020-09-07' },
  { meeting: '2020-10-28', by: '2020-10-19' },
  { meeting: '2020-12-09', by: '2020-11-30' },
  { meeting: '2021-01-20', by: '2021-01-11' },
  { meeting: '2021-03-03', by: '2021-02-22' },
  { meeting: '2021-04-14', by: '2021-04-01' },
])('six clear working days give the deadline of $by that our paper of 2020 prints', (row) => {
  expect(clearDaysBefore(row.meeting, 6, 'working')?.day).toBe(row.by);
});

describe('three working days in which to ask for a call-in (G-14)', () => {
  test.each([
    { published: '2016-07-28', until: '2016-08-02', passing: '07-30 saturday, 07-31 sunday' },
    { published: '2016-07-25', until: '2016-07-28', passing: '' },
    {
      published: '2016-03-24',
      until: '2016-03-31',
      passing: '03-25 good-friday, 03-26 saturday, 03-27 sunday, 03-28 easter-monday',
    },
    {
      published: '2020-12-23',
      until: '2020-12-30',
      passing: '12-25 christmas, 12-26 saturday, 12-27 sunday, 12-28 boxing-day',
    },
    {
      published: '2023-05-04',
      until: '2023-05-10',
      passing: '05-06 saturday, 05-07 sunday, 05-08 proclaimed',
    },
    { published: '2016-07-30', until: '2016-08-03', passing: '07-31 sunday' },
  ])('published on $published: until $until', ({ published, until, passing }) => {
    const found = daysAfter(published, 3, 'working')!;
    expect(found.day).toBe(until);
    expect(passed(found)).toBe(passing);
  });
});

test('a hearing has fifteen clear working days: neither end is counted', () => {
  const found = clearDaysAfter('2016-07-28', 15, 'working')!;
  expect(found.counted.at(0)).toBe('2016-07-29');
  expect(found.counted.at(-1)).toBe('2016-08-18');
  expect(found.day).toBe('2016-08-19');
});

test('28 clear days are other days than 28 clear working days (G-04, G-07)', () => {
  expect(clearDaysBefore('2016-07-26', 28, 'calendar')?.day).toBe('2016-06-27');
  expect(clearDaysBefore('2016-07-26', 28, 'working')?.day).toBe('2016-06-15');
});

test.each([
  { day: '2016-07-20', why: 'none' },
  { day: '2016-07-23', why: 'saturday' },
  { day: '2016-07-24', why: 'sunday' },
  { day: '2016-12-27', why: 'christmas' },
  { day: '2016-12-26', why: 'boxing-day' },
  { day: '2020-05-04', why: 'none' },
])('$day: $why', ({ day, why }) => {
  expect(dayOff(day)).toBe(why);
});

test('nothing is counted into a year whose bank holidays are not known', () => {
  expect(daysAfter('2027-12-30', 3, 'working')).toBeUndefined();
  expect(clearDaysAfter('2027-12-29', 2, 'working')).toBeUndefined();
  expect(clearDaysBefore('1995-01-04', 5, 'working')).toBeUndefined();
  // The days counted are known, and the one before them is not.
  expect(clearDaysBefore('1995-01-05', 2, 'working')).toBeUndefined();
  expect(clearDaysBefore('1995-01-05', 1, 'working')?.day).toBe('1995-01-03');
  expect(clearDaysBetween('2027-12-30', '2028-01-10', 'working')).toBeUndefined();
  expect(daysAfter('2027-12-30', 3, 'calendar')?.day).toBe('2028-01-02');
});

test('the holidays that a publication names are passed over by their names', () => {
  const own = [{ day: '2028-01-03', name: 'the bank holiday for New Year' }];
  expect(daysAfter('2027-12-30', 3, 'working', own)).toMatchObject({
    day: '2028-01-05',
    counted: ['2027-12-31', '2028-01-04', '2028-01-05'],
    skipped: [
      { day: '2028-01-01', why: 'saturday' },
      { day: '2028-01-02', why: 'sunday' },
      { day: '2028-01-03', why: own[0] },
    ],
  });
  expect(clearDaysBetween('2027-12-30', '2028-01-10', 'working', own)).toBe(5);
  expect(clearDaysBetween('2027-12-30', '2028-01-10', 'working')).toBeUndefined();
});
