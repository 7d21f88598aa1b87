import { expect, test } from 'vitest';
import { addressOf, pathFrom, slug, typedAddress } from './address.ts';

test.each([
  { words: 'Where it stands', is: 'where-it-stands' },
  { words: 'Café Dŵr', is: 'cafe-dwr' },
  { words: '  a -- b  ', is: 'a-b' },
  { words: 'a/../b', is: 'a-b' },
  { words: '2016-04', is: '2016-04' },
  { words: '½ & £', is: '1-2' },
  { words: '日本', is: '' },
  { words: '', is: '' },
])('`$words` becomes `$is`', ({ words, is }) => {
  expect(slug(words)).toBe(is);
});

test('addresses are the ones that were promised (D-50)', () => {
  expect([addressOf.report('a'), addressOf.indicator('b'), addressOf.data('b')]).toEqual([
    '/reports/a/',
    '/indicators/b/',
    '/data/indicators/b.csv',
  ]);
});

test.each([
  { address: 'b.md', is: 'content/reports/b.md' },
  { address: './b.md', is: 'content/reports/b.md' },
  { address: '../pages/b.md', is: 'content/pages/b.md' },
  { address: '../../../../b.md', is: 'b.md' },
])('`$address` from a report is `$is`', ({ address, is }) => {
  expect(pathFrom('content/reports/a.md', address)).toBe(is);
});

test.each([
  { address: 'a%20b.md', is: 'a b.md' },
  { address: 'a%2Fb.md', is: 'a%2Fb.md' },
  { address: '%E0%A4%A', is: '%E0%A4%A' },
])('`$address` was typed as `$is`', ({ address, is }) => {
  expect(typedAddress(address)).toBe(is);
});
