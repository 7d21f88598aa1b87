import { expect, test } from 'vitest';
import {
  compare,
  digitsOf,
  exact,
  minus,
  over,
  placesIn,
  shareOf,
  subtract,
  toNumber,
} from './exact.ts';

test.each([
  { number: '0.005', places: 2, digits: '0.01' },
  { number: '0.0049', places: 2, digits: '0.00' },
  { number: '1.005', places: 2, digits: '1.01' },
  { number: '-1.005', places: 2, digits: '-1.01' },
  { number: '-0.004', places: 2, digits: '0.00' },
  { number: '-0.5', places: 0, digits: '-1' },
  { number: '0', places: 1, digits: '0.0' },
  { number: '123456789012345', places: 2, digits: '123456789012345.00' },
  { number: '1e-7', places: 7, digits: '0.0000001' },
  { number: '1.5e+21', places: 0, digits: '1500000000000000000000' },
])('$number with $places places is $digits', ({ number, places, digits }) => {
  expect(digitsOf(exact(number), places)).toBe(digits);
  expect(digitsOf(exact(Number(number)), places)).toBe(digits);
});

test.each([
  { a: 1234567.89, b: 1200000.11, less: 34567.78 },
  { a: 0.3, b: 0.1, less: 0.2 },
  { a: 94.1, b: 94, less: 0.1 },
  { a: -1.5, b: 2, less: -3.5 },
  { a: 0.0000003, b: 0.0000001, less: 0.0000002 },
  { a: 999999999999999, b: 999999999999998, less: 1 },
])('$a less $b is $less', ({ a, b, less }) => {
  expect(subtract(a, b)).toBe(less);
});

test('whole numbers beyond what a computer counts to keep their last digit', () => {
  const sum = minus(exact('99999999999999999999'), exact('1'));
  expect(digitsOf(sum, 0)).toBe('99999999999999999998');
});

test('fractions are held exactly', () => {
  const third = over(exact(1), exact(3));
  expect(compare(minus(third, third), exact(0))).toBe(0);
  expect(compare(third, exact('0.333333333333333'))).toBe(1);
  expect(compare(over(exact(1), exact(-3)), exact(0))).toBe(-1);
});

test('a share of a number has no noise', () => {
  expect(toNumber(shareOf(exact(1100), 7))).toBe(77);
  expect(toNumber(shareOf(exact('0.7'), 10))).toBe(0.07);
});

test.each([
  [5, 0],
  [0.1, 1],
  [2.5, 1],
  [1e-7, 7],
])('%d has %d places', (number, places) => {
  expect(placesIn(number)).toBe(places);
});

test('what is no number is never taken for one', () => {
  expect(() => exact(NaN)).toThrow('NaN is no number.');
});
