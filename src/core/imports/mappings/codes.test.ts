import { expect, test } from 'vitest';
import { codesOf } from './codes.ts';

const codes = {
  ':': 'unavailable',
  p: 'provisional',
  '[p]': 'provisional',
  '[b]': 'none',
  u: 'none',
} as const;

test.each([
  [':u', { reason: 'unavailable' }],
  ['[p][b]', { status: 'provisional' }],
  ['[p] [b]', { status: 'provisional' }],
  ['[z]', { unknown: '[z]' }],
  ['q', { unknown: 'q' }],
])('%s', (text, expected) => {
  const { reason, status, unknown } = codesOf(text, { file: 'a', tables: [], codes });
  expect({ reason: reason?.value, status, unknown }).toMatchObject(expected);
});
