import { describe, expect, test } from 'vitest';
import { digitsOf, exact, type Exact } from '../../values/exact.ts';
import { limitsOf, type LimitRules, type Values } from './limits.ts';
import { signals, signalsOf } from './signals.ts';

/** Figures typed one after the other; `.` where there is none. */
const valuesOf = (typed: string): Values =>
  typed.split(' ').map((one) => (one === '.' ? undefined : exact(one)));

const say = (one: Exact | undefined) => one && digitsOf(one, 4);

function sayLimits(typed: string, rules: LimitRules = {}): string {
  const limits = limitsOf(valuesOf(typed), rules);
  if (!limits) return 'none';
  const { mean, range, upper, lower, nearUpper, nearLower } = limits;
  return [mean, range, upper, lower, nearUpper, nearLower].map(say).join(' ');
}

/** The places of each signal, counted from 1. */
function saySignals(typed: string, rules: LimitRules = {}): Record<string, string> {
  const values = valuesOf(typed);
  const limits = limitsOf(values, rules);
  const found = signalsOf(
    values,
    values.map(() => limits),
  );
  return Object.fromEntries(
    signals.flatMap((signal) => {
      const at = found.flatMap((those, index) => (those.includes(signal) ? [index + 1] : []));
      return at.length > 0 ? [[signal, at.join(' ')]] : [];
    }),
  );
}

const V1 = '1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1';
const V2 = '50 52 49 51 48 53 50 47 52 49 51 50 55 56 57 56 58 57 56';
const V3 = '10 11 12 13 14 15 16 15 14';
const V4 = '10 11 12 12 13 14 15 16 17';

describe('limits are those of the published vectors', () => {
  test.each([
    {
      name: 'V1, screened',
      of: V1,
      by: { isScreened: true },
      limits: '1.9444 1.0000 4.6044 -0.7156 3.7178 0.1711',
    },
    { name: 'V1, not screened', of: V1, limits: '1.9444 1.8824 6.9515 -3.0626 5.2825 -1.3936' },
    {
      name: 'V2, from its first twelve',
      of: V2,
      by: { baseline: 12 },
      limits: '50.1667 2.9091 57.9048 42.4285 55.3255 45.0079',
    },
    { name: 'V3', of: V3, limits: '13.3333 1.0000 15.9933 10.6733 15.1067 11.5600' },
    { name: 'V4', of: V4, limits: '13.3333 0.8750 15.6608 11.0058 14.8850 11.7817' },
  ])('$name', ({ of, by, limits }) => {
    expect(sayLimits(of, by)).toBe(limits);
  });
});

describe('signals are those of the published vectors', () => {
  test.each([
    {
      name: 'V2, from its first twelve',
      of: V2,
      by: { baseline: 12 },
      found: { outside: '17', shift: '13 14 15 16 17 18 19', near: '14 15 16 18 19' },
    },
    { name: 'V3', of: V3, found: { outside: '1 7', trend: '1 2 3 4 5 6 7' } },
    { name: 'V4: a tie ends a trend', of: V4, found: { outside: '1 2 8 9' } },
  ])('$name', ({ of, by, found }) => {
    expect(saySignals(of, by)).toEqual(found);
  });
});

describe('at the edges', () => {
  test.each([
    {
      name: 'a figure on a limit is not outside it',
      of: '0 1 0 1 0 1 0 1 0 1 0 1 3.16',
      by: { baseline: 12 },
      found: {},
    },
    {
      name: 'a figure past it is',
      of: '0 1 0 1 0 1 0 1 0 1 0 1 3.161',
      by: { baseline: 12 },
      found: { outside: '13' },
    },
    {
      name: 'six in a row above the mean are no shift',
      of: '0 2 0 2 0 2 0 2 0 2 0 2 0 1.5 1.6 1.5 1.6 1.5 1.6',
      by: { baseline: 12 },
      found: {},
    },
    {
      name: 'seven are',
      of: '0 2 0 2 0 2 0 2 0 2 0 2 0 1.5 1.6 1.5 1.6 1.5 1.6 1.5',
      by: { baseline: 12 },
      found: { shift: '14 15 16 17 18 19 20' },
    },
    {
      name: 'one on the mean breaks them',
      of: '0 2 0 2 0 2 0 2 0 2 0 2 0 1.5 1.6 1.5 1 1.6 1.5 1.6 1.5',
      by: { baseline: 12 },
      found: {},
    },
    {
      name: 'five steps are no trend',
      of: '0 2 0 2 0 2 0 2 0 2 0 2 0 0.2 0.4 0.6 0.8 1.2 0.4',
      by: { baseline: 12 },
      found: {},
    },
    {
      name: 'six steps are, of seven figures',
      of: '0 2 0 2 0 2 0 2 0 2 0 2 0 0.2 0.4 0.6 0.8 1.2 1.4 0.4',
      by: { baseline: 12 },
      found: { trend: '13 14 15 16 17 18 19' },
    },
    {
      name: 'falling counts as rising does',
      of: '0 2 0 2 0 2 0 2 0 2 0 2 1.4 1.2 0.8 0.6 0.4 0.2 1.6',
      by: { baseline: 12 },
      found: { trend: '12 13 14 15 16 17 18' },
    },
    {
      name: 'a gap ends a run',
      of: '0 2 0 2 0 2 0 2 0 2 0 2 0 1.5 1.6 1.5 . 1.5 1.6 1.5 1.6',
      by: { baseline: 12 },
      found: {},
    },
    {
      name: 'two of three near a limit, on one side',
      of: '0 1 0 1 0 1 0 1 0 1 0 1 2.5 0.6 2.5',
      by: { baseline: 12 },
      found: { near: '13 15' },
    },
    {
      name: 'one past a limit is not near it, so that one near beside it is not two',
      of: '0 1 0 1 0 1 0 1 0 1 0 1 9 0.6 2.5',
      by: { baseline: 12 },
      found: { outside: '13' },
    },
    {
      name: 'two near with one on the other side between',
      of: '0 1 0 1 0 1 0 1 0 1 0 1 2.5 0.4 2.5',
      by: { baseline: 12 },
      found: {},
    },
  ])('$name', ({ of, by, found }) => {
    expect(saySignals(of, by)).toEqual(found);
  });

  test.each([
    {
      name: 'a gap ends a pair: 0 and 9 are no neighbours',
      of: '0 1 0 . 9 8 9',
      limits: '4.5000 1.0000 7.1600 1.8400 6.2733 2.7267',
    },
    { name: 'no neighbours at all', of: '1 . 2 . 3', limits: 'none' },
    {
      name: 'a gap is not counted in the first twelve',
      of: '0 1 0 1 0 1 . 0 1 0 1 0 1 9',
      by: { baseline: 12 },
      limits: '0.5000 1.0000 3.1600 -2.1600 2.2733 -1.2733',
    },
    {
      name: 'figures typed with unlike places',
      of: '1.5 1.25 1.5 1.25',
      limits: '1.3750 0.2500 2.0400 0.7100 1.8183 0.9317',
    },
  ])('$name', ({ of, by, limits }) => {
    expect(sayLimits(of, by)).toBe(limits);
  });
});
