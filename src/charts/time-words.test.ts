import { describe, expect, test } from 'vitest';
import type { Plot } from './plot.ts';
import { tierAt } from './tier.ts';
import { timeWords, type Moment } from './time-words.ts';
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

  test('a year has a month between its ends', () => {
    expect(wordsOf(months(13, 2020)).wide).toBe('July 2020');
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
