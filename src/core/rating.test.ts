import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../tests/small-council.ts';
import { resultOf } from './rating.ts';

const head = (goodWhen: string, tolerance: string) =>
  `unit: "%"\ngoodWhen: ${goodWhen}\nbasis: month\ntargets:\n  - value: 80\n    tolerance: ${tolerance}`;
const result = (value: string, goodWhen: string, tolerance: string) => {
  const indicator = indicatorOf(`period,value\n2016-04,${value}\n`, head(goodWhen, tolerance));
  return resultOf(indicator.observations[0]!, indicator);
};

describe('R-02: the edges of target and tolerance count as inside', () => {
  test.each([
    { value: '81', goodWhen: 'higher', gives: 'met' },
    { value: '80', goodWhen: 'higher', gives: 'met' },
    { value: '79.9', goodWhen: 'higher', gives: 'within-tolerance' },
    { value: '75', goodWhen: 'higher', gives: 'within-tolerance' },
    { value: '74.9', goodWhen: 'higher', gives: 'missed' },
    { value: '80', goodWhen: 'lower', gives: 'met' },
    { value: '85', goodWhen: 'lower', gives: 'within-tolerance' },
    { value: '85.1', goodWhen: 'lower', gives: 'missed' },
    { value: '80', goodWhen: 'neither', gives: undefined },
    { value: 'suppressed', goodWhen: 'higher', gives: undefined },
  ])('$value where $goodWhen is better: $gives', ({ value, goodWhen, gives }) => {
    expect(result(value, goodWhen, '{ points: 5 }')).toBe(gives);
  });
});

test.each([
  { tolerance: 'none', gives: 'missed' },
  { tolerance: 'unstated', gives: undefined },
])('off a target whose tolerance is $tolerance: $gives', ({ tolerance, gives }) => {
  expect(result('79', 'higher', tolerance)).toBe(gives);
});
