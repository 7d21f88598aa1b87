import { describe, expect, test } from 'vitest';
import { parseBasis } from '../../values/basis.ts';
import { firstDayOf, isOverlapping } from './days-covered.ts';
import { parsePeriod, type StatedPeriod } from '../../values/period.ts';

const dated = (text: string, basis: string) => ({
  period: parsePeriod(text) as StatedPeriod,
  basis: parseBasis(basis)!,
});

describe('the first day that a figure sums up', () => {
  test.each([
    { period: '2016-04', basis: 'month', first: '2016-04-01' },
    { period: '2016-04', basis: 'snapshot', first: '2016-04-01' },
    { period: '2016-04', basis: 'rolling-12m', first: '2015-05-01' },
    { period: '2016-02', basis: 'rolling-12m', first: '2015-03-01' },
    { period: '2016-04', basis: 'sum-6m', first: '2015-11-01' },
    { period: '2016-04', basis: 'mean-36m', first: '2013-05-01' },
    { period: '2016-04', basis: 'quarter', first: '2016-02-01' },
    { period: '2016-04', basis: 'year', first: '2015-05-01' },
    { period: '2015/16', basis: 'year', first: '2015-04-01' },
    { period: '2009/10..2011/12', basis: 'year', first: '2009-04-01' },
    { period: '2014-12..2015-05', basis: 'mean-6m', first: '2014-12-01' },
    { period: '2016-04-15', basis: 'rolling-12m', first: '2015-04-16' },
    { period: '2016-12-31', basis: 'year', first: '2016-01-01' },
    { period: '2016-03-30', basis: 'month', first: '2016-03-01' },
    { period: '2016-03-29', basis: 'month', first: '2016-03-01' },
    { period: '2016-03-28', basis: 'month', first: '2016-02-29' },
    { period: '2016-04-15', basis: 'snapshot', first: '2016-04-15' },
  ])('$period, $basis: $first', ({ period, basis, first }) => {
    expect(firstDayOf(dated(period, basis))).toBe(first);
  });
});

describe('two figures share days', () => {
  test.each([
    { a: '2015-04', b: '2016-04', basis: 'rolling-12m', is: false },
    { a: '2015-05', b: '2016-04', basis: 'rolling-12m', is: true },
    { a: '2016-03', b: '2016-04', basis: 'month', is: false },
    { a: '2009/10..2011/12', b: '2010/11..2012/13', basis: 'year', is: true },
    { a: '2009/10..2011/12', b: '2011/12..2013/14', basis: 'year', is: true },
    { a: '2009/10..2011/12', b: '2012/13..2014/15', basis: 'year', is: false },
    { a: '2015-04-15', b: '2016-04-15', basis: 'year', is: false },
    { a: '2016-01', b: '2016-04', basis: 'sum-3m', is: false },
    { a: '2016-02', b: '2016-04', basis: 'sum-3m', is: true },
  ])('$a and $b, $basis: $is', ({ a, b, basis, is }) => {
    expect(isOverlapping(dated(a, basis), dated(b, basis))).toBe(is);
    expect(isOverlapping(dated(b, basis), dated(a, basis))).toBe(is);
  });
});
