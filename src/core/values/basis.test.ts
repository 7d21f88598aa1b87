import { expect, test } from 'vitest';
import { parseBasis, windowOf } from './basis.ts';

test.each([
  'month',
  'quarter',
  'year',
  'snapshot',
  'year-to-date',
  'rolling-12m',
  'unstated',
  'sum-6m',
  'mean-12m',
])('%s is a basis', (text) => {
  expect(parseBasis(text)).toBe(text);
});

test.each(['monthly', 'sum-6', 'sum-0m', 'sum--6m', 'mean-1.5m', 'ytd', 'Month', ''])(
  '`%s` is none',
  (text) => {
    expect(parseBasis(text)).toBeUndefined();
  },
);

test('a sum and a mean know their months; others have no window', () => {
  expect(windowOf('mean-12m')).toEqual({ kind: 'mean', months: 12 });
  expect(windowOf('sum-6m')).toEqual({ kind: 'sum', months: 6 });
  expect(windowOf('month')).toBeUndefined();
});
