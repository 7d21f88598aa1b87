import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../tests/small-council.ts';
import { english } from '../core/language/english.ts';
import { beside, rowsBeside } from './beside.ts';
import { titleOf } from './category.ts';
import { partLinesOf } from './part-lines.ts';

const drawing = { language: english, comparators: {} };

/** Figures from January 2016 on, a row each; blank where there is none. */
const rows = (of: string, figures: readonly (number | string)[]) =>
  figures.flatMap((figure, at) => (figure === '' ? [] : [`2016-0${at + 1},${of},${figure}`]));

const table = (...all: readonly (readonly string[])[]) =>
  ['period,area,sex,value', ...all.flat()].join('\n');

const csv = table(
  rows(',', [300, 310, 320, 330]),
  rows('East,', [100, 110, 120, 130]),
  rows('West,', [200, 200, 'c', 200, 200]),
  rows('East,girls', [40, 50, 60, 70]),
  rows('East,boys', [60, 60, 60]),
);
const lines = partLinesOf(indicatorOf(csv), drawing)!;
const chosen = (...keys: readonly string[]) =>
  keys.map((key) => lines.lines.find((one) => one.key === key)!);

test('the whole and each part with figures enough for a line may be chosen, those cut both ways too', () => {
  expect(lines.lines.map(({ key, name }) => `${key}: ${name}`)).toEqual([
    'all: All',
    'area/east: East',
    'area/west: West',
    'area-and-sex/east-girls: East, girls',
  ]);
});

test('what has no second part to choose has no lines', () => {
  expect(partLinesOf(indicatorOf(table(rows(',', [1, 2, 3, 4]))), drawing)).toBeUndefined();
});

describe('chosen parts are lines on one scale', () => {
  test.each([
    { keys: ['area/east'], ends: [90, 140], names: ['East'], isNamed: undefined },
    {
      keys: ['area/east', 'area-and-sex/east-girls'],
      ends: [0, 150],
      names: ['East', 'East, girls'],
      isNamed: true,
    },
    {
      keys: ['area-and-sex/east-girls', 'all'],
      ends: [0, 400],
      names: ['East, girls', 'All'],
      isNamed: true,
    },
  ])('$keys', ({ keys, ends, names, isNamed }) => {
    const model = beside(chosen(...keys), lines);
    expect([model.low, model.high]).toEqual(ends);
    expect(model.series.map(({ name }) => name)).toEqual(names);
    expect(model.isNamed).toBe(isNamed);
    for (const { value } of model.places)
      if (value !== null) expect(value >= model.low && value <= model.high).toBe(true);
  });
});

test('of several lines each has its last figure and says whose the gaps are', () => {
  const model = beside(chosen('area/east', 'area/west'), lines);
  expect(model.series.map(({ end }) => end)).toEqual(['130 April 2016', '200 May 2016']);
  expect(model.feet).toEqual(['× West, March 2016: withheld to protect privacy']);
  expect(model.times.map(({ text }) => text)).toContain('May 2016');
  expect(titleOf(model.places.at(-1)!)).toBe('West, May 2016');
});

test('the table has the newest period first, and says of each part what it has', () => {
  expect(rowsBeside(chosen('area/east', 'area/west'))).toEqual([
    { period: 'May 2016', cells: [undefined, '200'] },
    { period: 'April 2016', cells: ['130', '200'] },
    { period: 'March 2016', cells: ['120', 'withheld to protect privacy'] },
    { period: 'February 2016', cells: ['110', '200'] },
    { period: 'January 2016', cells: ['100', '200'] },
  ]);
});

test('what stands beside a figure of one part is not said of another’s', () => {
  const figures = `period,area,value,status
2016-01,East,1,
2016-02,East,2,
2016-03,East,3,
2016-04,East,4,provisional
2016-01,West,1,
2016-02,West,2,
2016-03,West,3,
2016-04,West,4,`;
  const { lines: both } = partLinesOf(indicatorOf(figures), drawing)!;
  expect(rowsBeside(both)[0]).toEqual({ period: 'April 2016', cells: ['4, provisional', '4'] });
});

test('a name with a comma is not cut: neither in the picture nor in the table', () => {
  const figures = `period,area,value,status
2016-01,"Dunfermline, west",1,
2016-02,"Dunfermline, west",2,
2016-03,"Dunfermline, west",3,
2016-04,"Dunfermline, west",4,provisional
2016-01,"A $& B",1,
2016-02,"A $& B",2,
2016-03,"A $& B",c,
2016-04,"A $& B",4,
2016-05,"A $& B",4,`;
  const both = partLinesOf(indicatorOf(figures), drawing)!;
  const model = beside(both.lines, both);
  expect(model.places.filter(({ at }) => at === model.places[3]!.at).map(titleOf)).toEqual([
    'Dunfermline, west, April 2016, provisional',
    'A $& B, April 2016',
  ]);
  expect(model.feet).toEqual(['× A $& B, March 2016: withheld to protect privacy']);
  expect(rowsBeside(both.lines).slice(0, 2)).toEqual([
    { period: 'May 2016', cells: [undefined, '4'] },
    { period: 'April 2016', cells: ['4, provisional', '4'] },
  ]);
});
