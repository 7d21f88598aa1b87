import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';

/** The rows of a table that are told to be far off, as their lines. */
function far(text: string, more = ''): readonly number[] {
  const { diagnostics } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---\ntitle: Spent\nunit: £\ngoodWhen: neither\nbasis: month\n${more}---\n`,
    'data/indicators/library-visits.csv': text,
  });
  expect(diagnostics.filter(({ code }) => code !== 'observation/far-off')).toEqual([]);
  return diagnostics.map(({ span }) => span.line);
}

const month = (at: number) =>
  `${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
const inMonths = (
  values: readonly (number | string)[],
  cells: Readonly<Record<number, string>> = {},
) =>
  `period,value,checked,note\n${values.map((value, at) => `${month(at)},${value},${cells[at] ?? ','}`).join('\n')}\n`;

describe('a figure is held against the four nearest in time', () => {
  test.each([
    { values: [30, 31, 32, 33, 34], is: [] },
    // More than four times the largest; four times is not.
    { values: [30, 31, 132, 32, 33], is: [] },
    { values: [30, 31, 133, 32, 33], is: [4] },
    { values: [330, 30, 31, 32, 33], is: [2] },
    { values: [30, 31, 32, 33, 330], is: [6] },
    // Less than a quarter of the smallest; a quarter is not.
    { values: [40, 41, 10, 42, 43], is: [] },
    { values: [40, 41, 9.9, 42, 43], is: [4] },
    { values: [40, 41, 0, 42, 43], is: [4] },
    { values: [40, 41, -41, 42, 43], is: [4] },
    // These must lie within a factor of two.
    { values: [30, 60, 330, 32, 33], is: [4] },
    { values: [30, 61, 330, 32, 33], is: [] },
    // Small numbers leap: one of the five must reach 20.
    { values: [3, 3, 19, 3, 4], is: [] },
    { values: [3, 3, 20, 3, 4], is: [4] },
    { values: [19, 18, 1, 17, 16], is: [] },
    { values: [20, 18, 1, 17, 16], is: [4] },
    // Four others are needed.
    { values: [30, 31, 330, 32], is: [] },
    // What is withheld is small, and near.
    { values: [40, 41, 'suppressed', 0, 42, 43], is: [] },
    { values: [40, 41, 'unavailable', 0, 42, 43], is: [5] },
  ])('$values', ({ values, is }) => expect(far(inMonths(values))).toEqual(is));
});

test('nothing but `checked` in the row confirms it', () => {
  const values = [30, 31, 330, 32, 33];
  expect(far(inMonths(values, { 2: 'yes,' }))).toEqual([]);
  expect(far(inMonths(values, { 1: 'yes,' }))).toEqual([4]);
  expect(far(inMonths(values, { 2: ',As the paper prints it.' }))).toEqual([4]);
});

describe('only figures of one part, basis and kind of period are held against each other', () => {
  const rows = (at: number, value: number, cells: string) => `${month(at)},${value},${cells}`;
  const table = (columns: string, cells: readonly [string, string]) =>
    `period,value,${columns}\n${[0, 1, 2, 3, 4]
      .flatMap((at) => [rows(at, 30 + at, cells[0]), rows(at, at === 2 ? 330 : 300 + at, cells[1])])
      .join('\n')}\n`;
  test.each([
    ['branch', ['North', 'South']],
    ['comparator', ['', 'england']],
    ['basis', ['month', 'rolling-12m']],
  ] as const)('%s', (columns, cells) => expect(far(table(columns, cells))).toEqual([]));

  test('months and years', () => {
    expect(far(`${inMonths([30, 31, 32, 33])}2014,390,,\n`)).toEqual([]);
  });

  test('a change of definition parts a series', () => {
    const values = [30, 31, 32, 33, 330, 331, 332, 333];
    const more = 'breaks:\n  - at: 2015-05\n    reason: Counted anew.\n';
    expect(far(inMonths(values), more)).toEqual([]);
    expect(far(inMonths(values.slice(0, 5)), more)).toEqual([]);
    expect(far(inMonths(values.slice(0, 5)))).toEqual([6]);
  });
});

describe('what comes again, or comes to all at once, is no slip', () => {
  const year = [40, 41, 42, 43, 44, 45, 46, 6, 47, 48, 49, 50];
  test('a month that is low every year', () => {
    expect(far(inMonths([...year, ...year]))).toEqual([]);
    expect(far(inMonths(year))).toEqual([9]);
  });

  test('a year to date that begins again', () => {
    const rows = ['2015-12,36', '2016-01,40', '2016-02,44', '2016-03,48', '2016-04,4'];
    expect(far(`period,value\n${rows.join('\n')}\n`)).toEqual([6]);
    const toDate = rows.map((row) => `${row},year-to-date`).join('\n');
    expect(far(`period,value,basis\n${toDate}\n`)).toEqual([]);
  });

  test('three parts that leap in one month, and not two', () => {
    const of = (parts: readonly string[]) =>
      `period,value,branch\n${parts.flatMap((part) => [0, 1, 2, 3, 4].map((at) => `${month(at)},${at === 2 ? 3 : 40 + at},${part}`)).join('\n')}\n`;
    expect(far(of(['A', 'B', 'C']))).toEqual([]);
    expect(far(of(['A', 'B']))).toEqual([4, 9]);
  });
});
