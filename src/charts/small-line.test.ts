import { expect, test } from 'vitest';
import { english } from '../core/language/english.ts';
import { indicatorOf } from '../../tests/small-council.ts';
import { smallLineOf } from './small-line.ts';
import { toSpark } from './spark.ts';

const drawing = { language: english, comparators: { england: 'England' } };

/** The heights of the line of some months, from the top of the drawing, with a comparator of that size in each. */
function heightsOf(values: readonly number[], england: number, head = '') {
  const rows = values.flatMap((value, at) => [
    `2016-0${at + 1},,${value}`,
    `2016-0${at + 1},england,${england}`,
  ]);
  const chart = smallLineOf(
    indicatorOf(
      ['period,comparator,value', ...rows].join('\n'),
      `unit: visits\ngoodWhen: lower\nbasis: month${head}`,
    ),
    drawing,
  );
  const [, points = ''] = /points="([^"]*)"/.exec(chart ? toSpark(chart) : '') ?? [];
  return points.split(' ').map((point) => Number(point.split(',')[1]));
}

test.each([
  ['beside others of their size', 700, ''],
  ['beside a whole country', 11_148, ''],
  ['with a target far off', 700, '\ntargets:\n  - value: 9000\n    by: 2017-03'],
])('a rise from 21 to 629 is steep %s', (_, england, head) => {
  const heights = heightsOf([21, 28, 335, 648, 629], england, head);
  expect(heights[0]! - heights.at(-1)!).toBeGreaterThan(15);
});

test('a fall of 1% is small, and what never moves is a level line', () => {
  const heights = heightsOf([500, 499, 497, 495], 11_148);
  expect(heights.at(-1)! - heights[0]!).toBeGreaterThan(0);
  expect(heights.at(-1)! - heights[0]!).toBeLessThan(6);
  expect(new Set(heightsOf([500, 500, 500, 500], 11_148)).size).toBe(1);
});

test('three figures make none', () => {
  expect(heightsOf([1, 2, 3], 5)).toEqual([Number.NaN]);
});
