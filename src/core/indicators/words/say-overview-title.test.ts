import { expect, test } from 'vitest';
import { cardOf, type CardMeasure } from '../../../../tests/cards-of.ts';
import { english } from '../../language/english.ts';
import { sayOverviewTitle } from './say-overview-title.ts';

const measure = (id: string, period: string): CardMeasure => ({
  id,
  head: 'unit: visits\nunitOne: visit\ngoodWhen: higher',
  rows: `${period},50,`,
});

test.each([
  { says: 'of one month', periods: ['2016-04', '2016-04'], is: ', April 2016' },
  { says: 'of one year', periods: ['2016-03', '2016-04'], is: ': latest figures, 2016' },
  { says: 'of some years', periods: ['2016-04', '2014-Q2'], is: ': latest figures, 2014 to 2016' },
  { says: 'of one measure', periods: ['2016-Q1'], is: ', January to March 2016' },
])('the picture of the latest figures $says', ({ periods, is }) => {
  const card = cardOf(periods.map((period, at) => measure(`measure-${at}`, period)));
  expect(sayOverviewTitle(card, english)).toBe(`How things stand${is}`);
});
