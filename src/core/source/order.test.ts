import { expect, test } from 'vitest';
import { compareText } from './order.ts';

test.each([
  ['days', ['2016-07-20', '2014-01-15', '2016-07-04'], ['2014-01-15', '2016-07-04', '2016-07-20']],
  ['ids, where a hyphen counts', ['ab', 'a-c', 'a'], ['a', 'a-c', 'ab']],
  ['no day at all, first', ['2016', ''], ['', '2016']],
])('%s', (_, given, ordered) => {
  expect(given.toSorted(compareText)).toEqual(ordered);
});

test('one and the same text has no order', () => {
  expect(compareText('a', 'a')).toBe(0);
});
