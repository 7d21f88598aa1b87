import { expect, test } from 'vitest';
import { table } from './table.ts';

test('numbers stand under each other, to the right', () => {
  expect(
    table([
      ['step', 's', 'files'],
      ['the search', '10.25', '7'],
      ['reading', '0.10', ''],
    ]),
  ).toBe('step            s  files\nthe search  10.25      7\nreading      0.10');
});
