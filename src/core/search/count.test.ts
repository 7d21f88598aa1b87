import { expect, test } from 'vitest';
import { countChoices, countsAll } from './count.ts';
import type { SearchIndex } from './find.ts';

const records = [
  { kind: 'figure', year: '2016', words: 'children in care' },
  { kind: 'figure', year: '2020', words: 'children in care' },
  { kind: 'event', year: '2020', words: 'children in care' },
  { kind: 'event', year: '2020', words: 'schools' },
];

/** An index that counts as Pagefind does: what is found, choice by choice, with every filter that is set. */
const index: SearchIndex = {
  search: (words, { filters }) => {
    const found = records.filter(
      (one) =>
        one.words.includes(words) &&
        Object.entries(filters).every(([name, value]) => one[name as 'kind'] === value),
    );
    const counted = (name: 'kind' | 'year') =>
      Object.fromEntries(
        [...Map.groupBy(found, (one) => one[name])].map(([value, { length }]) => [value, length]),
      );
    return Promise.resolve({
      results: [],
      filters: { kind: counted('kind'), year: counted('year') },
    });
  },
};

test.each([
  [{}, { kind: { figure: 2, event: 1 }, year: { 2016: 1, 2020: 2 } }],
  // Of a filter that is set, its other choices are counted as if it were not.
  [{ kind: 'event' }, { kind: { figure: 2, event: 1 }, year: { 2020: 1 } }],
  [
    { kind: 'event', year: '2016' },
    { kind: { figure: 1 }, year: { 2020: 1 } },
  ],
])('with %j set', async (narrowed, counts) => {
  expect(await countChoices(index, ['children'], narrowed, ['kind', 'year'])).toEqual(counts);
});

test('a filter that the index does not have counts nothing', async () => {
  expect(await countChoices(index, ['children'], {}, ['body'])).toEqual({ body: {} });
});

test.each([
  [{ figure: 2, event: 1 }, undefined, 3, true],
  [{ figure: 2, event: 1 }, undefined, 4, false],
  [{ figure: 2, event: 1 }, 'figure', 2, true],
  [{ figure: 2, event: 1 }, 'figure', 3, false],
  [{}, 'figure', 1, false],
  [{}, undefined, 0, true],
  [undefined, undefined, 0, false],
])('counts of %j with %s set are of all %i that were found: %s', (kinds, kind, found, is) => {
  expect(countsAll(kinds, kind, found)).toBe(is);
});
