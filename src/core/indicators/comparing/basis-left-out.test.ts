import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../../../tests/chart-samples.ts';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { sayStanding } from '../words/sentence.ts';
import { standingOf } from './standing.ts';

const head = 'unit: visits\nunitOne: visit\ngoodWhen: higher';
const paper = '2016-06-14-library-report';
const years = (cells: (year: number, index: number) => string, columns = 'period,value') =>
  `${columns}\n${[2011, 2012, 2013, 2014, 2015].map(cells).join('\n')}\n`;
const pictureOf = (csv: string, front: string) => drawingOf({ name: '', csv, head: front }).is;
const changeOf = (csv: string, front: string) =>
  sayStanding(standingOf(indicatorOf(csv, front))!, undefined, english)[1];

const bare = years((year, index) => `${year},${5 + index}`);
const rose = 'It rose by 1 visit from 8 visits in 2014; that is better';

describe('a basis that one table leaves out is taken as alike, and one that is typed as unknown is not', () => {
  test.each([
    { says: 'left out of all', csv: bare, front: head, is: 'line', change: rose },
    {
      says: 'typed as unstated in the definition',
      ...{ csv: bare, front: `${head}\nbasis: unstated`, is: 'standing', change: undefined },
    },
    {
      says: 'typed as unstated in the rows',
      csv: years((year, index) => `${year},${5 + index},unstated`, 'period,value,basis'),
      ...{ front: head, is: 'standing', change: undefined },
    },
    {
      says: 'of one paper',
      csv: years((year, index) => `${year},${5 + index},${paper}`, 'period,value,edition'),
      ...{ front: head, is: 'line', change: rose },
    },
    {
      says: 'the latest of another paper than those before',
      csv: years(
        (year, index) => `${year},${5 + index},${index === 4 ? paper : ''}`,
        'period,value,edition',
      ),
      ...{ front: head, is: 'standing', change: undefined },
    },
    {
      says: 'of one kind of period, with others among them',
      csv: `${bare}2015-06,9\n2015-07,9\n2015-08,9\n2015-09,9`,
      ...{ front: head, is: 'line', change: rose },
    },
  ])('$says', ({ csv, front, is, change }) => {
    expect([pictureOf(csv, front), changeOf(csv, front)]).toEqual([is, change]);
  });

  test('and is never said as one', () => {
    expect(sayStanding(standingOf(indicatorOf(bare, head))!, undefined, english)[0]).toBe(
      '9 visits in 2015, basis not stated',
    );
  });
});

describe('figures that grow through each year, and begin anew, may be years to date', () => {
  const months = (values: readonly number[]) =>
    `period,value\n${values
      .map((value, index) => {
        const month = index + 1;
        const year = 2015 + Math.floor((month - 1) / 12);
        return `${year}-${String(((month - 1) % 12) + 1).padStart(2, '0')},${value}`;
      })
      .join('\n')}\n`;
  test.each([
    { says: 'they do', values: [30, 34, 38, 4, 9, 15, 21, 26, 30], is: 'standing' },
    {
      says: 'not where one falls within its year',
      values: [30, 34, 38, 4, 9, 8, 21, 26, 30],
      is: 'line',
    },
    {
      says: 'not where a year begins no lower',
      values: [30, 34, 38, 38, 39, 45, 51, 56, 60],
      is: 'line',
    },
    { says: 'not where they only stay', values: [30, 30, 30, 4, 4, 4, 4, 4, 4], is: 'line' },
  ])('$says', ({ values, is }) => {
    expect(pictureOf(months(values), head)).toBe(is);
  });
});

test('parts whose basis is typed as unstated are bars, and not lines', () => {
  const csv = `period,area,value\n${[2011, 2012, 2013, 2014].flatMap((year) => [`${year},North,4`, `${year},South,5`]).join('\n')}`;
  const kind = (front: string) => drawingOf({ name: '', csv, head: front, by: 'area' }).is;
  expect([kind(head), kind(`${head}\nbasis: unstated`)]).toEqual(['multiples', 'bars']);
});
