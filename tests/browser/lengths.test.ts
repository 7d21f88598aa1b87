import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { findGrowth, measurePages } from './page-lengths.ts';
import { dist } from './pages.ts';
import { openSite } from './site.ts';

/** The pages that may fill more than ten screens of a phone, how many they fill, and why. */
const long = readFileSync(join(import.meta.dirname, 'lengths.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [site, page, screens, why] = line.split('\t') as [string, string, string, string];
    return { site, page, screens: Number(screens), why };
  });

const site = openSite();

test.each(['first', 'example'])('the pages of %s are as long as is known', async (name) => {
  const folder = name === 'first' ? dist : inject('exampleSite');
  const lengths = await measurePages(site.browser, folder);
  const known = long.filter((one) => one.site === name);
  expect(findGrowth(lengths, known)).toEqual([]);
});

test('each page that may be long has its reason', () => {
  expect(long.filter(({ why }) => !why)).toEqual([]);
});

const known = [{ page: '/topic-trust/', screens: 12 }];

test.each([
  ['a page of ten screens', { page: '/about/', screens: 10 }, []],
  ['one that may be longer', { page: '/topic-trust/', screens: 12.4 }, known],
  ['one that is hardly long any more', { page: '/topic-trust/', screens: 9.8 }, known],
])('%s is not told', (_, now, table) => {
  expect(findGrowth([now], table)).toEqual([]);
});

test.each([
  ['a page that grew over ten', { page: '/about/', screens: 10.1 }, [], 'more than 10'],
  ['one that grew over its line', { page: '/topic-trust/', screens: 12.6 }, known, 'filled 12.0'],
  ['one that is short now', { page: '/topic-trust/', screens: 9 }, known, 'needs no line'],
])('%s is told', (_, now, table, words) => {
  expect(findGrowth([now], table)).toEqual([expect.stringContaining(words)]);
});

test('a line of a page that is gone is told', () => {
  expect(findGrowth([], known)).toEqual(['/topic-trust/ is no page']);
});
