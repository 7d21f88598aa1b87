import { expect, test } from 'vitest';
import { withoutUnit } from './with-unit.ts';

test.each([
  ['33 days', 'days', '33'],
  ['1 day', 'days', '1'],
  ['33days', 'days', '33'],
  ['1,204 visits', 'visits', '1,204'],
  ['33 Working Days', 'working days', '33'],
  ['2.5 hrs', 'hours', '2.5'],
  ['33 days', 'working days', '33 days'],
  ['33 days', 'hours', '33 days'],
  ['33 weeks', 'days', '33 weeks'],
  ['33 days', undefined, '33 days'],
  ['33 per cent', '%', '33 per cent'],
  ['1.4m', '£m', '1.4m'],
  ['5 or fewer', 'people', '5 or fewer'],
  ['33', 'days', '33'],
  ['about 33 days', 'days', 'about 33 days'],
])('%s in %s is %s', (text, unit, number) => {
  expect(withoutUnit(text, unit)).toBe(number);
});
