import { expect, test } from 'vitest';
import { english } from '../../core/language/english.ts';
import { hasMany, saySize } from './size.ts';

const of = (options: number, criteria: number) =>
  ({ options: Array(options).fill(0), criteria: Array(criteria).fill(0) }) as unknown as Parameters<
    typeof saySize
  >[0];

test('what is said of each of many criteria folds, and of few not', () => {
  expect(hasMany(of(5, 10))).toBe(false);
  expect(hasMany(of(2, 11))).toBe(true);
});

test('the size is said in numbers', () => {
  expect(saySize(of(5, 19), english)).toBe('5 options, 19 criteria');
});
