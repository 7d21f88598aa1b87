import { describe, expect, test } from 'vitest';
import { indicatorOf } from '../../../../tests/small-council.ts';
import { judgeAgainst, judgeFigures } from './change.ts';
import { isNumbered, type Numbered } from '../observation.ts';
import { orderAgainst, orderOf, standsIn } from './order.ts';

/** A row with blank cells at its end, so that there are so many. */
const padded = (row: string, cells: number) => row + ','.repeat(cells - row.split(',').length);

const share = 'unit: "%"\nparts: percent';
const count = 'unit: children';
const mean = 'unit: cases\ntitle: Average caseload';

const paper = '2016-06-14-library-report';

/** A measure with rows that a paper prints, or with some of its own. */
function rowsOf(head: string, good: string, rows: readonly string[], edition = paper) {
  const lines = rows
    .map((row, at) => `${padded(`2016-0${at + 1},${row}`, 6)},${edition},${edition && 'page 1'}`)
    .join('\n');
  const indicator = indicatorOf(
    `period,value,numerator,denominator,qualifier,discrepancy,edition,locator\n${lines}`,
    `goodWhen: ${good}\nbasis: month\n${head.replace(/\ntitle: .*/, '')}`,
  );
  const title = /title: (.*)/.exec(head)?.[1];
  const named = title
    ? { ...indicator, definition: { ...indicator.definition, title } }
    : indicator;
  return { indicator: named, all: named.observations.filter(isNumbered) as Numbered[] };
}

describe('how one figure stands to another, whatever they were before they were rounded', () => {
  test.each([
    { head: share, one: '62', other: '61', order: 'above' },
    { head: share, one: '61', other: '62', order: 'below' },
    { head: share, one: '78.2', other: '78', order: 'unsure' },
    { head: share, one: '78.5', other: '78', order: 'unsure' },
    { head: share, one: '78.6', other: '78', order: 'above' },
    { head: share, one: '77.5', other: '78', order: 'unsure' },
    { head: share, one: '77.4', other: '78', order: 'below' },
    { head: share, one: '78', other: '78', order: 'alike' },
    { head: share, one: '78.0', other: '78', order: 'alike' },
    { head: share, one: '-3', other: '-2', order: 'below' },
    { head: share, one: '0', other: '-1', order: 'above' },
    { head: share, one: '61,612,1000', other: '61,611,1000', order: 'above' },
    { head: share, one: '61,611,1000', other: '61,1222,2000', order: 'same' },
    { head: share, one: '78,784,1000', other: '78.2', order: 'above' },
    { head: share, one: '78,782,1000', other: '78.2', order: 'unsure' },
    // Where the counts give another number, either may be right.
    { head: share, one: '70,650,1000,,As printed.', other: '66', order: 'unsure' },
    { head: share, one: '70,650,1000,,As printed.', other: '64', order: 'above' },
    // Where something else contradicts it, nobody knows by how much.
    { head: share, one: '70,700,1000,,As printed.', other: '66', order: 'doubted' },
    { head: count, one: '7,,,,Page 3 has 9.', other: '7', order: 'doubted' },
    { head: count, one: '8', other: '7,,,,Page 3 has 9.', order: 'doubted' },
    { head: count, one: '7', other: '7', order: 'same' },
    { head: count, one: '8', other: '7', order: 'above' },
    { head: count, one: '8,,,over', other: '8', order: 'above' },
    { head: count, one: '8,,,at-least', other: '8', order: 'unsure' },
    { head: count, one: '8,,,at-least', other: '7', order: 'above' },
    { head: count, one: '8,,,under', other: '8', order: 'below' },
    { head: count, one: '8,,,up-to', other: '8', order: 'unsure' },
    { head: count, one: '8,,,up-to', other: '9', order: 'below' },
    { head: count, one: '8,,,about', other: '90', order: 'unsure' },
    { head: count, one: '8,,,about', other: '8,,,about', order: 'alike' },
    { head: mean, one: '16', other: '16', order: 'alike' },
    { head: mean, one: '16', other: '15', order: 'above' },
    { head: 'unit: £', one: '1.10', other: '1.10', order: 'same' },
    { head: 'unit: £', one: '1', other: '1', order: 'same' },
    { head: 'unit: £m', one: '1', other: '1', order: 'alike' },
    { head: 'unit: £m\nrounded: no', one: '1', other: '1', order: 'same' },
    { head: 'unit: children\nrounded: yes', one: '7', other: '7', order: 'alike' },
    { head: 'unit: days', one: '7', other: '7', order: 'alike' },
    { head: `${share}\ndecimals: 1`, one: '78', other: '78.1', order: 'below' },
  ])('$head: $one to $other is $order', ({ head, one, other, order }) => {
    const { indicator, all } = rowsOf(head, 'higher', [one, other]);
    expect(orderOf(indicator, all[0]!, all[1]!)).toBe(order);
  });
});

test.each([
  { good: 'higher', one: '62', judged: 'better' },
  { good: 'higher', one: '60', judged: 'worse' },
  { good: 'lower', one: '62', judged: 'worse' },
  { good: 'lower', one: '60', judged: 'better' },
  { good: 'higher', one: '61', judged: 'alike' },
  { good: 'higher', one: '61.2', judged: 'unsure' },
  { good: 'neither', one: '62', judged: 'neither' },
  { good: 'neither', one: '61.2', judged: 'neither' },
  { good: 'range', one: '62', judged: 'neither' },
])('$one against 61 where $good is good: $judged', ({ good, one, judged }) => {
  const { indicator, all } = rowsOf(share, good, [one, '61']);
  expect(judgeFigures(indicator, all[0]!, all[1]!)).toBe(judged);
});

describe('a figure that a paper prints against a target of 85', () => {
  test.each([
    { head: share, good: 'higher', one: '86', order: 'above', judged: 'better' },
    { head: share, good: 'higher', one: '85', order: 'alike', judged: 'alike' },
    { head: share, good: 'higher', one: '84', order: 'below', judged: 'worse' },
    { head: share, good: 'higher', one: '85.0', order: 'alike', judged: 'alike' },
    { head: share, good: 'higher', one: '84.9', order: 'below', judged: 'worse' },
    { head: share, good: 'lower', one: '85', order: 'alike', judged: 'alike' },
    { head: share, good: 'higher', one: '85,853,1000', order: 'above', judged: 'better' },
    { head: share, good: 'higher', one: '85,850,1000', order: 'same', judged: 'same' },
    // Printed as on the target, and below it by the counts: a target may be meant for either.
    { head: share, good: 'higher', one: '85,848,1000', order: 'below', judged: 'unsure' },
    { head: share, good: 'lower', one: '85,848,1000', order: 'below', judged: 'better' },
    { head: share, good: 'lower', one: '85,853,1000', order: 'above', judged: 'unsure' },
    { head: share, good: 'range', one: '85', order: 'alike', judged: 'alike' },
    { head: share, good: 'neither', one: '86', order: 'above', judged: 'neither' },
    { head: count, good: 'higher', one: '85', order: 'same', judged: 'same' },
    { head: count, good: 'lower', one: '85,,,up-to', order: 'unsure', judged: 'better' },
    { head: count, good: 'lower', one: '85,,,under', order: 'below', judged: 'better' },
    { head: count, good: 'lower', one: '85,,,over', order: 'above', judged: 'worse' },
    { head: count, good: 'lower', one: '80,,,about', order: 'unsure', judged: 'unsure' },
  ])('$one, $good is good, $head: $order, $judged', ({ head, good, one, order, judged }) => {
    const { indicator, all } = rowsOf(head, good, [one]);
    expect(orderAgainst(indicator, all[0]!, 85)).toBe(order);
    expect(judgeAgainst(indicator, all[0]!, 85)).toBe(judged);
  });

  test('at the lowest number that is printed as the figure, a target is met for certain', () => {
    const { indicator, all } = rowsOf(share, 'higher', ['85']);
    expect(judgeAgainst(indicator, all[0]!, 84.5)).toBe('better');
    expect(judgeAgainst(indicator, all[0]!, 84.6)).toBe('unsure');
    expect(judgeAgainst(indicator, all[0]!, 85.5)).toBe('worse');
    expect(judgeAgainst(indicator, all[0]!, 85.4)).toBe('unsure');
  });
});

test.each([
  { head: share, one: '74', stands: 'outside' },
  { head: share, one: '75', stands: 'unsure' },
  { head: share, one: '76', stands: 'inside' },
  { head: share, one: '85', stands: 'unsure' },
  { head: share, one: '86', stands: 'outside' },
  { head: share, one: '75,752,1000', stands: 'inside' },
  { head: share, one: '75,748,1000', stands: 'unsure' },
  { head: count, one: '75', stands: 'inside' },
  { head: count, one: '74', stands: 'outside' },
  { head: count, one: '85', stands: 'inside' },
  { head: count, one: '86', stands: 'outside' },
])('$one ($head) in a band of 75 to 85: $stands', ({ head, one, stands }) => {
  const { indicator, all } = rowsOf(head, 'higher', [one]);
  expect(standsIn(indicator, all[0]!, [75, 85])).toBe(stands);
});

// Each side of a target, and the target itself: by the counts, where they are in the row; else by the figure as it is published.
describe('a figure of no paper against a target of 10', () => {
  const one = `${share}\ndecimals: 1`;
  test.each([
    {
      says: 'counts above what is published',
      row: '10.0,193,1921',
      lower: 'worse',
      higher: 'better',
    },
    { says: 'counts below it', row: '10.0,192,1921', lower: 'better', higher: 'worse' },
    { says: 'counts on it', row: '10.0,192,1920', lower: 'same', higher: 'same' },
    { says: 'a tenth above', row: '10.1,194,1921', lower: 'worse', higher: 'better' },
    { says: 'a tenth below', row: '9.9,191,1921', lower: 'better', higher: 'worse' },
    { says: 'no counts, on it', row: '10.0', lower: 'better', higher: 'better' },
    { says: 'no counts, above', row: '10.1', lower: 'worse', higher: 'better' },
    { says: 'no counts, below', row: '9.9', lower: 'better', higher: 'worse' },
    { says: 'one of two counts', row: '10.0,193', lower: 'better', higher: 'better' },
    { says: 'about', row: '10.0,,,about', lower: 'unsure', higher: 'unsure' },
    { says: 'up to', row: '10.0,,,up-to', lower: 'better', higher: 'unsure' },
    // Where the counts give another number, either may be right.
    {
      says: 'counts of something else',
      row: '10.0,300,1921,,As sent.',
      lower: 'alike',
      higher: 'alike',
    },
  ])('$says', ({ row, lower, higher }) => {
    const judged = (good: string) => {
      const { indicator, all } = rowsOf(one, good, [row], '');
      return judgeAgainst(indicator, all[0]!, 10);
    };
    expect({ lower: judged('lower'), higher: judged('higher') }).toEqual({ lower, higher });
  });

  test.each([
    {
      says: 'a target with more places than the figure stays open',
      row: '10',
      at: 10.2,
      is: 'unsure',
    },
    { says: 'one with as many does not', row: '10.2', at: 10.2, is: 'better' },
    { says: 'of whole days', head: 'unit: days', row: '10', at: 10, is: 'better' },
    { says: 'what is counted one by one', head: count, row: '10', at: 10, is: 'same' },
  ])('$says', ({ head = share, row, at, is }) => {
    const { indicator, all } = rowsOf(head, 'lower', [row], '');
    expect(judgeAgainst(indicator, all[0]!, at)).toBe(is);
  });

  test.each([
    { row: '10.0,193,1921', stands: 'outside' },
    { row: '10.0,192,1921', stands: 'inside' },
    { row: '10.0', stands: 'inside' },
    { row: '10.1', stands: 'outside' },
    { row: '5.0,96,1921', stands: 'outside' },
    { row: '5.0,97,1921', stands: 'inside' },
    { row: '5.0', stands: 'inside' },
    { row: '4.9', stands: 'outside' },
  ])('$row in a band of 5 to 10: $stands', ({ row, stands }) => {
    const { indicator, all } = rowsOf(one, 'lower', [row], '');
    expect(standsIn(indicator, all[0]!, [5, 10])).toBe(stands);
  });
});
