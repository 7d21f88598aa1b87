import { expect, test } from 'vitest';
import { plural } from './plural.ts';

test.each([
  { count: 0, is: '0 reports' },
  { count: 1, is: '1 report' },
  { count: 999, is: '999 reports' },
  { count: 1204, is: '1,204 reports' },
  { count: 1_204_567, is: '1,204,567 reports' },
])('$is', ({ count, is }) => {
  expect(plural(count, 'report')).toBe(is);
});
