import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';

/** The rows of a table that are told to be far off, as their lines. */
function far(text: string, more = '', unit = '£'): readonly number[] {
  const { diagnostics } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---\ntitle: Spent\nunit: ${unit}\ngoodWhen: neither\nbasis: month\n${more}---\n`,
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
    { values: [30, 31, 330], is: [] },
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

  test('three leaps the same way in one series, and not two', () => {
    const leaping = (every: readonly number[], is: number) =>
      Array.from({ length: 22 }, (_, at) => (every.includes(at) ? is : 40 + (at % 3)));
    expect(far(inMonths(leaping([5, 12], 400)))).toEqual([7, 14]);
    expect(far(inMonths(leaping([5, 11, 18], 400)))).toEqual([]);
    expect(far(inMonths(leaping([5, 11, 18], 4)))).toEqual([]);
    // The other way is another matter.
    expect(far(inMonths(leaping([5, 11, 18], 4).with(8, 400)))).toEqual([10]);
  });

  const of = (parts: Readonly<Record<string, number>>) =>
    `period,value,branch\n${Object.entries(parts)
      .flatMap(([part, leap]) =>
        [0, 1, 2, 3, 4].map((at) => `${month(at)},${at === 2 ? leap : 40 + at},${part}`),
      )
      .join('\n')}\n`;

  test('three parts that leap in one month, and not two', () => {
    expect(far(of({ A: 3, B: 3, C: 3 }))).toEqual([]);
    expect(far(of({ A: 3, B: 3 }))).toEqual([4, 9]);
  });

  test.each([
    // A third of the others, each below three quarters of the least of its own.
    { others: [29, 29, 29], is: [] },
    { others: [29, 29, 29, 41, 41, 41, 41, 41, 41], is: [] },
    { others: [29, 29, 29, 41, 41, 41, 41, 41, 41, 41], is: [4] },
    { others: [29, 29, 30], is: [4] },
    { others: [29, 29], is: [4] },
    { others: [60, 60, 60], is: [4] },
  ])('a month in which others fall too: $others', ({ others, is }) => {
    const parts = Object.fromEntries(others.map((value, at) => [`B${at}`, value]));
    expect(far(of({ A: 3, ...parts }))).toEqual(is);
  });
});

describe('small counts fall', () => {
  test.each([
    // Visits, of which the four nearest differ by more than a third.
    { unit: 'visits', values: [30, 41, 4, 42, 43], is: [] },
    { unit: 'visits', values: [33, 41, 4, 42, 43], is: [4] },
    { unit: 'visits', values: [36, 41, 8, 48, 47], is: [4] },
    { unit: 'visits', values: [36, 41, 8, 49, 47], is: [] },
    { unit: 'visits', values: [37, 41, 8, 50, 47], is: [4] },
    { unit: 'visits', values: [44, 45, 10, 60, 61], is: [4] },
    { unit: 'visits', values: [30, 41, 400, 42, 43], is: [4] },
    // Shares, averages and money are no counts.
    { unit: '"%"', values: [30, 41, 4, 42, 43], is: [4] },
    { unit: 'per 10,000', values: [30, 41, 4, 42, 43], is: [4] },
    { unit: '£', values: [30, 41, 4, 42, 43], is: [4] },
    { unit: 'visits', values: [30, 41, 4.5, 42.5, 43.5], is: [4] },
  ])('$unit: $values', ({ unit, values, is }) =>
    expect(far(inMonths(values), unit === 'visits' ? 'unitOne: visit\n' : '', unit)).toEqual(is),
  );
});

describe('another measure of the same part', () => {
  const rows = (leap: number, part: string) =>
    `period,value,branch\n${[0, 1, 2, 3, 4].map((at) => `${month(at)},${at === 2 ? leap : 400 + at},${part}`).join('\n')}\n`;
  const told = (own: string, other: string) =>
    compileWith({
      'content/reports/2016-06-14-library-report.md': undefined,
      'content/indicators/library-visits.md':
        '---\ntitle: Spent\nunit: £\ngoodWhen: neither\nbasis: month\n---\n',
      'data/indicators/library-visits.csv': own,
      'content/indicators/loans.md':
        '---\ntitle: Taken in\nunit: £\ngoodWhen: neither\nbasis: month\n---\n',
      'data/indicators/loans.csv': other,
    }).diagnostics.map(({ code, span }) => `${span.path.slice(16)}:${span.line} ${code}`);
  const one = ['library-visits.csv:4 observation/far-off'];
  test.each([
    ['leaps as well', rows(30, 'North'), rows(30, 'North'), []],
    ['falls to less than half', rows(30, 'North'), rows(199, 'North'), []],
    ['falls to half', rows(30, 'North'), rows(200, 'North'), one],
    ['rises', rows(30, 'North'), rows(900, 'North'), one],
    ['falls in another part', rows(30, 'North'), rows(199, 'South'), one],
    // Of the whole there are too many measures that have nothing to do with each other.
    ['falls, of the whole', rows(30, ''), rows(199, ''), one],
  ])('%s', (_, own, other, is) => expect(told(own, other)).toEqual(is));
});
