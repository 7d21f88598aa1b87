import { expect, test } from 'vitest';
import { pastRetention } from './retention.ts';

const past = (date: string, asAt: string) => pastRetention([{ head: { date } }], asAt);

test.each([
  { says: 'the day before six years are over', asAt: '2022-12-08', count: 0 },
  { says: 'the day on which they are over', asAt: '2022-12-09', count: 0 },
  { says: 'the day after', asAt: '2022-12-10', count: 1 },
  { says: 'an early day of the year after', asAt: '2023-01-01', count: 1 },
  { says: 'a late day of the year before', asAt: '2021-12-31', count: 0 },
])('a paper of 9 December 2016 is past what must be kept: $says', ({ asAt, count }) => {
  expect(past('2016-12-09', asAt)).toBe(count);
});

test('a paper of 29 February is kept to the last day of the sixth February', () => {
  expect(past('2016-02-29', '2022-02-28')).toBe(0);
  expect(past('2016-02-29', '2022-03-01')).toBe(1);
});

test('each paper is counted by its own day', () => {
  const papers = ['2010-01-01', '2016-12-09', '2020-01-01'].map((date) => ({ head: { date } }));
  expect(pastRetention(papers, '2022-12-10')).toBe(2);
  expect(pastRetention([], '2022-12-10')).toBe(0);
});
