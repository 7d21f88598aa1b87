import { describe, expect, test } from 'vitest';
import { exact } from '../../values/exact.ts';
import { limitsAround } from './limits.ts';
import { sidesOf, signalsOf } from './signals.ts';
import { areUnfit } from './unfit.ts';

/** An average of 50, and limits of 44.68 and 55.32. */
const limits = limitsAround(exact(50), exact(2));
const figures = { '+': 51, '-': 49, H: 60, L: 40 } as const;

/** Figures above (`+`) and below (`-`) the average, and beyond its limits (`H`, `L`), or numbers. */
function isUnfit(typed: string | readonly number[], missing = 0): boolean {
  const numbers =
    typeof typed === 'string' ? [...typed].map((one) => figures[one as '+']) : [...typed];
  const values = numbers.map((one) => exact(String(one)));
  const [signals, sides] = [
    signalsOf(
      values,
      values.map(() => limits),
    ),
    sidesOf(
      values,
      values.map(() => limits),
    ),
  ];
  const own = values.map((value, at) => ({
    ...{ value, limits, signals: signals[at]!, side: sides[at] },
  }));
  return areUnfit(own, own.length + missing);
}

const up = (count: number) => '+'.repeat(count);
const down = (count: number) => '-'.repeat(count);
const noise = (pairs: number) => '-+'.repeat(pairs);

describe('limits do not describe their figures', () => {
  test.each([
    { where: 'three quarters are unusual', rows: up(10) + down(10) + up(10) + noise(5), is: false },
    { where: 'one more is', rows: `${up(10) + down(10) + up(11) + noise(4)}-`, is: true },
    { where: 'half lie outside', rows: 'HL'.repeat(6) + noise(6), is: false },
    { where: 'more than half do', rows: `${'HL'.repeat(6)}H${noise(6)}`, is: true },
    { where: 'none is unusual', rows: noise(20), is: false },
    { where: 'they went to another level once, and stay', rows: up(20) + down(20), is: false },
    { where: 'they went, and the last is back', rows: `${up(20) + down(19)}+`, is: true },
    { where: 'they went there and back', rows: up(14) + down(12) + up(14), is: true },
  ])('$where: $is', ({ rows, is }) => {
    expect(isUnfit(rows)).toBe(is);
  });

  const falling = (count: number) =>
    Array.from({ length: count }, (_, at) => 54.9 - (9.8 * at) / (count - 1));
  test.each([
    { where: '24 fall all the while', rows: falling(24), is: true },
    { where: '23 do', rows: falling(23), is: false },
    { where: '23 do, and one is missing among them', rows: falling(23), missing: 1, is: true },
    { where: 'of few nearly all are unusual, the last too', rows: up(7) + down(7), is: false },
    { where: 'of few nearly all are, and the last is not', rows: `${up(7) + down(7)}+`, is: true },
  ])('$where: $is', ({ rows, missing, is }) => {
    expect(isUnfit(rows, missing)).toBe(is);
  });
});
