import { expect, test } from 'vitest';
import { codesIn, isOfFlags } from './flag-column.ts';

test.each([
  ['Flag', ['p'], true],
  ['Flag', ['p', 'r', 'p'], true],
  ['Data status', ['Provisional', 'Final'], true],
  ['Provisional', ['p'], true],
  ['Qualifier', ['ns', '[c]'], true],
  // Ratings, people, and codes that nobody knows.
  ['Status', ['R'], false],
  ['Status', ['R', 'A', 'G'], false],
  ['Owner', ['p'], false],
  ['Flag', ['q'], false],
  ['Status', ['On track'], false],
  ['Flag', [], false],
] as const)('`%s` over %o: %s', (name, texts, is) => expect(isOfFlags(name, texts)).toBe(is));

test('the letters that go together are all there, and words stand as they are', () => {
  expect(codesIn(['p', 'p'])).toEqual({ p: 'provisional', r: 'revised', e: 'estimated' });
  expect(codesIn(['Provisional', 'Final'])).toEqual({ Provisional: 'provisional', Final: 'none' });
  expect(codesIn([':u', 'd r'])).toMatchObject({ ':': 'unavailable', u: 'none', r: 'revised' });
});
