import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../tables/csv.ts';
import { readObservations } from './observation-reader.ts';
import { periodReader } from '../../values/period.ts';

const told = (...rows: readonly string[]) => {
  const text = [
    'period,value,note,checked',
    ...rows.map((row, at) => `${2001 + at},${row}${row.split(',').length < 3 ? ',' : ''}`),
  ].join('\n');
  const { value } = parseCsv({ path: 'x.csv', text }, ['period', 'value']);
  return readObservations(value!, {
    basis: 'year',
    comparators: [],
    readPeriod: periodReader(),
  }).diagnostics.map(({ code, span }) => `${span.line}:${span.column} ${code}`);
};

describe('a number that stands for nothing is told', () => {
  test.each([
    [['5,', '6,', '-99,', '7,'], ['4:6 observation/placeholder']],
    [['5,', '6,', '9999,', '7,'], ['4:6 observation/placeholder']],
    [['50,', '60,', '-1,', '70,'], ['4:6 observation/placeholder']],
    // As the paper prints it, and among figures like it.
    [['5,', '6,', '-99,The paper prints -99.', '7,'], []],
    [['5,', '6,', '9999,,yes', '7,'], []],
    [['9800,', '9700,', '9999,', '9900,'], []],
    [['2,', '4,', '-1,', '3,'], []],
    [['-50,', '40,', '-99,', '3,'], []],
    // Too few to tell.
    [['5,', '-99,'], []],
  ])('%j', (rows, expected) => expect(told(...rows)).toEqual(expected));
});
