import { describe, expect, test } from 'vitest';
import { sayHint } from '../language/hints/english/hints.ts';
import { suggestEventDate } from './suggest-event-date.ts';
import { compareEventDates, parseEventDate } from './event-date.ts';

describe('dates as officers write them', () => {
  test.each([
    { text: '1999', days: '1999-01-01 1999-12-31', machine: '1999' },
    { text: '15 January 2014', days: '2014-01-15 2014-01-15', machine: '2014-01-15' },
    { text: '29 February 2016', days: '2016-02-29 2016-02-29', machine: '2016-02-29' },
    { text: 'January 2014', days: '2014-01-01 2014-01-31', machine: '2014-01' },
    { text: '2013, spring', days: '2013-03-01 2013-05-31' },
    { text: '2013, summer', days: '2013-06-01 2013-08-31' },
    { text: '2013, autumn', days: '2013-09-01 2013-11-30' },
    { text: '2013, winter', days: '2013-12-01 2014-02-28' },
    { text: 'early 2016', days: '2016-01-01 2016-04-30' },
    { text: 'mid-2016', days: '2016-05-01 2016-08-31' },
    { text: 'late 2016', days: '2016-09-01 2016-12-31' },
    { text: '2015/16', days: '2015-04-01 2016-03-31' },
    { text: 'Q1 2015/16', days: '2015-04-01 2015-06-30' },
    { text: '1 to 2 June 2016', days: '2016-06-01 2016-06-02' },
    { text: '30 May to 2 June 2016', days: '2016-05-30 2016-06-02' },
    { text: 'January to March 2015', days: '2015-01-01 2015-03-31' },
    { text: 'January 2014 to March 2015', days: '2014-01-01 2015-03-31' },
    { text: '2014 to 2016', days: '2014-01-01 2016-12-31' },
    { text: 'about 2008', days: '2008-01-01 2008-12-31' },
    { text: 'by March 2017', days: '2017-03-31 2017-03-31' },
    { text: 'from April 2015', days: '2015-04-01 2015-04-30' },
    { text: 'week commencing 4 April 2016', days: '2016-04-04 2016-04-04' },
    { text: 'academic year 2014/15', days: '2014-09-01 2015-08-31' },
  ])('$text', ({ text, days, machine }) => {
    const [first, last] = days.split(' ');
    expect(parseEventDate(text)).toEqual({ text, first, last, ...(machine ? { machine } : {}) });
  });
});

test('a time of day may stand behind a day, and puts the events of the day in order', () => {
  const texts = ['20 July 2016, 15:30', '20 July 2016', '20 July 2016, 09:05'];
  expect(parseEventDate(texts[0]!)).toEqual({
    text: '20 July 2016, 15:30',
    first: '2016-07-20',
    last: '2016-07-20',
    machine: '2016-07-20T15:30',
    time: '15:30',
  });
  const dates = texts.map((text) => parseEventDate(text)!);
  expect(dates.sort(compareEventDates).map(({ text }) => text)).toEqual([
    '20 July 2016',
    '20 July 2016, 09:05',
    '20 July 2016, 15:30',
  ]);
});

test.each([
  '20 July 2016, 24:00',
  '20 July 2016, 9:05',
  'July 2016, 14:00',
  'by 20 July 2016, 14:00',
  '31 February 2016',
  '29 February 2015',
  '0 January 2014',
  '32 January 2014',
  'Januar 20',
  'Smarch 2014',
  'january 2014',
  '01/02/2016',
  '2013 summer',
  '2013, Summer',
  '2015/17',
  '2015-16',
  '2016 to 2014',
  '2 to 1 June 2016',
  '1 to 2 to 3 June 2016',
  'June to',
  'to June 2016',
  'recently',
  'about',
  'by',
  '',
])('`%s` is no date', (text) => {
  expect(parseEventDate(text)).toBeUndefined();
});

test('events stand in true order, the less exact first where they begin together', () => {
  const texts = [
    '15 January 2014',
    '2014',
    'January 2014',
    '2013, winter',
    'by March 2013',
    '1 January 2014',
    'early 2014',
    '1999',
  ];
  const sorted = texts
    .map((text) => parseEventDate(text)!)
    .toSorted(compareEventDates)
    .map(({ text }) => text);
  expect(sorted).toEqual([
    '1999',
    'by March 2013',
    '2013, winter',
    '2014',
    'early 2014',
    'January 2014',
    '1 January 2014',
    '15 January 2014',
  ]);
});

describe('what was meant by another spelling is said', () => {
  test.each([
    ['31/03/2016', 'Type `31 March 2016`.'],
    ['autumn of 2016', 'Type `2016, autumn`.'],
    ['ay2014/15', 'Type `academic year 2014/15`.'],
    ['January 2014:', 'Type `January 2014`.'],
  ])('%s', (text, hint) => {
    expect(sayHint(suggestEventDate(text))).toBe(hint);
  });
});
