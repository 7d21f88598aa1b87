import { expect, test } from 'vitest';
import { sayNames } from './say-names.ts';

test('names stand in a line, each once, as words behind the first', () => {
  expect(sayNames(['Unit', 'Direction', 'Direction', 'How often'])).toBe(
    'Unit, direction, how often',
  );
});

test('of one name it is that, of none nothing', () => {
  expect(sayNames(['Unit'])).toBe('Unit');
  expect(sayNames([])).toBe('');
});
