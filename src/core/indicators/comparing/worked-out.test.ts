import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { resultOf } from './rating.ts';
import { sayWorkedOut } from './worked-out.ts';

const head = `unit: "%"\ngoodWhen: lower\nbasis: month\nparts: percent\ntargets:
  - value: 10
    from: 2016/17
    tolerance:
      band: [9, 14]`;

const rowOf = (row: string) => {
  const indicator = indicatorOf(
    `period,numerator,denominator,value,edition,locator\n${row},2016-12-09-library-report,page 1`,
    head,
  );
  return { indicator, observation: indicator.observations[0]! };
};

describe('a lost figure is worked out from its own numbers, and said to be', () => {
  test.each([
    { row: '2016-10,198,1722,unavailable', expected: '198 of 1,722 give 11.5%' },
    { row: '2016-10,198,1722,11', expected: undefined },
    { row: '2016-10,198,1722,not-applicable', expected: undefined },
    { row: '2016-10,,1722,unavailable', expected: undefined },
    { row: '2016-10,198,0,unavailable', expected: undefined },
  ])('$row', ({ row, expected }) => {
    const { indicator, observation } = rowOf(row);
    expect(sayWorkedOut(observation, indicator, english)).toBe(expected);
  });
});

describe('it is held against its target only where rounding could not turn the result', () => {
  test.each([
    { says: 'met', row: '2016-10,95,1000,unavailable', expected: 'met' },
    { says: 'exactly on the target', row: '2016-10,100,1000,unavailable', expected: 'met' },
    {
      says: 'printed it would be on the target',
      row: '2016-10,104,1000,unavailable',
      expected: 'no-figure',
    },
    {
      says: 'inside the tolerance',
      row: '2016-10,115,1000,unavailable',
      expected: 'within-tolerance',
    },
    { says: 'at its edge', row: '2016-10,140,1000,unavailable', expected: 'within-tolerance' },
    {
      says: 'printed it would be at its edge',
      row: '2016-10,144,1000,unavailable',
      expected: 'no-figure',
    },
    { says: 'outside', row: '2016-10,150,1000,unavailable', expected: 'missed' },
    { says: 'withheld', row: '2016-10,150,1000,suppressed', expected: 'suppressed' },
  ])('$says', ({ row, expected }) => {
    const { indicator, observation } = rowOf(row);
    const found = resultOf(observation, indicator);
    expect('why' in found ? found.why : found.result).toBe(expected);
  });
});
