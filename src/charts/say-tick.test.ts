import { expect, test } from 'vitest';
import { indicatorOf } from '../../tests/small-council.ts';
import { english } from '../core/language/english.ts';
import { sayTickOf } from './say-mark.ts';

test.each([
  { unit: '£', value: 0, decimals: 2, size: 'million', said: '£0' },
  { unit: '£', value: 1.5, decimals: 1, size: 'million', said: '£1.5m' },
  { unit: '£', value: 0, decimals: 2, size: 'one', said: '£0.00' },
  { unit: 'visits', value: 0, decimals: 1, size: 'million', said: '0' },
] as const)(
  'the tick $value of $unit, sized $size, is $said',
  ({ unit, value, decimals, size, said }) => {
    const head = `unit: "${unit}"\nunitOne: one\ngoodWhen: higher\nbasis: month`;
    const indicator = indicatorOf('period,value\n2016-04,1\n', head);
    expect(sayTickOf(indicator, english)(value, decimals, size)).toBe(said);
  },
);
