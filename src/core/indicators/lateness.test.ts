import { describe, expect, test } from 'vitest';
import { compileWith, indicatorOf } from '../../../tests/small-council.ts';
import { english } from '../language/english.ts';
import { sayBehind, sayLate } from './words/say-origin.ts';

const said = (rows: string, more: string, asAt: string, basis = 'month') =>
  sayLate(
    indicatorOf(
      `period,value\n${rows}\n`,
      `unit: visits\ngoodWhen: higher\nbasis: ${basis}\n${more}`,
    ),
    asAt,
    english,
  );

const monthly = 'frequency: monthly\nnextExpected: ';
const april = 'The figure for April 2016 was due on 20 May 2016 and has not come';

test.each([
  { of: 'the day before it is due', more: '2016-05-20', asAt: '2016-05-19', says: undefined },
  { of: 'the day on which it is due', more: '2016-05-20', asAt: '2016-05-20', says: undefined },
  { of: 'the day after', more: '2016-05-20', asAt: '2016-05-21', says: april },
  { of: 'the day by a rule', more: '20 days after', asAt: '2016-05-20', says: undefined },
  { of: 'the day after, by a rule', more: '20 days after', asAt: '2016-05-21', says: april },
  {
    of: 'a day that was that of the figure before',
    more: '2016-04-29',
    asAt: '2016-06-01',
    says: undefined,
  },
])('April by $of', ({ more, asAt, says }) => {
  expect(said('2016-02,1\n2016-03,2', monthly + more, asAt)).toBe(says);
});

test.each([
  { of: 'a reason has come', rows: '2016-03,2\n2016-04,unavailable', says: undefined },
  { of: 'it is said not to be due yet', rows: '2016-03,2\n2016-04,not-yet-due', says: april },
])('where $of', ({ rows, says }) => {
  expect(said(rows, `${monthly}2016-05-20`, '2016-05-21')).toBe(says);
});

test.each([
  {
    rows: '2015/16-Q4,2',
    frequency: 'quarterly',
    next: '2016/17-Q1',
    says: /^The figure for quarter 1 of 2016.17 was due/,
  },
  {
    rows: '2015-Q4,2',
    frequency: 'quarterly',
    next: '2016-Q1',
    says: /^The figure for January to March 2016 was due/,
  },
  {
    rows: '2014/15,2',
    frequency: 'yearly',
    next: '2015/16',
    says: /^The figure for 2015\/16 was due/,
  },
  { rows: '2014,2', frequency: 'annual', next: '2015', says: /^The figure for 2015 was due/ },
  {
    rows: '2015-12,2',
    frequency: 'monthly',
    next: '2016-01',
    says: /^The figure for January 2016 was due/,
  },
])('after $rows comes $next', ({ rows, frequency, says }) => {
  const basis = frequency === 'monthly' ? 'month' : frequency === 'quarterly' ? 'quarter' : 'year';
  expect(
    said(rows, `frequency: ${frequency}\nnextExpected: 1 day after`, '2016-12-31', basis),
  ).toMatch(says);
});

test('a day is the snapshot of its month', () => {
  expect(said('2016-03-09,2', `${monthly}2016-04-20`, '2016-04-21', 'snapshot')).toBe(
    'The figure for April 2016 was due on 20 April 2016 and has not come',
  );
});

test.each([
  { published: '2016-04-19', says: 'The figure for April 2016 was due on 20 April 2016' },
  { published: '2016-04-20', says: undefined },
  { published: '2016-04-21', says: undefined },
])('a snapshot of March that was published on $published', ({ published, says }) => {
  // A snapshot of April may be taken by 20 April: only the day of the last tells which of the two was meant.
  const more = `${monthly}2016-04-20\npublished: ${published}`;
  const told = said('2016-02-29,1\n2016-03-31,2', more, '2016-05-01', 'snapshot');
  expect(told?.replace(/ and has.*/, '')).toBe(says);
});

test('without a frequency the day alone is told, and without a day nothing', () => {
  expect(said('2016-03,2', 'nextExpected: 2016-05-20', '2016-05-21')).toBe(
    'The next figure was due on 20 May 2016 and has not come',
  );
  expect(said('2016-03,2', 'frequency: monthly', '2016-12-31')).toBeUndefined();
});

describe('figures that stopped are told by how often they come', () => {
  const behind = (rows: string, more: string, asAt: string) =>
    sayBehind(
      indicatorOf(
        `period,value\n${rows}\n`,
        `unit: visits\ngoodWhen: higher\nbasis: month\n${more}`,
      ),
      asAt,
      english,
    );
  const stopped = 'The latest is of March 2016: no figure has come since';
  test.each([
    { of: 'a year after the next period', asAt: '2017-05-01', says: undefined },
    { of: 'more than a year after it', asAt: '2017-05-02', says: stopped },
    {
      of: 'an unknown frequency',
      more: 'frequency: now and then',
      asAt: '2020-05-02',
      says: undefined,
    },
    { of: 'none', more: '', asAt: '2020-05-02', says: undefined },
    { of: 'one that was due', more: `${monthly}2016-05-20`, asAt: '2020-05-02', says: april },
    { of: 'years by month', more: 'frequency: yearly', asAt: '2020-05-02', says: undefined },
    { of: 'a reason since', rows: '2016-04,unavailable', asAt: '2017-05-02', says: undefined },
  ])('$of', ({ asAt, says, more = 'frequency: monthly', rows = '2016-02,1' }) => {
    expect(behind(`2016-03,2\n${rows}`, more, asAt)).toBe(says);
  });

  test('of a measure as it was known, then', () => {
    const indicator = indicatorOf(
      'period,value\n2016-03,2',
      'unit: visits\ngoodWhen: higher\nbasis: month\nfrequency: monthly',
    );
    const known = { ...indicator, known: { day: '2016-05-20' } as typeof indicator.known };
    expect(sayBehind(known, '2020-05-02', english)).toBeUndefined();
  });
});

test.each([
  { of: 'was withdrawn', period: '2016-04', asAt: '2016-05-21', says: undefined },
  {
    of: 'of the month before was withdrawn',
    ...{ period: '2016-02', asAt: '2016-05-21', says: april },
  },
  {
    of: 'was withdrawn, the next',
    ...{
      period: '2016-04',
      asAt: '2016-06-21',
      says: april.replace('April', 'May').replace('20 May', '20 June'),
    },
  },
])('a figure that $of', ({ period, asAt, says }) => {
  const { value } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---\ntitle: Visits\nunit: visits\nunitOne: visit\ngoodWhen: higher\nbasis: month\n${monthly}20 days after\n---\n`,
    'data/indicators/library-visits.csv': 'period,value\n2016-03,2\n',
    'data/revisions.csv': `day,kind,measure,period,part,was,now,reason\n2016-05-10,withdrawn,library-visits,${period},,,,Why.\n`,
  });
  expect(sayLate(value!.indicators.get('library-visits')!, asAt, english)).toBe(says);
});
