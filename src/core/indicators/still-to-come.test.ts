import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../tests/small-council.ts';
import { english } from '../language/english.ts';
import { allRowsOf } from './still-to-come.ts';
import { sayStanding } from './words/sentence.ts';
import { sayToCome } from './round/say-to-come.ts';
import { standingOf } from './comparing/standing.ts';

const head = 'unit: visits\ngoodWhen: neither\nbasis: month\n';
const measureOf = (rows: string, columns = 'period,area,value') =>
  indicatorOf(`${columns}\n${rows}\n`, head);

/** A measure's rows as its pages have them: period, part and what stands in `value`. */
const shown = (rows: string, columns?: string) =>
  measureOf(rows, columns).observations.map(({ period, dimensions, figure }) =>
    [period.text, ...dimensions.values(), figure.is].join(' '),
  );

describe('a row that waits for its figure', () => {
  test.each([
    {
      of: 'is not shown where nothing of its period has come',
      rows: '2016-03,,5\n2016-03,East,2\n2016-04,,not-yet-due\n2016-04,East,not-yet-due',
      shows: ['2016-03 number', '2016-03 East number'],
    },
    {
      of: 'is shown where a part of its period has come',
      rows: '2016-03,,5\n2016-04,,not-yet-due\n2016-04,East,2',
      shows: ['2016-03 number', '2016-04 not-yet-due', '2016-04 East number'],
    },
    {
      of: 'of parts is not shown where only the whole of its period has come',
      rows: '2016-03,,5\n2016-03,East,2\n2016-04,,6\n2016-04,East,not-yet-due\n2016-04,West,not-yet-due',
      shows: ['2016-03 number', '2016-03 East number', '2016-04 number'],
    },
    {
      of: 'of parts is shown where another part of its period has come',
      rows: '2016-03,,5\n2016-03,East,2\n2016-04,,6\n2016-04,East,not-yet-due\n2016-04,West,3',
      shows: [
        '2016-03 number',
        '2016-03 East number',
        '2016-04 number',
        '2016-04 East not-yet-due',
        '2016-04 West number',
      ],
    },
    {
      of: 'is shown where a reason of its period has come',
      rows: '2016-03,,5\n2016-04,,not-yet-due\n2016-04,East,suppressed',
      shows: ['2016-03 number', '2016-04 not-yet-due', '2016-04 East suppressed'],
    },
    {
      of: 'is shown where a later period has come',
      rows: '2016-03,,not-yet-due\n2016-04,,5',
      shows: ['2016-03 not-yet-due', '2016-04 number'],
    },
    {
      of: 'is shown where there is nothing else yet',
      rows: '2016-03,,not-yet-due',
      shows: ['2016-03 not-yet-due'],
    },
  ])('$of', ({ rows, shows }) => {
    expect(shown(rows)).toEqual(shows);
  });

  test('is a statement where words for readers stand beside it', () => {
    const columns = 'period,value,note';
    const rows = '2016-03,5,\n2016-04,not-yet-due,The publisher moves house.';
    expect(shown(rows, columns)).toEqual(['2016-03 number', '2016-04 not-yet-due']);
    expect(measureOf(rows, columns).toCome).toEqual([]);
  });

  test('stays among all rows, in the order of the file', () => {
    const measure = measureOf('2016-04,,not-yet-due\n2016-03,,5');
    expect(allRowsOf(measure).map(({ period }) => period.text)).toEqual(['2016-04', '2016-03']);
  });
});

test('what is said of a measure is the same with rows to fill in and without', () => {
  const before = '2015-04,,4\n2016-03,,5\n2016-03,East,2';
  const said = (rows: string) => sayStanding(standingOf(measureOf(rows))!, undefined, english);
  expect(said(`${before}\n2016-04,,not-yet-due\n2016-04,East,not-yet-due`)).toEqual(said(before));
});

const path = 'data/indicators/library-visits.csv';
const comparators = 'period,comparator,value';

test.each([
  { of: 'nothing waits', rows: '2016-03,,5', says: undefined },
  {
    of: 'one figure',
    rows: '2016-03,,5\n2016-04,,not-yet-due',
    says: `April 2016: 1 figure. ${path}:3`,
  },
  {
    of: 'parts, in a line',
    rows: '2016-03,,5\n2016-04,,not-yet-due\n2016-04,East,not-yet-due\n2016-04,West,3',
    says: `April 2016: 2 figures. ${path}:3`,
  },
  {
    of: 'others',
    columns: comparators,
    rows: '2016-03,,5\n2016-04,,not-yet-due\n2016-04,england,not-yet-due',
    says: `April 2016: 2 figures, 1 of them others’. ${path}:3`,
  },
  {
    of: 'three periods, the first of which stands last',
    rows: '2016-01,,5\n2016-04,,not-yet-due\n2016-03,,not-yet-due\n2016-02,,not-yet-due',
    says: `February 2016, March 2016, April 2016: 3 figures. ${path}:3`,
  },
  {
    of: 'four periods',
    rows: '2016-01,,5\n2016-02,,not-yet-due\n2016-03,,not-yet-due\n2016-04,,not-yet-due\n2016-05,,not-yet-due',
    says: `February 2016 to May 2016: 4 figures. ${path}:3`,
  },
])('told to officers where there is $of', ({ rows, columns, says }) => {
  const told = sayToCome(measureOf(rows, columns), english);
  expect(told?.replace(/^Still to come: [^,]*, /, '')).toBe(says);
});
