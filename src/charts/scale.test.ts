import { describe, expect, test } from 'vitest';
import { sayNumber } from '../core/values/say.ts';
import { fraction, scaleFor, type ScaleOptions } from './scale.ts';

const marks = { one: '', million: 'm', billion: 'bn' } as const;
const sayTick: ScaleOptions['sayTick'] = (value, decimals, size) =>
  `${sayNumber(value, decimals)}${marks[size]}`;
const options: ScaleOptions = { fromZero: false, isShare: false, sayTick };
const say = (values: readonly number[], changes: Partial<ScaleOptions> = {}) =>
  scaleFor(values, { ...options, ...changes })
    .ticks.map(({ text }) => text)
    .join(' ');

describe('where an axis starts (C-10)', () => {
  test.each([
    {
      that: 'figures that use a third of the way start at zero',
      of: [60, 90],
      says: '0 20 40 60 80 100',
    },
    {
      that: 'figures close together start near them',
      of: [1750, 1807, 1951],
      says: '1,700 1,800 1,900 2,000',
    },
    {
      that: 'a 1% fall is not stretched over the whole height',
      of: [1860, 1842],
      says: '1,700 1,800 1,900 2,000',
    },
    { that: 'one figure starts at zero', of: [1807], says: '0 1,000 2,000' },
    { that: 'equal figures start at zero', of: [62, 62], says: '0 20 40 60 80' },
    { that: 'nothing but zero has an axis', of: [0, 0], says: '0 1' },
    { that: 'negative figures end at zero', of: [-40, -120], says: '−150 −100 −50 0' },
    { that: 'both signs hold zero', of: [-9, 7], says: '−10 −5 0 5 10' },
  ])('$that', ({ of, says }) => {
    expect(say(of)).toBe(says);
  });

  test('bars start at zero always', () => {
    expect(say([97, 99], { fromZero: true })).toBe('0 20 40 60 80 100');
  });

  test.each([
    { of: [60, 90], hasZero: true },
    { of: [-9, 7], hasZero: true },
    { of: [1750, 1951], hasZero: false },
    { of: [-110, -120], hasZero: false },
  ])('knows whether zero is on it: $of', ({ of, hasZero }) => {
    expect(scaleFor(of, options).hasZero).toBe(hasZero);
  });
});

describe('what stands on an axis (C-10, C-11)', () => {
  test.each([
    {
      that: 'shares stay within 0 and 100',
      of: [97.5, 99.1, 100],
      isShare: true,
      says: '90 92 94 96 98 100',
    },
    { that: 'small shares too', of: [0.4, 1], isShare: true, says: '0.0 0.2 0.4 0.6 0.8 1.0' },
    {
      that: 'a share of more than the whole is not cut off',
      of: [90, 104],
      isShare: true,
      says: '85 90 95 100 105 110',
    },
    { that: 'whole numbers have no ticks between them', of: [1, 2], isShare: false, says: '0 1 2' },
    {
      that: 'decimals are all printed alike',
      of: [1.04, 1.1],
      isShare: false,
      says: '1.00 1.05 1.10 1.15',
    },
    {
      that: 'a tick is never rounded into another',
      of: [0.3],
      isShare: true,
      says: '0.0 0.1 0.2 0.3',
    },
    {
      that: 'millions are said short',
      of: [1.2e6, 1.4e6],
      isShare: false,
      says: '1.1m 1.2m 1.3m 1.4m 1.5m',
    },
    { that: 'billions too', of: [1.2e9, 9.8e9], isShare: false, says: '0bn 5bn 10bn' },
    {
      that: 'thousands are not',
      of: [599_100, 599_990],
      isShare: false,
      says: '550,000 600,000 650,000',
    },
    {
      that: 'long ticks are fewer, so that they stand apart',
      of: [-120_000, 40_000],
      isShare: false,
      says: '−200,000 0 200,000',
    },
  ])('$that', ({ of, isShare, says }) => {
    expect(say(of, { isShare })).toBe(says);
  });

  test('an upright axis needs no room side by side', () => {
    expect(say([-120_000, 40_000], { isUpright: true })).toBe('−150,000 −100,000 −50,000 0 50,000');
  });

  const spreads = [1, 2, 3, 7, 9.5, 12, 49, 101, 999, 1807, 54321, 9_999_999, 0.03, 0.7];
  const ranges = spreads.flatMap((size) => [
    [0, size],
    [size * 0.9, size],
    [-size, size / 3],
    [size],
    [-size],
  ]);
  test.each(ranges.map((of) => ({ of })))('is sound for $of', ({ of }) => {
    for (const isShare of [false, true]) {
      const { low, high, ticks } = scaleFor(of, { ...options, isShare });
      expect(low).toBeLessThanOrEqual(Math.min(...of));
      expect(high).toBeGreaterThanOrEqual(Math.max(...of));
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect([ticks[0]!.value, ticks.at(-1)!.value]).toEqual([low, high]);
      expect(new Set(ticks.map(({ text }) => text)).size).toBe(ticks.length);
      const step = ticks[1]!.value - ticks[0]!.value;
      const digit = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
      expect([1, 2, 5]).toContain(Number(digit.toFixed(6)));
      if (of.every(Number.isInteger))
        expect(ticks.every(({ value }) => Number.isInteger(value))).toBe(true);
      const digits = ({ value, text }: (typeof ticks)[number]) =>
        [
          Number(text.replaceAll(/[,m]|bn/g, '').replace('−', '-')) *
            (text.endsWith('m') ? 1e6 : 1),
          value,
        ] as const;
      for (const tick of ticks) expect(digits(tick)[0], 'printed as it is').toBe(digits(tick)[1]);
    }
  });
});

test('a value lies between the ends', () => {
  const scale = scaleFor([0, 100], options);
  expect([0, 50, 100].map((value) => fraction(scale, value))).toEqual([0, 0.5, 1]);
});
