import { expect, test } from 'vitest';
import { dayNumber, daysInMonth, monthSpan, parseDay } from './calendar.ts';

test.each([
  { text: '2016-02-29', is: true },
  { text: '2015-02-29', is: false },
  { text: '1900-02-29', is: false },
  { text: '2000-02-29', is: true },
  { text: '2016-04-31', is: false },
  { text: '2016-13-01', is: false },
  { text: '2016-00-10', is: false },
  { text: '2016-01-00', is: false },
  { text: '2016-1-1', is: false },
  { text: '2016-01-01T00:00', is: false },
])('$text is a day: $is', ({ text, is }) => {
  expect(parseDay(text)).toBe(is ? text : undefined);
});

test('a month may end in another year', () => {
  expect(monthSpan(2015, 12, 3)).toEqual(['2015-12-01', '2016-02-29']);
});

test('days are numbered without a time zone', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('2016-03-28') - dayNumber('2016-03-27')).toBe(1);
});

test('months have their days', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2015, month))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
});
