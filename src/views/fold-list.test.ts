import { expect, test } from 'vitest';
import { foldList } from './fold-list.ts';

test.each([
  ['nothing', 0, 0, 0],
  ['one', 1, 1, 0],
  ['the most that stand in sight together', 6, 6, 0],
  ['one more than that', 7, 4, 3],
  ['many', 60, 4, 56],
])('of %s, so many are in sight and so many fold', (_, count, first, rest) => {
  const items = Array.from({ length: count }, (_item, at) => at);
  const list = foldList(items);
  expect([list.first.length, list.rest.length]).toEqual([first, rest]);
  expect([...list.first, ...list.rest]).toEqual(items);
});

test.each([
  ['three', 3, 3, 0],
  ['four', 4, 2, 2],
])('of %s in one of many lists, so many are in sight and so many fold', (_, count, first, rest) => {
  const items = Array.from({ length: count }, (_item, at) => at);
  const list = foldList(items, true);
  expect([list.first.length, list.rest.length]).toEqual([first, rest]);
  expect([...list.first, ...list.rest]).toEqual(items);
});
