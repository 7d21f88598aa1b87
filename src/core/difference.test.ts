import { expect, test } from 'vitest';
import { indicatorOf } from '../../tests/small-council.ts';
import { sayDifference } from './difference.ts';
import { english } from './language/english.ts';

test.each([
  { of: 3, unit: '"%"', says: '3 percentage points' },
  { of: -1, unit: '"%"', says: '1 percentage point' },
  { of: 0.5, unit: '"%"', says: '0.5 percentage points' },
  { of: 0.0000002, unit: 'metres', says: '0.0000002 metres' },
  { of: -1, unit: 'children', says: '1 child' },
  { of: 1200, unit: '£', says: '£1,200' },
  { of: 100, unit: 'children', says: '100 children' },
])('a difference of $of in $unit: $says', ({ of, unit, says }) => {
  const indicator = indicatorOf('period,value\n2016-04,1', `unit: ${unit}\ngoodWhen: lower`);
  expect(sayDifference(of, indicator, english)).toBe(says);
});
