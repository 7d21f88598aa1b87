import { expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { partPagesOf, pagesCutBy, partsWithin } from './part-pages.ts';

const head = 'unit: visits\nunitOne: visit\ngoodWhen: higher\nbasis: month';
const months = (part: string, count: number) =>
  Array.from({ length: count }, (_, month) => `2016-0${month + 1},${part},${month}`).join('\n');
const pagesOf = (...rows: readonly string[]) =>
  partPagesOf(indicatorOf(`period,area,sex,value\n${rows.join('\n')}`, head));
const addresses = (pages: ReturnType<typeof pagesOf>) =>
  pages.map(({ dimension, value }) => `${dimension}/${value}`);

test.each([
  { says: 'four figures are enough', rows: [months('East,', 4)], at: ['area/east'] },
  { says: 'three are not', rows: [months('East,', 3)], at: [] },
  {
    says: 'each part has its own, also one that is cut both ways',
    rows: [months('East,', 4), months('West,', 3), months('East,girls', 5)],
    at: ['area/east', 'area-and-sex/east-girls'],
  },
  {
    says: 'names that are alike in an address are told apart',
    rows: [months('St. Ives,', 4), months('St Ives!,', 4)],
    at: ['area/st-ives', 'area/st-ives-2'],
  },
  { says: 'the whole has none', rows: [months(',', 4)], at: [] },
])('$says', ({ rows, at }) => {
  expect(addresses(pagesOf(...rows))).toEqual(at);
});

test('in two steps: an area, then the sexes within it', () => {
  const pages = pagesOf(
    months('East,', 4),
    months('West,', 4),
    months('East,girls', 4),
    months('West,girls', 4),
    months(',girls', 4),
  );
  expect(addresses(pagesCutBy(pages, ['area']))).toEqual(['area/east', 'area/west']);
  expect(addresses(partsWithin(pages, new Map([['area', 'East']])))).toEqual([
    'area-and-sex/east-girls',
  ]);
});
