import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../tests/small-council.ts';

/** What is told of the figures of a table, with the line and the column of each. */
function told(
  columns: string,
  names: string,
  rows: readonly string[],
  called = 'Branch',
): readonly string[] {
  const { diagnostics } = compileWith({
    'content/tables/places.md': `---\ntitle: Places\nedition: 2016-06-14-library-report\nlocator: p1\nrows: ${called}\ncolumns:\n${columns}---\n\nWhat.\n`,
    'data/tables/places.csv': `id,line,${names}\n${rows.map((row, at) => `row-${at},Row ${at},${row}`).join('\n')}\n`,
  });
  return diagnostics.map(({ span, code }) => `${span.line} ${code}`);
}

const column = (name: string, unit: string, title = name, more = '') =>
  `  ${name}:\n    title: ${title}\n    unit: "${unit}"\n${more}`;

describe('shares, rates and means of a column are held against each other', () => {
  const one = (unit: string, values: readonly (number | string)[], title = 'a', more = '') =>
    told(column('a', unit, title, more), 'a', values.map(String));
  const far = (line: number) => [`${line} data-table/far-from-all`];
  test.each([
    ['%', [72, 68, 7.1, 75], far(4)],
    ['%', [72, 68, 71, 75], []],
    ['per 1,000 people', [72, 680, 71, 75], far(3)],
    // Three others are needed, within a factor of two; or two within a quarter.
    ['%', [72, 68, 7.1], far(4)],
    ['%', [72, 57, 7.1], []],
    ['%', [72, 7.1], []],
    ['%', [72, 35, 7.1, 75], []],
    // More than four times, and less than a quarter.
    ['per 1,000 people', [30, 31, 32, 128], []],
    ['per 1,000 people', [30, 31, 32, 129], far(5)],
    // The parts of a whole: one may be small.
    ['%', [30, 33, 31, 6], []],
    ['%', [48, 47, 5], []],
    // Counts and money: one place may be ten times as large as the next.
    ['people', [72, 680, 71, 75], []],
    ['£', [72, 680, 71, 75], []],
  ] as const)('%s %o', (unit, values, is) => expect(one(unit, values)).toEqual(is));
  test.each([
    ['Ward', far(4)],
    ['Local authority', far(4)],
    ['Financial year', far(4)],
    // Of unlike things one share may be small: 94% of visits on time, and 7% of posts vacant.
    ['Measure', []],
    ['Line', []],
    ['What is measured', []],
  ] as const)('where each row is of the kind %s', (called, is) => {
    expect(told(column('a', '%'), 'a', ['94', '91', '7.1', '88'], called)).toEqual(is);
  });
  test('money for each person', () => {
    expect(one('£', [770.41, 807.64, 8553.4, 933.51], 'Spent for each child')).toEqual(far(4));
  });
  test('a range confirms it', () => {
    expect(one('%', [72, 68, 7.1, 75], 'a', '    range: 0..100\n')).toEqual([]);
  });
});

describe('counts and their shares of one number', () => {
  const both = (rows: readonly string[], more = '') =>
    told(
      column('months', 'months', 'months', '    unitOne: month\n') + column('share', '%'),
      `months,share${more}`,
      rows,
    );
  const out = (line: number) => [`${line} data-table/out-of-proportion`];
  test.each([
    [['12,100', '11,92', '10,83', '12,100'], []],
    [['12,100', '11,92', '10,83', '1,100'], out(5)],
    [['12,100', '122,100', '11,92', '10,83'], out(3)],
    [['12,100', '11,92', '10,8.3', '12,100'], out(4)],
    // A measure that began later: six of six.
    [['12,100', '11,92', '10,83', '6,100'], []],
    // Each of its own number.
    [['12,100', '11,50', '10,20', '1,100'], []],
    // Where all are one, nothing says that they have to do with each other.
    [['12,100', '12,100', '12,100', '1,100'], []],
    // Three others are needed.
    [['12,100', '11,92', '1,100'], []],
  ] as const)('%o', (rows, is) => expect(both(rows)).toEqual(is));
  test('a word of its discrepancy says that it is printed so', () => {
    const rows = ['12,100,', '11,92,', '10,83,', '1,100,The paper prints both.'];
    expect(both(rows, ',discrepancy')).toEqual([]);
  });
});
