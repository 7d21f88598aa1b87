import { expect, test } from 'vitest';
import { parseEventDate } from '../values/event-date.ts';
import { dayCome } from './day-come.ts';

test.each([
  { case: 'a day', date: '3 May 2016', editions: [], day: '2016-05-03' },
  { case: 'a month that is over', date: 'May 2016', editions: [], day: '2016-05-31' },
  { case: 'a year under way', date: '2020', editions: [], day: '2020-01-01' },
  { case: 'a day to come', date: '3 May 2021', editions: [], day: '' },
  {
    case: 'a day before its paper',
    date: '3 May 2016',
    editions: ['2016-06-14-report'],
    day: '2016-05-03',
  },
  { case: 'what its paper plans', date: '2018', editions: ['2016-06-14-report'], day: '' },
  {
    case: 'what a later paper tells too',
    date: '3 May 2018',
    editions: ['2016-06-14-report', '2019-01-01-report'],
    day: '2018-05-03',
  },
  { case: 'no date, of one paper', editions: ['2016-06-14-report'], day: '2016-06-14' },
  {
    case: 'no date, of several papers',
    editions: ['2016-06-14-report', '2019-01-01-report'],
    day: '',
  },
  { case: 'no date and no paper', editions: [], day: '' },
])('$case has come on “$day”', ({ date, editions, day }) => {
  expect(
    dayCome(date === undefined ? undefined : parseEventDate(date), editions, '2020-01-31'),
  ).toBe(day);
});

test('where nobody knows the day of the publication, all that no paper plans has come', () => {
  expect(dayCome(parseEventDate('2031'), [], '')).toBe('2031-12-31');
});
