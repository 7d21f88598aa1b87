import { expect, test } from 'vitest';
import { compareIn } from './collation.ts';

test.each([
  ['numbers by their size', ['Ward 10', 'Ward 9'], ['Ward 9', 'Ward 10']],
  ['capitals beside small letters', ['bus', 'Ash', 'ash tree'], ['Ash', 'ash tree', 'bus']],
  ['accents beside their letters', ['Ez', 'Éa', 'Fa'], ['Éa', 'Ez', 'Fa']],
])('%s', (_, given, ordered) => {
  expect(given.toSorted(compareIn('en-GB'))).toEqual(ordered);
});
