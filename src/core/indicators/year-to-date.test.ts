import { expect, test } from 'vitest';
import { parsePeriod, type StatedPeriod } from '../values/period.ts';
import { startOfYear, type YearStart } from './year-to-date.ts';

test.each<{ period: string; year?: YearStart; start: string }>([
  { period: '2016-03', start: '2015-04-01' },
  { period: '2016-04', start: '2016-04-01' },
  { period: '2016-03-31', start: '2015-04-01' },
  { period: '2016-04', year: 'september', start: '2015-09-01' },
  { period: '2016-08', year: 'september', start: '2015-09-01' },
  { period: '2016-09', year: 'september', start: '2016-09-01' },
  { period: '2016-04', year: 'january', start: '2016-01-01' },
  { period: '2016-Q1', start: '2016-01-01' },
  { period: '2015/16-Q4', start: '2015-04-01' },
  { period: '2015/16', year: 'january', start: '2015-04-01' },
  { period: 'ay2015/16', start: '2015-09-01' },
  { period: '2016', start: '2016-01-01' },
  { period: '2015-07..2016-02', start: '2015-07-01' },
])('the year of $period ($year) starts on $start', ({ period, year, start }) => {
  expect(startOfYear(parsePeriod(period) as StatedPeriod, year)).toBe(start);
});
