import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { mixedShares } from './checks.ts';
import type { Reading } from '../reading.ts';
import { sayDoubts } from '../say-doubts.ts';

const readings = (...values: readonly string[]) =>
  values.map((value, row) => ({
    ...{ measure: 'rate', value, isPercent: false, place: { sheet: 'KPIs', row, column: 1 } },
  })) as unknown as readonly Reading[];

const told = (...values: readonly string[]) =>
  sayDoubts(
    mixedShares(readings(...values), () => '%'),
    english,
  ).map(({ message }) => message);

test('shares of 1 alone are told without a figure that stands nowhere', () => {
  expect(told('0.81', '0.83')).toEqual([
    '`0.81` and all figures of this measure are at most 1, and its unit is `%`: they look like shares of 1.',
  ]);
});

test('a share among percentages is told with one of them', () => {
  expect(told('0.81', '83', '84')).toEqual([
    '`0.81` stands among figures such as `83`: a share of 1 and a percentage are mixed up.',
  ]);
});

test('percentages alone are not told', () => {
  expect(told('81', '83')).toEqual([]);
});
