import { expect, test } from 'vitest';
import { areMany } from './many-figures.ts';

test.each([
  ['none', 0, false],
  ['as many as stand open', 40, false],
  ['one more', 41, true],
  ['figures of many years', 208, true],
])('a table of figures folds: %s', (_, count, folds) => {
  expect(areMany(count)).toBe(folds);
});
