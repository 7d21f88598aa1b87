import { describe, expect, test } from 'vitest';
import { sayHint } from '../language/hints/english/hints.ts';
import { suggestPeriod, likelyPeriods } from './suggest-period.ts';
import { monthNumber } from './period-spelling.ts';
import { comparePeriods, parsePeriod, periodReader, yearBefore } from './period.ts';

describe('every period of format 1 is read', () => {
  test.each([
    { text: '2016-04', is: 'month', days: '2016-04-01 2016-04-30' },
    { text: '2016-02', is: 'month', days: '2016-02-01 2016-02-29' },
    { text: '1900-02', is: 'month', days: '1900-02-01 1900-02-28' },
    { text: '2000-02', is: 'month', days: '2000-02-01 2000-02-29' },
    { text: '2016-04-30', is: 'day', days: '2016-04-30 2016-04-30' },
    { text: '2016-02-29', is: 'day', days: '2016-02-29 2016-02-29' },
    { text: '2016', is: 'year', days: '2016-01-01 2016-12-31' },
    { text: '2015/16', is: 'financial-year', days: '2015-04-01 2016-03-31' },
    { text: '1999/00', is: 'financial-year', days: '1999-04-01 2000-03-31' },
    { text: '2015/16-Q1', is: 'quarter', days: '2015-04-01 2015-06-30' },
    { text: '2015/16-Q3', is: 'quarter', days: '2015-10-01 2015-12-31' },
    { text: '2015/16-Q4', is: 'quarter', days: '2016-01-01 2016-03-31' },
    { text: '2016-Q1', is: 'calendar-quarter', days: '2016-01-01 2016-03-31' },
    { text: '2016-Q4', is: 'calendar-quarter', days: '2016-10-01 2016-12-31' },
    { text: 'ay2014/15', is: 'academic-year', days: '2014-09-01 2015-08-31' },
    { text: '2015-11..2016-04', is: 'range', days: '2015-11-01 2016-04-30' },
    { text: '2016-04-01..2016-04-07', is: 'range', days: '2016-04-01 2016-04-07' },
    { text: '2014/15..2015/16', is: 'range', days: '2014-04-01 2016-03-31' },
    { text: '2009..2011', is: 'range', days: '2009-01-01 2011-12-31' },
    { text: '2015/16-Q1..2015/16-Q3', is: 'range', days: '2015-04-01 2015-12-31' },
  ])('$text', ({ text, is, days }) => {
    const [first, last] = days.split(' ');
    expect(parsePeriod(text)).toEqual({ is, text, first, last });
  });

  test('unstated', () => {
    expect(parsePeriod('unstated')).toEqual({ is: 'unstated', text: 'unstated' });
  });

  test.each([
    { text: 'Apr-16', as: '2016-04' },
    { text: 'apr-16', as: '2016-04' },
    { text: 'Sep-20', as: '2020-09' },
    { text: 'Jan-00', as: '2000-01' },
    { text: 'Apr-99', as: '1999-04' },
    { text: 'Nov-15..Apr-16', as: '2015-11..2016-04' },
  ])('a spreadsheet’s $text is $as (E31)', ({ text, as }) => {
    expect(parsePeriod(text)?.text).toBe(as);
  });
});

describe('everything else is refused, with what was probably meant', () => {
  test.each([
    { text: 'April 2016', meant: ['2016-04'] },
    { text: 'Apr 2016', meant: ['2016-04'] },
    { text: 'Apr 16', meant: ['2016-04'] },
    { text: 'Sept-16', meant: ['2016-09'] },
    { text: 'april-2016', meant: ['2016-04'] },
    { text: '2015-16', meant: ['2015/16'] },
    { text: '2015–16', meant: ['2015/16'] },
    { text: '2015 to 2016', meant: ['2015/16', '2015..2016'] },
    { text: '2015/2016', meant: ['2015/16'] },
    { text: '2015-2016', meant: ['2015/16', '2015..2016'] },
    { text: '2016/04', meant: ['2016-04'] },
    { text: '2016-4', meant: ['2016-04'] },
    { text: '2011/12 ', meant: ['2011/12'] },
    { text: '18.11.20', meant: ['2020-11-18'] },
    { text: '01/02/2016', meant: ['2016-02-01', '2016-01-02'] },
    { text: '31/03/2016', meant: ['2016-03-31'] },
    { text: '04/04/2016', meant: ['2016-04-04'] },
    { text: '31 Mar 2016', meant: ['2016-03-31'] },
    { text: '31st March 2016', meant: ['2016-03-31'] },
    { text: 'Oct 2018 – Sept 2019', meant: ['2018-10..2019-09'] },
    { text: 'October 2018 to September 2019', meant: ['2018-10..2019-09'] },
    { text: 'Q1 2015/16', meant: ['2015/16-Q1'] },
    { text: 'q1 2016', meant: ['2016-Q1', '2016/17-Q1'] },
    { text: '2016 Q1', meant: ['2016-Q1', '2016/17-Q1'] },
    { text: '2015/16 Q2', meant: ['2015/16-Q2'] },
    { text: '2015 to 2016', meant: ['2015/16', '2015..2016'] },
    { text: '2015/2016', meant: ['2015/16'] },
    { text: '15/16', meant: ['2015/16'] },
    { text: 'FY15/16', meant: ['2015/16'] },
    { text: '2015-2018', meant: ['2015/16..2017/18', '2015..2018'] },
    { text: '04/2016', meant: ['2016-04'] },
    { text: '201604', meant: ['2016-04'] },
    { text: '20160430', meant: ['2016-04-30'] },
    { text: '16-Apr', meant: ['2016-04'] },
    { text: 'April 30, 2016', meant: ['2016-04-30'] },
    { text: 'as at 31 March 2016', meant: ['2016-03-31'] },
    { text: '31-Mar-16', meant: ['2016-03-31'] },
    { text: 'year ending March 2016', meant: ['2015/16', '2015-04..2016-03'] },
    { text: '12 months to October 2020', meant: ['2019-11..2020-10'] },
    { text: '2015-11 to 2016-04', meant: ['2015-11..2016-04'] },
    { text: '2015-11 - 2016-04', meant: ['2015-11..2016-04'] },
    { text: 'academic year 2014/15', meant: ['ay2014/15'] },
    { text: 'last spring', meant: [] },
    { text: 'May-July', meant: [] },
    { text: '2016-13', meant: [] },
    { text: '2016-00', meant: [] },
    { text: '2016-02-30', meant: [] },
    { text: '2015-02-29', meant: [] },
    { text: '2016-04-31', meant: [] },
    { text: '31 Feb 2016', meant: [] },
    { text: '2015/17', meant: ['2015/16..2016/17', '2015..2017'] },
    { text: '2015/15', meant: [] },
    { text: '2015/16-Q5', meant: [] },
    { text: '2016-Q0', meant: [] },
    { text: 'ay2014/16', meant: [] },
    { text: 'ay2014/15-Q1', meant: [] },
    { text: '2016-04..2015-11', meant: [] },
    { text: '2015-11..2016', meant: [] },
    { text: '2015..2016..2017', meant: [] },
    { text: '2015-11..', meant: [] },
    { text: '..', meant: [] },
    { text: 'unstated..2016', meant: [] },
    { text: 'Unstated', meant: ['unstated'] },
    { text: '16', meant: [] },
    { text: '２０１６', meant: ['2016'] },
    { text: '2009–10', meant: ['2009/10', '2009-10'] },
    { text: '2016-02-01 00:00:00', meant: ['2016-02-01'] },
    { text: '2016-02-01T00:00:00Z', meant: ['2016-02-01'] },
    { text: '01/02/2016 00:00', meant: ['2016-02-01', '2016-01-02'] },
    { text: 'Oct-16 to Sep-17', meant: ['2016-10..2017-09'] },
    { text: 'Oct 16-Sep 17', meant: ['2016-10..2017-09'] },
    { text: 'Oct–Dec 2016', meant: ['2016-10..2016-12', '2016-Q4', '2016/17-Q3'] },
    { text: 'Jan-Mar 2016', meant: ['2016-01..2016-03', '2016-Q1', '2015/16-Q4'] },
    { text: 'Q1 16/17', meant: ['2016/17-Q1'] },
    { text: 'Qtr 1 2016/17', meant: ['2016/17-Q1'] },
    { text: 'FY2016', meant: ['2015/16', '2016/17'] },
    { text: '2016/17 FY', meant: ['2016/17'] },
    { text: '2016.04', meant: ['2016-04'] },
    { text: '2009..11', meant: ['2009..2011'] },
    { text: '2015/16-2017/18', meant: ['2015/16..2017/18'] },
    { text: '2015-11/2016-04', meant: ['2015-11..2016-04'] },
    { text: '42461', meant: ['2016-04-01'] },
    { text: 'y/e Mar 2016', meant: ['2015/16', '2015-04..2016-03'] },
    { text: 'end of March 2016', meant: ['2016-03-31', '2016-03'] },
    { text: 'Mar-16 (p)', meant: ['2016-03'] },
    { text: '2016/17*', meant: ['2016/17'] },
    { text: 'H2 2016/17', meant: ['2016-10..2017-03'] },
    { text: '2014/15 academic year', meant: ['ay2014/15'] },
    { text: 'mid-2016', meant: ['2016-06-30', '2016'] },
    { text: '2016 mid-year', meant: ['2016-06-30', '2016'] },
    { text: 'calendar year 2016', meant: ['2016'] },
    { text: '2016 calendar year', meant: ['2016'] },
    { text: 'census 2011', meant: ['2011'] },
    { text: '2011 census', meant: ['2011'] },
    { text: 'Arpil 2016', meant: ['2016-04'] },
    { text: "Apr '16", meant: ['2016-04'] },
    { text: '2016\u201104', meant: ['2016-04'] },
    { text: 'Quarter two 2026/27', meant: ['2026/27-Q2'] },
    { text: 'Fourth quarter of 2026/27', meant: ['2026/27-Q4'] },
    { text: '2nd quarter 2026', meant: ['2026-Q2', '2026/27-Q2'] },
    { text: 'quarter ended June 2026', meant: ['2026-04..2026-06', '2026-Q2', '2026/27-Q1'] },
    { text: 'quarter to May 2026', meant: [] },
    { text: '', meant: [] },
  ])('`$text`', ({ text, meant }) => {
    expect(parsePeriod(text)).toBeUndefined();
    expect(likelyPeriods(text)).toEqual(meant);
  });
});

test('periods stand in order of their last day, then of their first; the unstated before all', () => {
  const texts = [
    '2016-04',
    '2015/16',
    'unstated',
    '2016-03',
    '2016-01..2016-04',
    '2015',
    '2016-04-30',
  ];
  const periods = texts.map((text) => parsePeriod(text)!);
  expect(periods.toSorted(comparePeriods).map(({ text }) => text)).toEqual([
    'unstated',
    '2015',
    '2015/16',
    '2016-03',
    '2016-01..2016-04',
    '2016-04',
    '2016-04-30',
  ]);
});

describe('the same period one year before', () => {
  test.each([
    { text: '2016-04', before: '2015-04' },
    { text: '2016-04-30', before: '2015-04-30' },
    { text: '2016-02-29', before: '2015-02-28' },
    { text: '2016', before: '2015' },
    { text: '2015/16', before: '2014/15' },
    { text: '2000/01', before: '1999/00' },
    { text: '1999/00', before: '1998/99' },
    { text: '2015/16-Q2', before: '2014/15-Q2' },
    { text: '2016-Q1', before: '2015-Q1' },
    { text: 'ay2014/15', before: 'ay2013/14' },
    { text: '2015-11..2016-04', before: '2014-11..2015-04' },
    { text: '2014/15..2015/16', before: '2013/14..2014/15' },
    { text: '2016-02-01..2016-02-29', before: '2015-02-01..2015-02-28' },
    { text: 'unstated', before: undefined },
  ])('$text: $before', ({ text, before }) => {
    expect(yearBefore(parsePeriod(text)!)).toBe(before);
  });
});

test.each([
  { name: 'Sept', number: 9 },
  { name: 'september', number: 9 },
  { name: 'Mar', number: 3 },
  { name: 'Ma', number: 0 },
  { name: 'Septembre', number: 0 },
])('$name is month $number', ({ name, number }) => {
  expect(monthNumber(name)).toBe(number);
});

test('a reader of periods that remembers says what parsePeriod says', () => {
  const read = periodReader();
  for (const text of ['2016-04', 'Apr-16', 'unstated', '2016-13', '2016-04', '2016-13'])
    expect(read(text)).toEqual(parsePeriod(text));
  expect(read('2016-04')).toBe(read('2016-04'));
});

test.each([
  { text: '2015-16', says: 'Type `2015/16`.' },
  { text: '2016-02-30', says: 'Type a day that there is: the last of that month is `2016-02-29`.' },
  {
    text: '2016-13',
    says: 'Type a month from `2016-01` to `2016-12`, or years such as `2015/16`.',
  },
  { text: 'Total', says: 'Type the period that the row is about' },
  { text: 'last spring', says: 'Type a period such as `2016-04`' },
])('what to type for `$text`', ({ text, says }) => {
  expect(sayHint(suggestPeriod(text))).toContain(says);
});
