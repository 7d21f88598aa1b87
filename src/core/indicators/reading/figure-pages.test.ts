import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { addressOfObservation, figurePagesOf, mostRows } from './figure-pages.ts';

const csv = (branches: number, periods: readonly string[]) =>
  [
    'period,branch,value',
    ...periods.flatMap((period) => [
      `${period},,5000`,
      ...Array.from({ length: branches }, (_, branch) => `${period},Branch ${branch},${branch}`),
    ]),
  ].join('\n');

describe('the figures of a measure stand on one page until they are too many (facts E32)', () => {
  test('few', () => {
    const indicator = indicatorOf(csv(3, ['2015-04', '2016-04']));
    const { main, pages } = figurePagesOf(indicator);
    expect(pages).toEqual([]);
    expect(main.map(({ period }) => period.text).slice(0, 5)).toEqual([
      ...Array<string>(4).fill('2016-04'),
      '2015-04',
    ]);
  });

  test('those of one period in the order of their table, however they are given', () => {
    const indicator = indicatorOf(csv(3, ['2016-04']));
    const { main } = figurePagesOf({
      ...indicator,
      observations: indicator.observations.toReversed(),
    });
    expect(main.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });

  test.each([
    { branches: 399, pages: [], main: 400 },
    { branches: 400, pages: ['2016'], main: 1 },
  ])('$branches parts and their whole', ({ branches, pages, main }) => {
    const found = figurePagesOf(indicatorOf(csv(branches, ['2016-04'])));
    expect(found.pages.map(({ year }) => year).slice(0, 1)).toEqual(pages);
    expect(found.main).toHaveLength(main);
  });

  test('many: those of the whole stay, and all of them stand by year', () => {
    const indicator = indicatorOf(csv(399, ['2015-04', '2016-04', 'unstated']));
    const { main, pages } = figurePagesOf(indicator);
    expect(main).toHaveLength(3);
    expect(pages.map(({ name, observations }) => [name, observations.length])).toEqual([
      ['2016', 400],
      ['2015', 400],
      ['undated', 400],
    ]);
  });

  test('a year of too many has several pages, and each figure stands on one of them', () => {
    const indicator = indicatorOf(csv(1000, ['2016-03', '2016-04']));
    const { pages } = figurePagesOf(indicator);
    expect(pages.map(({ name }) => name)).toEqual([
      '2016',
      '2016-2',
      '2016-3',
      '2016-4',
      '2016-5',
      '2016-6',
    ]);
    expect(pages.every(({ observations }) => observations.length <= mostRows)).toBe(true);
    expect(new Set(pages.flatMap(({ observations }) => observations)).size).toBe(
      indicator.observations.length,
    );
  });

  test.each([
    { part: undefined, at: '/indicators/library-visits/#figure-2016-04' },
    {
      part: 'Branch 500',
      at: '/indicators/library-visits/figures/2016-2/#figure-2016-04-branch-500',
    },
  ])('the row of $part is at $at', ({ part, at }) => {
    const indicator = indicatorOf(csv(600, ['2016-04']));
    const observation = indicator.observations.find(
      ({ dimensions }) => dimensions.get('branch') === part,
    )!;
    expect(addressOfObservation(indicator, observation)).toBe(at);
  });
});
