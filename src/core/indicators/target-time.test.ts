import { expect, test } from 'vitest';
import { indicatorOf } from '../../../tests/small-council.ts';
import { targetsAt } from './target-time.ts';

const countAt = (period: string, target: string, basis: string, more = '') => {
  const indicator = indicatorOf(
    `period,value\n${period},50`,
    `unit: "%"\ngoodWhen: higher\nbasis: ${basis}\n${more}targets:\n  - value: 97\n    ${target}`,
  );
  return targetsAt(indicator.observations[0]!, indicator).length;
};

test.each([
  { of: 'the last month of the year before', period: '2016-03', target: 'by: 2017-03', count: 0 },
  { of: 'the first month of its year', period: '2016-04', target: 'by: 2017-03', count: 1 },
  { of: 'its last', period: '2017-03', target: 'by: 2017-03', count: 1 },
  {
    of: 'the year before, with a first period',
    period: '2016-03',
    target: 'from: 2015-04\n    by: 2017-03',
    count: 1,
  },
  {
    of: 'a year of schools',
    period: '2016-08',
    target: 'by: 2017-07',
    count: 0,
    more: 'yearStart: september\n',
  },
  {
    of: 'the same year of schools',
    period: '2016-09',
    target: 'by: 2017-07',
    count: 1,
    more: 'yearStart: september\n',
  },
  {
    of: 'a month, which is no year to date',
    period: '2016-03',
    target: 'by: 2017-03',
    count: 1,
    basis: 'month',
  },
  { of: 'a target without a day', period: '2016-03', target: 'from: 2015-04', count: 1 },
])(
  'a target to be reached by a day and a year to date: $of',
  ({ period, target, count, more, basis = 'year-to-date' }) => {
    expect(countAt(period, target, basis, more)).toBe(count);
  },
);
