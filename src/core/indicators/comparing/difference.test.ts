import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { differenceOf, gapTo, sayDifference } from './difference.ts';
import { english } from '../../language/english.ts';
import { isNumbered, withFields, type Numbered } from '../observation.ts';

/** A row with blank cells at its end, so that there are so many. */
const padded = (row: string, cells: number) => row + ','.repeat(cells - row.split(',').length);

const columns = 'period,value,numerator,denominator,qualifier\n';

function figures(head: string, ...rows: readonly string[]) {
  const lines = rows.map((row, at) => padded(`2016-0${at + 1},${row}`, 5)).join('\n');
  const indicator = indicatorOf(`${columns}${lines}`, `goodWhen: lower\nbasis: month\n${head}`);
  return { indicator, all: indicator.observations.filter(isNumbered) as Numbered[] };
}

/** How far the second row is from the first, in words; `not told` where that cannot be said. */
function apart(head: string, from: string, to: string): string {
  const { indicator, all } = figures(head, from, to);
  const difference = differenceOf(indicator, all[1]!, all[0]!);
  return difference ? sayDifference(difference, indicator, english) : 'not told';
}

const share = 'unit: "%"\nparts: percent';
const rate = 'unit: per 10,000\nparts: per-10000';

test.each([
  { of: 'with a place', values: ['61.0', '64.5'], says: 'about 3.5 percentage points' },
  { of: 'alike', values: ['61.0', '61.0'], says: '0.0 percentage points' },
  { of: 'whole', values: ['61', '64'], says: 'not told' },
])('of a figure whose counts nobody recorded, $of: $says', ({ values, says }) => {
  const { indicator, all } = figures(share, `${values[0]}`, `${values[1]}`);
  const before = withFields(all[0]!, { hasLostCounts: true });
  const difference = differenceOf(indicator, all[1]!, before);
  expect(difference ? sayDifference(difference, indicator, english) : 'not told').toBe(says);
});

describe('how far two figures are apart', () => {
  test.each([
    { of: 'whole per cents', head: share, from: '61', to: '64', says: 'not told' },
    { of: 'one with a place', head: share, from: '61', to: '64.5', says: 'not told' },
    {
      of: 'both with a place',
      head: share,
      from: '61.0',
      to: '64.5',
      says: '3.5 percentage points',
    },
    {
      of: 'by decimals of the definition',
      head: `${share}\ndecimals: 1`,
      from: '61',
      to: '64',
      says: '3.0 percentage points',
    },
    {
      of: 'the finer of two',
      head: `${share}\ndecimals: 2`,
      from: '61.1',
      to: '64.25',
      says: '3.15 percentage points',
    },
    {
      of: 'two that are shown with fewer places',
      head: share,
      from: '61.1',
      to: '64.25',
      says: '3.2 percentage points',
    },
    {
      of: 'the counts',
      head: share,
      from: '61,691,1124',
      to: '64,679,1068',
      says: '2.1 percentage points (by the counts)',
    },
    {
      of: 'counts that agree with what is printed',
      head: share,
      from: '50,500,1000',
      to: '60,600,1000',
      says: '10.0 percentage points',
    },
    { of: 'counts of one alone', head: share, from: '61,691,1124', to: '64', says: 'not told' },
    {
      of: 'counts that are very near',
      head: share,
      from: '50,5000,10000',
      to: '50,5001,10000',
      says: 'less than 0.1 percentage points (by the counts)',
    },
    {
      of: 'counts with a point, which may be rounded',
      head: share,
      from: '61,610.5,1000',
      to: '64,679,1068',
      says: 'not told',
    },
    { of: 'a whole rate', head: rate, from: '71', to: '66', says: 'not told' },
    {
      of: 'a rate by its counts',
      head: rate,
      from: '71,142,20000',
      to: '66,132,20000',
      says: '5.0 per 10,000',
    },
    {
      of: 'a mean by its counts',
      head: 'unit: cases\nparts: mean',
      from: '15,46,3',
      to: '16,63,4',
      says: '0.4 cases (by the counts)',
    },
    {
      of: 'a mean without',
      head: 'unit: cases\nparts: mean',
      from: '15',
      to: '16',
      says: 'not told',
    },
    { of: 'a count', head: 'unit: children', from: '8', to: '7', says: '1 child' },
    {
      of: 'counts in hundreds',
      head: 'unit: children',
      from: '1200',
      to: '1300',
      says: '100 children',
    },
    { of: 'pounds', head: 'unit: £', from: '100', to: '1300', says: '£1,200' },
    {
      of: 'pounds and pence',
      head: 'unit: £',
      from: '1200000.11',
      to: '1234567.89',
      says: '£34,567.78',
    },
    { of: 'pounds below nought', head: 'unit: £', from: '-0.10', to: '0.20', says: '£0.30' },
    { of: 'millions of pounds', head: 'unit: £m', from: '5', to: '7', says: 'not told' },
    {
      of: 'many places',
      head: 'unit: metres',
      from: '0.0000001',
      to: '0.0000003',
      says: '0.0000002 metres',
    },
    {
      of: 'fifteen digits',
      head: 'unit: children',
      from: '999999999999998',
      to: '999999999999999',
      says: '1 child',
    },
    {
      of: 'something about so many',
      head: 'unit: children',
      from: '8,,,about',
      to: '7',
      says: 'not told',
    },
  ])('$of: $says', ({ head, from, to, says }) => {
    expect(apart(head, from, to)).toBe(says);
  });

  test('a basis that is an average makes its counts averages too', () => {
    const indicator = indicatorOf(
      'period,basis,value,numerator,denominator\n2016-01,mean-6m,61,691,1124\n2016-02,mean-6m,64,679,1068',
      `goodWhen: lower\n${share}`,
    );
    const [from, to] = indicator.observations as Numbered[];
    expect(differenceOf(indicator, to!, from!)).toBeUndefined();
  });
});

describe('how far a figure is from its target', () => {
  test.each([
    {
      of: 'a whole per cent and a whole target',
      head: share,
      row: '88',
      target: 85,
      says: '3 percentage points',
    },
    {
      of: 'a whole per cent and a target in tenths',
      head: share,
      row: '88',
      target: 85.5,
      says: 'not told',
    },
    {
      of: 'tenths and a target in tenths',
      head: share,
      row: '88.0',
      target: 85.5,
      says: '2.5 percentage points',
    },
    {
      of: 'the counts',
      head: share,
      row: '88,3509,3978',
      target: 85,
      says: '3.2 percentage points (by the counts)',
    },
    {
      of: 'a count and a target in tenths',
      head: 'unit: children',
      row: '88',
      target: 85.5,
      says: '2.5 children',
    },
    {
      of: 'a figure of over so many',
      head: 'unit: children',
      row: '88,,,over',
      target: 85,
      says: 'not told',
    },
  ])('$of: $says', ({ head, row, target, says }) => {
    const { indicator, all } = figures(head, row);
    const gap = gapTo(indicator, all[0]!, target);
    expect(gap ? sayDifference(gap, indicator, english) : 'not told').toBe(says);
  });
});
