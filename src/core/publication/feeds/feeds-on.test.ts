import { expect, test } from 'vitest';
import type { Feed } from './feed.ts';
import { feedOf, feedsByPage } from './feeds-on.ts';

const feed = (name: string, page: string, ...paths: readonly string[]): Feed => ({
  ...{ name, page, title: name },
  entries: paths.map((path) => ({
    ...{ path, title: path, text: path },
    ...{ updated: '2020-01-31', published: '2020-01-31' },
  })),
});

const feeds = [
  feed('site', '/', '/reports/one/', '/indicators/visits/#figure-2016-04'),
  feed('body-cabinet', '/bodies/cabinet/', '/reports/one/'),
  feed('theme-books', '/themes/books/', '/indicators/visits/#figure-2016-04', '/reports/one/'),
  feed('changes', '/changes/', '/indicators/visits/#figure-2016-04'),
];

test.each([
  ['home', '/', ['site']],
  ['what a feed is about', '/bodies/cabinet/', ['site', 'body-cabinet']],
  ['what two feeds tell of', '/reports/one/', ['site', 'body-cabinet', 'theme-books']],
  ['a measure whose figure is told', '/indicators/visits/', ['site', 'theme-books', 'changes']],
  ['what no feed tells of', '/glossary/', ['site']],
  ['what begins like another', '/reports/one/two/', ['site']],
])('the feeds of %s', (_, page, names) => {
  expect(feedsByPage(feeds)(page).map(({ name }) => name)).toEqual(names);
});

test('without a feed of the whole site only those of a page are named', () => {
  const of = feedsByPage(feeds.slice(1));
  expect(of('/glossary/')).toEqual([]);
  expect(of('/changes/').map(({ name }) => name)).toEqual(['changes']);
});

test('a page has the feed that is about it, and none that only tells of it', () => {
  expect(feedOf('/themes/books/', feeds)?.name).toBe('theme-books');
  expect(feedOf('/reports/one/', feeds)).toBeUndefined();
});
