import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';

/** What is told of the figures of a measure, with the line of each. */
function told(rows: readonly string[], unit = 'visits', more = ''): readonly string[] {
  const { diagnostics } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---\ntitle: Of the branches\nunit: "${unit}"\ngoodWhen: neither\nbasis: month\n${unit === 'visits' ? 'unitOne: visit\n' : ''}${more}---\n`,
    'data/indicators/library-visits.csv': `period,branch,comparator,basis,checked,value\n${rows.join('\n')}\n`,
  });
  return diagnostics.map(({ span, code }) => `${span.line} ${code}`);
}

const far = (line: number) => [`${line} observation/far-from-all`];
const years = (...values: readonly (number | string)[]) =>
  values.map((value, at) => `20${14 + at},,,,,${value}`);

describe('a figure of a short series is held against all others', () => {
  test.each([
    { rows: years(30, 31, 32, 330), is: far(5) },
    { rows: years(330, 31, 32, 30), is: far(2) },
    // More than four times the largest; four times is not.
    { rows: years(30, 31, 32, 128), is: [] },
    { rows: years(30, 31, 32, 129), is: far(5) },
    // Less than a quarter of the smallest; a quarter is not.
    { rows: years(60, 61, 15, 62), is: [] },
    { rows: years(60, 61, 14, 62), is: far(4) },
    // Three others are needed, within a factor of two.
    { rows: years(30, 31, 330), is: [] },
    { rows: years(30, 60, 31, 330), is: far(5) },
    { rows: years(30, 61, 31, 330), is: [] },
    // Two such figures are no slips.
    { rows: years(30, 330, 31, 32, 320), is: [] },
    // One of all must reach 20.
    { rows: years(3, 3, 3, 19), is: [] },
    { rows: years(3, 3, 3, 20), is: far(5) },
    // A small count beside small counts.
    { rows: years(48, 45, 49, 9), is: [] },
    { rows: years(50, 48, 49, 9), is: far(5) },
  ])('$rows', ({ rows, is }) => expect(told(rows)).toEqual(is));

  test('`checked` in its row confirms it', () => {
    expect(told([...years(30, 31, 32), '2017,,,,yes,330'])).toEqual([]);
  });
  test('a change of definition between them makes them unlike', () => {
    expect(
      told(years(30, 31, 32, 330), 'visits', 'breaks:\n  - at: 2017\n    reason: Anew.\n'),
    ).toEqual([]);
    expect(
      told(years(900, 30, 31, 330, 32), 'visits', 'breaks:\n  - at: 2015\n    reason: Anew.\n'),
    ).toEqual(far(5));
  });
});

const of = (branch: string, year: number, value: number, basis = '') =>
  `${year},${branch},,${basis},,${value}`;

describe('counts are held against those of their own kind alone', () => {
  test.each([
    ['those of others are larger', [...years(30, 31, 32), '2016,,england,,,33000'], []],
    ['those of a year are larger', [...years(30, 31, 32), '2016,,,rolling-12m,,360'], []],
    [
      'a part may be small',
      [of('a', 2014, 80), of('b', 2014, 85), of('c', 2014, 90), of('d', 2014, 4)],
      [],
    ],
    [
      'a part that was as large as the others, and has one digit less',
      [of('a', 2014, 80), of('b', 2014, 85), of('a', 2015, 90), of('b', 2015, 8.0)],
      far(5),
    ],
    [
      'a part that is small in both years',
      [of('a', 2014, 80), of('b', 2014, 5), of('a', 2015, 90), of('b', 2015, 8)],
      [],
    ],
  ] as const)('%s', (_, rows, is) => expect(told(rows)).toEqual(is));
});

describe('shares and rates are held against those of anybody', () => {
  const others = ['2015,,,,,72', '2015,,england,,,75'];
  test.each([
    ['%', [...others, 'unstated,,england,unstated,,68', '2016,,,,,7.0'], far(5)],
    ['%', [...others, 'unstated,,england,unstated,,6.8', '2016,,,,,70'], far(4)],
    ['%', [...others, 'unstated,,england,unstated,,68', '2016,,,,,70'], []],
    // An average of six months is of the size of a month.
    ['%', [...others, '2016,,,mean-6m,,71', '2016,,,,,7.1'], far(5)],
    // A rate of a month is not of the size of one of a year; of what basis some are nobody says.
    ['per 10,000 people', [...others, '2016,,,rolling-12m,,710', '2016,,,,,71'], []],
    ['per 10,000 people', [...others, 'unstated,,england,unstated,,680', '2016,,,,,71'], far(4)],
    // Two that are alike within a quarter are enough, where one is of the same body.
    ['%', ['2014,,,,,72', '2015,,,,,90', '2016,,,,,7.1'], far(4)],
    ['%', ['2014,,,,,72', '2015,,,,,91', '2016,,,,,7.1'], []],
    ['%', ['2015,,england,,,75', '2014,,england,,,72', '2016,,,,,7.1'], []],
    // None of them is a word, not a slip.
    ['%', [...others, 'unstated,,england,unstated,,68', '2016,,,,,0'], []],
    // Of the parts of a whole one may be small.
    ['%', [of('a', 2014, 30), of('b', 2014, 33), of('c', 2014, 31), of('d', 2014, 6)], []],
  ] as const)('%s %o', (unit, rows, is) => {
    expect(told(rows, unit)).toEqual(is);
  });
});

test('what has four others near to it in time is held against these', () => {
  const rows = years(30, 31, 32, 33, 330);
  expect(told(rows)).toEqual(['6 observation/far-off']);
});
