import { expect, test } from 'vitest';
import { addDays, weekdayFrom, weekdayOf } from './weekday.ts';

test.each([
  { day: '1969-12-31', is: 3, what: 'a Wednesday, before days are counted from 1970' },
  { day: '1970-01-01', is: 4, what: 'a Thursday' },
  { day: '2016-02-29', is: 1, what: 'a Monday' },
  { day: '2016-06-12', is: 0, what: 'a Sunday' },
  { day: '2016-06-18', is: 6, what: 'a Saturday' },
])('$day is $what', ({ day, is }) => {
  expect(weekdayOf(day)).toBe(is);
});

test.each([
  { day: '1970-01-01', count: -1, is: '1969-12-31' },
  { day: '1969-12-30', count: 1, is: '1969-12-31' },
  { day: '2016-02-28', count: 2, is: '2016-03-01' },
  { day: '2016-06-14', count: 0, is: '2016-06-14' },
])('$count days after $day is $is', ({ day, count, is }) => {
  expect(addDays(day, count)).toBe(is);
});

test.each([
  { day: '2016-06-14', weekday: 2, is: '2016-06-14' },
  { day: '2016-06-14', weekday: 3, is: '2016-06-15' },
  { day: '2016-06-14', weekday: 1, is: '2016-06-20' },
])('the first weekday $weekday from $day on is $is', ({ day, weekday, is }) => {
  expect(weekdayFrom(day, weekday)).toBe(is);
});
