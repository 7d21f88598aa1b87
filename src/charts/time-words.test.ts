import { describe, expect, test } from 'vitest';
import type { Plot } from './plot.ts';
import { tierAt } from './tier.ts';
import { quarterEnds, timeWords, type Moment } from './time-words.ts';
import { dayNumber, toDay } from '../core/values/calendar.ts';
import { sayMonth } from '../core/values/say.ts';
import { english } from '../core/language/english.ts';

/** So many months from January of a year on, each at its last day. */
const months = (count: number, year: number): readonly Moment[] =>
  Array.from({ length: count }, (_, index) => {
    const [of, month] = [year + Math.floor(index / 12), (index % 12) + 1];
    const day = toDay(of, month, 28);
    return { at: dayNumber(day), period: sayMonth(day, english) };
  });

/** So many financial years from that of a year on, each at its last day. */
const financial = (count: number, year: number): readonly Moment[] =>
  Array.from({ length: count }, (_, index) => ({
    at: dayNumber(toDay(year + index + 1, 3, 31)),
    period: `${year + index}/${String((year + index + 1) % 100).padStart(2, '0')}`,
  }));

/** What stands between the ends at each width. */
function wordsOf(points: readonly Moment[]): Record<string, string> {
  const [first, last] = [points[0]!.at, points.at(-1)!.at];
  const plot: Plot = {
    ...{ left: 14, right: 98, top: 0, bottom: 12 },
    x: (at) => 14 + ((at - first) / (last - first)) * 84,
    y: () => 0,
  };
  const words = timeWords(points, plot, last);
  return Object.fromEntries(
    (['narrow', 'medium', 'wide'] as const).map((tier) => [
      tier,
      words
        .filter(({ tiers }) => tiers.includes(tier))
        .map(({ text }) => text)
        .join(' '),
    ]),
  );
}

describe('an axis of time names its years, as many as the width of the page has room for', () => {
  test.each([
    {
      says: 'seventeen years',
      points: months(204, 2007),
      words: {
        narrow: '2010 2015 2020',
        medium: '2010 2015 2020',
        wide: '2008 2010 2012 2014 2016 2018 2020 2022',
      },
    },
    {
      says: 'financial years by their own names, never by those of the calendar',
      points: financial(13, 2009),
      words: {
        narrow: '2013/14 2017/18',
        medium: '2012/13 2015/16 2018/19',
        wide: '2011/12 2013/14 2015/16 2017/18 2019/20',
      },
    },
    {
      says: 'five years',
      points: months(64, 2017),
      words: {
        narrow: '2018 2020',
        medium: '2018 2019 2020 2021 2022',
        wide: '2018 2019 2020 2021 2022',
      },
    },
  ])('$says', ({ points, words }) => {
    expect(wordsOf(points)).toEqual(words);
  });

  test.each([
    {
      says: 'a year by its quarters, and where the next begins',
      points: months(13, 2020),
      words: {
        narrow: 'June 2021',
        medium: 'March June September 2021',
        wide: 'March June September 2021',
      },
    },
    {
      says: 'a year and a half that begins in September',
      points: months(26, 2020).slice(8),
      words: {
        narrow: '2021 June 2022',
        medium: '2021 June 2022',
        wide: 'September 2021 March June September 2022',
      },
    },
    {
      says: 'months of one year at even steps from the first',
      points: months(11, 2020).slice(3),
      words: {
        narrow: 'April July October',
        medium: 'April June August October',
        wide: 'April June August October',
      },
    },
    {
      says: 'figures at days of two years by these alone',
      points: ['2020-03-09', '2020-11-02', '2021-02-08', '2021-05-03', '2022-03-10'].map((day) => ({
        ...{ at: dayNumber(day), period: day },
      })),
      words: { narrow: '2021 2022', medium: '2021 2022', wide: '2021 2022' },
    },
  ])('or months of fewer years at even steps: $says', ({ points, words }) => {
    expect(wordsOf(points)).toEqual(words);
  });

  test.each([
    { of: 'a year and a half', count: 18, ends: [88, 180, 272] },
    { of: 'three years', count: 40, ends: [] },
  ])('of $of each quarter has a foot: $ends', ({ count, ends }) => {
    const points = months(count, 2020);
    const first = dayNumber('2020-01-01');
    const found = quarterEnds(points, points.at(-1)!.at).map((at) => at - first + 1);
    expect(found.slice(0, 3)).toEqual(ends);
  });
});

test.each([
  { width: 18, tier: 'narrow' },
  { width: 27.9, tier: 'narrow' },
  { width: 28, tier: 'medium' },
  { width: 43.9, tier: 'medium' },
  { width: 44, tier: 'wide' },
])('a drawing of $width em is $tier', ({ width, tier }) => {
  expect(tierAt(width)).toBe(tier);
});
