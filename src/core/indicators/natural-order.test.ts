import { expect, test } from 'vitest';
import { isOrdered } from './natural-order.ts';

test.each([
  { parts: ['Under 1', '1 to 4', '5 to 9', '16 and over'], is: true },
  { parts: ['Under 1', '1 to 4', 'Not known'], is: true },
  { parts: ['Monday', 'Tuesday'], is: true },
  { parts: ['Band A', 'Band B', 'Band C'], is: true },
  { parts: ['Low', 'Medium', 'High'], is: true },
  { parts: ['1 (most deprived)', '2', '5 (least deprived)'], is: true },
  { parts: ['North', 'South', 'East'], is: false },
  { parts: ['Girls', 'Boys'], is: false },
  { parts: ['Aston', 'Ward 7', 'Bournville'], is: false },
  { parts: ['May', 'North'], is: false },
  { parts: ['White', 'Mixed', 'Other'], is: false },
])('$parts have an order of their own: $is', ({ parts, is }) => {
  expect(isOrdered(parts)).toBe(is);
});
