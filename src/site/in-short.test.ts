import { expect, test } from 'vitest';
import type { CatalogueItem } from '../core/publication/catalogue-item.ts';
import { inShort } from './in-short.ts';

const piece = (kind: string, at: number): CatalogueItem => ({
  ...{ kind, title: `${kind} ${at}`, address: `/${kind}/#${at}`, date: undefined, text: '' },
  ...{ editions: [], bodies: [], themes: [], indicators: [] },
});
const pieces = (kind: string, count: number) =>
  Array.from({ length: count }, (_, at) => piece(kind, at + 1));

test.each([
  ['a paper without pieces', [], []],
  ['one that only tells figures and facts', pieces('facts', 9), []],
  ['one that asks for as much as is told', pieces('decisions', 3), ['decisions 3/3']],
  ['one that asks for more', pieces('decisions', 4), ['decisions 3/4']],
  [
    'what was found stands behind what was asked, in whatever order they are written down',
    [...pieces('findings', 64), ...pieces('decisions', 1)],
    ['decisions 1/1', 'findings 3/64'],
  ],
])('%s', (_, of, told) => {
  expect(inShort(of).map(({ kind, first, count }) => `${kind} ${first.length}/${count}`)).toEqual(
    told,
  );
});

test('what is told first is what stands first in the paper', () => {
  const [found] = inShort(pieces('findings', 5));
  expect(found!.first.map(({ title }) => title)).toEqual([
    'findings 1',
    'findings 2',
    'findings 3',
  ]);
});
