import { describe, expect, test } from 'vitest';
import { parseBasis } from './basis.ts';
import { parseFigure } from './figure.ts';
import { english } from '../language/english.ts';
import { parsePeriod } from './period.ts';
import {
  isPlainBasis,
  sayBasis,
  sayFigureWithUnit,
  sayNumber,
  sayPeriod,
  saySpan,
  withUnit,
} from './say.ts';

describe('numbers', () => {
  test.each([
    { value: 0, decimals: 0, says: '0' },
    { value: 999, decimals: 0, says: '999' },
    { value: 1807, decimals: 0, says: '1,807' },
    { value: 1234567, decimals: 0, says: '1,234,567' },
    { value: 1234.5678, decimals: 4, says: '1,234.5678' },
    { value: 94, decimals: 1, says: '94.0' },
    { value: -4, decimals: 0, says: '−4' },
    { value: -1807.5, decimals: 1, says: '−1,807.5' },
    { value: -0, decimals: 0, says: '0' },
    { value: -0.04, decimals: 1, says: '0.0' },
  ])('$value with $decimals decimals: $says', ({ value, decimals, says }) => {
    expect(sayNumber(value, decimals)).toBe(says);
  });
});

describe('units', () => {
  test.each([
    { number: '94', unit: '%', says: '94%' },
    { number: '−382', unit: '£000', says: '−£382,000' },
    { number: '1,085', unit: '£000', says: '£1,085,000' },
    { number: '0', unit: '£000', says: '£0' },
    { number: '12.5', unit: '£000', says: '£12,500' },
    { number: '0.05', unit: '£000', says: '£50' },
    { number: '1.2345', unit: '£ 000', says: '£1,234.5' },
    { number: '382', unit: '£ thousand', says: '£382 thousand' },
    { number: '1,807', unit: 'children', says: '1,807 children' },
    { number: '1', unit: { unit: 'bus passes', unitOne: 'bus pass' }, says: '1 bus pass' },
    {
      number: '1',
      unit: { unit: 'social workers', unitOne: 'social worker' },
      says: '1 social worker',
    },
    { number: '2', unit: { unit: 'bus passes', unitOne: 'bus pass' }, says: '2 bus passes' },
    { number: '1.0', unit: { unit: 'days', unitOne: 'day' }, says: '1.0 days' },
    { number: '1', unit: { unit: '%' }, says: '1%' },
    { number: '1', unit: 'staff', says: '1 staff' },
    { number: '1', unit: 'per 10,000 children', says: '1 per 10,000 children' },
    { number: '21.5', unit: '£m', says: '£21.5m' },
    { number: '−2.0', unit: '£m', says: '−£2.0m' },
    { number: '1,807', unit: '£', says: '£1,807' },
    { number: '952,199.5', unit: '£', says: '£952,199.50' },
    { number: '−952,199.5', unit: '£', says: '−£952,199.50' },
    { number: '952,199.53', unit: '£', says: '£952,199.53' },
    { number: '0.5', unit: '£m', says: '£0.5m' },
    { number: '0.5', unit: '£ million', says: '£0.5 million' },
    { number: '3.5', unit: '£ a head', says: '£3.50 a head' },
    { number: '5', unit: '', says: '5' },
  ])('$number with $unit: $says', ({ number, unit, says }) => {
    expect(withUnit(number, unit)).toBe(says);
  });
});

describe('figures: a reason is told in words, without a unit, and never as 0 (D-15)', () => {
  test.each([
    { typed: '1807', says: '1,807 children' },
    { typed: '0', says: '0 children' },
    { typed: '4.25', says: '4.25 children' },
    { typed: 'c', says: 'withheld to protect privacy' },
    { typed: 'x', says: 'not available' },
    { typed: 'z', says: 'does not apply' },
    { typed: 'not-yet-due', says: 'not yet due' },
    { typed: 'low', says: 'rounds to zero, but is not zero' },
  ])('$typed: $says', ({ typed, says }) => {
    expect(sayFigureWithUnit(parseFigure(typed)!, 'children', 0, english)).toBe(says);
  });

  test('all of them differ', () => {
    const said = ['0', 'c', 'x', 'z', 'not-yet-due', 'low'].map((typed) =>
      sayFigureWithUnit(parseFigure(typed)!, '', 0, english),
    );
    expect(new Set(said).size).toBe(said.length);
  });

  test('the definition’s precision is kept, and a finer cell keeps its own', () => {
    expect(sayFigureWithUnit(parseFigure('94')!, '%', 1, english)).toBe('94.0%');
    expect(sayFigureWithUnit(parseFigure('94.25')!, '%', 1, english)).toBe('94.25%');
  });
});

describe('periods', () => {
  test.each([
    { text: '2016-04', says: 'April 2016' },
    { text: '2016-04-30', says: '30 April 2016' },
    { text: '2016-04-01', says: '1 April 2016' },
    { text: '2016', says: '2016' },
    { text: '2015/16', says: '2015/16' },
    { text: '1999/00', says: '1999/00' },
    { text: '2015/16-Q1', says: 'quarter 1 of 2015/16' },
    { text: '2016-Q1', says: 'January to March 2016' },
    { text: 'ay2014/15', says: 'academic year 2014/15' },
    { text: '2015-11..2016-04', says: 'November 2015 to April 2016' },
    { text: '2016-04-01..2016-04-07', says: '1 April 2016 to 7 April 2016' },
    { text: '2015/16-Q1..2015/16-Q3', says: 'April 2015 to December 2015' },
    { text: '2016-Q1..2016-Q2', says: 'January 2016 to June 2016' },
    { text: '2009..2011', says: '2009 to 2011' },
    { text: '2012/13..2014/15', says: '2012/13 to 2014/15' },
    { text: 'ay2012/13..ay2014/15', says: 'academic year 2012/13 to 2014/15' },
    { text: 'unstated', says: 'period not stated' },
  ])('$text: $says', ({ text, says }) => {
    expect(sayPeriod(parsePeriod(text)!, english)).toBe(says);
  });
});

test.each([
  { text: 'month', says: 'in the month' },
  { text: 'rolling-12m', says: 'rolling 12 months' },
  { text: 'sum-6m', says: 'total of 6 months' },
  { text: 'mean-12m', says: 'average of 12 months' },
  { text: 'unstated', says: 'basis not stated' },
])('basis $text: $says', ({ text, says }) => {
  expect(sayBasis(parseBasis(text)!, english)).toBe(says);
});

test.each([
  { from: '2000/01', until: '2012/13', says: '2000/01 until 2012/13' },
  { from: '2016-01', until: '2016-12', says: 'January 2016 until December 2016' },
  { from: '2000/01', until: '2012-03', says: '2000/01 until March 2012' },
])('a span from $from until $until', ({ from, until, says }) => {
  const said = saySpan(parsePeriod(from)!, parsePeriod(until)!, english);
  expect(`${said.from} until ${said.until}`).toBe(says);
});

describe('a basis beside its period', () => {
  test.each([
    { basis: 'month', period: '2016-04', isPlain: true },
    { basis: 'snapshot', period: '2015/16', isPlain: true },
    { basis: 'quarter', period: '2015/16-Q1', isPlain: true },
    { basis: 'quarter', period: '2016-Q1', isPlain: true },
    { basis: 'quarter', period: '2016-03', isPlain: false },
    { basis: 'year', period: '2015/16', isPlain: false },
    { basis: 'year-to-date', period: '2015/16-Q1', isPlain: false },
    { basis: 'unstated', period: '2016-04', isPlain: false },
  ] as const)('$basis of $period goes without saying: $isPlain', ({ basis, period, isPlain }) => {
    expect(isPlainBasis(basis, parsePeriod(period)!)).toBe(isPlain);
  });
});
