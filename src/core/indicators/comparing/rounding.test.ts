import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { judgeAgainst, judgeFigures } from './change.ts';
import { differenceOf } from './difference.ts';
import { digitsOf } from '../../values/exact.ts';
import { parseNumber } from '../../values/figure.ts';
import { withFields, type Numbered } from '../observation.ts';

// A reckoning of its own, in whole thousandths, so that the module of exact numbers is not its own judge.
const indicator = indicatorOf(
  'period,value,edition,locator\n2016-04,1,2016-06-14-library-report,page 1',
  'unit: "%"\ngoodWhen: higher\nbasis: month',
);
const [row] = indicator.observations;

/** Rounds thousandths to so many places, a half away from 0, as a publisher would. */
function printed(thousandths: number, places: number): string {
  const step = 10 ** (3 - places);
  const steps = Math.sign(thousandths) * Math.floor((Math.abs(thousandths) + step / 2) / step);
  return digits(steps, places);
}

function digits(steps: number, places: number): string {
  const text = String(Math.abs(steps)).padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  return `${steps < 0 ? '-' : ''}${whole}${places > 0 ? `.${text.slice(-places)}` : ''}`;
}

const figure = (text: string) => withFields(row!, { figure: parseNumber(text)! }) as Numbered;

/** A number before it was rounded, and with how many places it is printed. */
const rounded = fc.record({
  truth: fc.integer({ min: -130_000, max: 130_000 }),
  places: fc.integer({ min: 0, max: 2 }),
});

/** Numbers that are near each other, where rounding matters. */
const near = fc
  .tuple(rounded, fc.integer({ min: -1_600, max: 1_600 }), fc.integer({ min: 0, max: 2 }))
  .map(([one, off, places]) => [one, { truth: one.truth + off, places }] as const);

fc.configureGlobal({ seed: 20161120 });

test('no figure is called better than another of which what was rounded says the contrary', () => {
  fc.assert(
    fc.property(near, ([one, other]) => {
      const [a, b] = [one, other].map(({ truth, places }) => figure(printed(truth, places)));
      const judgement = judgeFigures(indicator, a!, b!);
      if (judgement === 'better') expect(one.truth).toBeGreaterThan(other.truth);
      if (judgement === 'worse') expect(one.truth).toBeLessThan(other.truth);
      expect(judgement).not.toBe('same');
    }),
    { numRuns: 4_000 },
  );
});

test('no target is called met or missed of which what was rounded says the contrary', () => {
  fc.assert(
    fc.property(near, ([one, { truth: target }]) => {
      const a = figure(printed(one.truth, one.places));
      const judgement = judgeAgainst(indicator, a, target / 1000);
      if (judgement === 'better') expect(one.truth).toBeGreaterThanOrEqual(target);
      if (judgement === 'worse') expect(one.truth).toBeLessThan(target);
      expect(judgement).not.toBe('same');
    }),
    { numRuns: 4_000 },
  );
});

test('what is certain is said: a verdict is kept back only where some number would refute it', () => {
  fc.assert(
    fc.property(near, ([one, { truth: thousandths }]) => {
      // In hundredths, so that there are thousandths on both sides of it.
      const target = Math.round(thousandths / 10) * 10;
      const text = printed(one.truth, one.places);
      if (judgeAgainst(indicator, figure(text), target / 1000) === 'better') return;
      if (judgeAgainst(indicator, figure(text), target / 1000) === 'worse') return;
      const step = 10 ** (3 - one.places);
      const around = Array.from({ length: 2 * step + 1 }, (_, at) => one.truth - step + at);
      const alike = around.filter((truth) => printed(truth, one.places) === text);
      expect(alike.some((truth) => truth >= target)).toBe(true);
      expect(alike.some((truth) => truth < target)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('a difference that is told is that of the printed digits, whatever their places', () => {
  const typed = fc
    .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 1, max: 2 }))
    .map(([steps, places]) => ({ steps, places }));
  fc.assert(
    fc.property(typed, typed, (one, other) => {
      const [a, b] = [one, other].map(({ steps, places }) => figure(digits(Number(steps), places)));
      const places = Math.max(one.places, other.places);
      const scaled = ({ steps, places: own }: typeof one) => steps * 10n ** BigInt(places - own);
      const difference = differenceOf(indicator, a!, b!)!;
      const expected = scaled(one) - scaled(other);
      expect(digitsOf(difference.value, difference.places)).toBe(digits(Number(expected), places));
    }),
    { numRuns: 2_000 },
  );
});

test('a difference by the counts is nearer to theirs than half a step of what is told', () => {
  const share = indicatorOf(
    'period,value\n2016-04,1',
    'unit: "%"\ngoodWhen: higher\nbasis: month\nparts: percent',
  );
  const counts = fc
    .tuple(fc.bigInt({ min: 1n, max: 5_000n }), fc.bigInt({ min: 0n, max: 5_000n }))
    .map(([whole, part]) => ({ whole, part: part > whole ? whole : part }));
  const observe = ({ whole, part }: { whole: bigint; part: bigint }) => {
    const value = String((part * 200n + whole) / (whole * 2n));
    const parts = {
      numerator: parseNumber(String(part))!,
      denominator: parseNumber(String(whole))!,
    };
    return withFields(row!, { figure: parseNumber(value)!, ...parts }) as Numbered;
  };
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      const difference = differenceOf(share, observe(one), observe(other))!;
      const told = BigInt(digitsOf(difference.value, 1).replace('.', ''));
      const top = one.part * other.whole - other.part * one.whole;
      const off = told * one.whole * other.whole - top * 1000n;
      expect((off < 0n ? -off : off) * 2n <= one.whole * other.whole).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
