import { expect, test } from 'vitest';
import { parsePeriod, type StatedPeriod } from '../../values/period.ts';
import type { Reading } from '../reading.ts';
import { sumsAmong } from './sums-of-rows.ts';

/** Rows of parts with a figure for each month from April on; a blank is no figure. */
const readings = (rows: Readonly<Record<string, readonly string[]>>): readonly Reading[] =>
  Object.entries(rows).flatMap(([part, values], row) =>
    values.flatMap((value, at): readonly Reading[] => {
      const period = parsePeriod(`2026-0${at + 4}`) as StatedPeriod;
      const place = { sheet: 'a', row, column: at };
      const own = { measure: 'tips', parts: new Map([['ward', part]]), isPercent: false };
      return value === '' ? [] : [{ ...own, period, value, place, isText: false }];
    }),
  );

const found = (rows: Readonly<Record<string, readonly string[]>>) =>
  [...sumsAmong(readings(rows), 'ward', 'row', [])].map(
    ([name, { of }]) => `${name}: ${of.join()}`,
  );

test.each([
  {
    says: 'of the two above',
    rows: { A: ['10', '11', '12'], B: ['20', '21', '22'], C: ['30', '32', '34'] },
    sums: ['C: A,B'],
  },
  {
    says: 'of decimals, which do not add up in binary digits',
    rows: { A: ['10.1', '11.1', '12.1'], B: ['0.2', '0.2', '0.2'], C: ['10.3', '11.3', '12.3'] },
    sums: ['C: A,B'],
  },
  {
    says: 'with a figure below nought further off',
    rows: { A: ['-5', '-6', '-7'], B: ['40', '41', '42'], C: ['35', '35', '35'] },
    sums: ['C: A,B'],
  },
  {
    says: 'with noughts between',
    rows: {
      A: ['10', '11', '12'],
      B: ['0', '0', '0'],
      C: ['20', '21', '22'],
      D: ['30', '32', '34'],
    },
    sums: ['D: A,B,C'],
  },
  {
    says: 'in two months alone, and so of none',
    rows: { A: ['10', '11', '12'], B: ['20', '21', ''], C: ['30', '32', '34'] },
    sums: [],
  },
])('a sum $says', ({ rows, sums }) => {
  expect(found(rows)).toEqual(sums);
});

test('two thousand parts are held against each other in seconds', () => {
  const rows = Object.fromEntries(
    Array.from({ length: 2000 }, (_, at) => [
      `W${at}`,
      ['7', '8', '9'].map((one) => `${at}${one}`),
    ]),
  );
  const started = performance.now();
  expect(found(rows)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(20_000);
});
