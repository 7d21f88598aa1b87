import { expect, test } from 'vitest';
import { compareEntries, updatedOf, type FeedEntry } from './feed.ts';

const entry = (path: string, updated: string, published = updated): FeedEntry => ({
  path,
  title: path,
  text: path,
  updated,
  published,
});
const inOrder = (...entries: readonly FeedEntry[]) =>
  entries.toSorted(compareEntries).map(({ path }) => path);

test('the newest stands first, whatever the order in which entries come', () => {
  const [old, middle, fresh] = [
    entry('/a/', '2016-06-14'),
    entry('/b/', '2018-02-28'),
    entry('/c/', '2020-12-09'),
  ] as const;
  expect(inOrder(old, middle, fresh)).toEqual(['/c/', '/b/', '/a/']);
  expect(inOrder(middle, fresh, old)).toEqual(['/c/', '/b/', '/a/']);
  expect(inOrder(fresh, old, middle)).toEqual(['/c/', '/b/', '/a/']);
});

test('an entry stands at the day on which it changed, not at that of its first publication', () => {
  expect(
    inOrder(entry('/a/', '2020-12-09', '2016-06-14'), entry('/b/', '2018-02-28', '2018-02-28')),
  ).toEqual(['/a/', '/b/']);
});

test('on one day entries stand by address, and one is no other than itself', () => {
  const [one, two] = [entry('/a/', '2016-06-14'), entry('/b/', '2016-06-14')];
  expect(inOrder(two, one)).toEqual(['/a/', '/b/']);
  expect(inOrder(one, two)).toEqual(['/a/', '/b/']);
  expect(compareEntries(one, { ...one })).toBe(0);
});

test('a feed is as new as the newest of its entries; of nothing, it is old', () => {
  const feed = { name: 'site', title: 'All', page: '/' };
  const entries = [
    entry('/a/', '2016-06-14'),
    entry('/b/', '2020-12-09'),
    entry('/c/', '2018-01-01'),
  ];
  expect(updatedOf({ ...feed, entries })).toBe('2020-12-09');
  expect(updatedOf({ ...feed, entries: [] })).toBe('2000-01-01');
});
