import { describe, expect, test } from 'vitest';
import { contradict, oneOf, unitFor } from './unit-word.ts';

describe('the unit of a new measure for what a sheet says', () => {
  test.each<[string, string | undefined]>([
    ['%', '%'],
    ['Percentage', '%'],
    ['per cent', '%'],
    ['Percentile', 'percentile'],
    ['£', '£'],
    ['GBP', '£'],
    ['£000', '£ thousand'],
    ["£'000s", '£ thousand'],
    ['£k', '£ thousand'],
    ['£ (thousands)', '£ thousand'],
    ['£m', '£m'],
    ['£ million', '£m'],
    ['£bn', '£bn'],
    ['per 10,000', 'per 10,000'],
    ['Rate per 1,000 population', 'per 1,000 population'],
    ['Days', 'days'],
    ['FTE', 'FTE'],
    ['Number', undefined],
    ['No.', undefined],
    ['#', undefined],
    ['Rate', undefined],
    ['', undefined],
  ])('%s: %s', (typed, unit) => expect(unitFor(typed)).toBe(unit));
});

describe('two units that count other things', () => {
  test.each([
    ['£000', '£'],
    ['£000', '£m'],
    ['%', 'visits'],
    ['Number', '%'],
    ['Number', '£'],
    ['Number', 'per 10,000 children'],
    ['per 1,000', 'per 10,000 children'],
    ['days', 'weeks'],
    ['Days', '%'],
  ])('%s and %s', (one, other) => {
    expect([contradict(one, other), contradict(other, one)]).toEqual([true, true]);
  });

  test.each([
    ['£000', '£k'],
    ["£'000", '£ thousand'],
    ['%', '% of pay'],
    ['Percentage', '%'],
    ['Number', 'visits'],
    ['Days', 'days'],
    ['Day', 'working days'],
    ['per 10,000', 'per 10,000 children'],
    ['Rate', '%'],
    ['', '£'],
  ])('not %s and %s', (one, other) => {
    expect([contradict(one, other), contradict(other, one)]).toEqual([false, false]);
  });
});

test.each<[string, string | undefined]>([
  ['days', 'day'],
  ['working days', 'working day'],
  ['people', 'person'],
  ['visits', undefined],
  ['%', undefined],
])('one alone of %s is %s', (unit, one) => {
  expect(oneOf(unit)).toBe(one);
});
