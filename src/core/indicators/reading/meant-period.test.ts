import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';
import { told } from '../../../../tests/told.ts';

/** What is told of a table, with the line and column of each. */
function say(csv: string, head = ''): readonly string[] {
  const { diagnostics } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---\ntitle: Visits\nunit: visits\ngoodWhen: neither\n${head}---\n`,
    'data/indicators/library-visits.csv': csv,
  });
  return told(diagnostics);
}

const table = (...periods: readonly string[]) =>
  `period,value\n${periods.map((period) => `${period},30`).join('\n')}\n`;

describe('months that may be years', () => {
  const all = (lines: number) =>
    Array.from({ length: lines }, (_, at) => `${at + 2}:1 observation/ambiguous-month`);
  test.each([
    { periods: ['2009-10', '2010-11', '2011-12'], head: '', is: all(3) },
    { periods: ['2005-07', '2006-08', '2010-12'], head: '', is: all(3) },
    { periods: ['2009-10', '2010-11'], head: 'basis: year\n', is: all(2) },
    { periods: ['2009-10'], head: 'basis: year\n', is: all(1) },
    { periods: ['2009-10', '2010-11', '2011-12'], head: 'basis: month\n', is: [] },
    { periods: ['2009-10', '2010-11', '2011-12'], head: 'basis: snapshot\n', is: [] },
    // The month does not rise with the year.
    { periods: ['2009-10', '2009-11', '2009-12'], head: '', is: [] },
    { periods: ['2009-10', '2010-10', '2011-10'], head: '', is: [] },
    { periods: ['2009-10', '2010-11', '2016-04'], head: '', is: [] },
    { periods: ['2009-10'], head: '', is: [] },
    { periods: ['2016-04', '2017-05'], head: '', is: [] },
    { periods: ['2009/10', '2010/11'], head: 'basis: year\n', is: [] },
  ])('$periods with $head', ({ periods, head, is }) => {
    expect(say(table(...periods), head)).toEqual(is);
  });
});

describe('a basis that its period cannot have', () => {
  test.each([
    ['2016-04-30', 'month', ['2:1 observation/unfit-basis']],
    ['2016-04-30', 'snapshot', []],
    ['2016-04', 'month', []],
    ['2014..2016', 'year', ['2:1 observation/unfit-basis']],
    ['2014/15..2016/17', 'year', ['2:1 observation/unfit-basis']],
    ['2014..2016', 'mean-36m', []],
    ['2015-04..2016-03', 'year', []],
    ['2016', 'year', []],
  ])('%s with %s', (period, basis, is) => {
    expect(say(table(period), `basis: ${basis}\n`)).toEqual(is);
  });
});

describe('a basis that is typed beside its period is of the same length', () => {
  test.each([
    ['2016', 'month', ['2:1 observation/unfit-basis']],
    ['2016-Q1', 'month', ['2:1 observation/unfit-basis']],
    ['2016/17-Q1', 'quarter', []],
    ['2016-04..2016-06', 'month', ['2:1 observation/unfit-basis']],
    ['2016-04..2016-06', 'mean-3m', []],
    ['2016-05-02..2016-05-29', 'month', []],
    ['2016-05-02..2016-05-08', 'month', ['2:1 observation/unfit-basis']],
    ['2016-05-02..2016-05-08', 'unstated', []],
    ['2016-04', 'quarter', ['2:1 observation/unfit-basis']],
    ['2016-04', 'sum-3m', []],
    ['2016-04', 'year', ['2:1 observation/unfit-basis']],
    ['2016-04', 'rolling-12m', []],
    ['2016-04', 'year-to-date', []],
    ['2016-04-30', 'year', ['2:1 observation/unfit-basis']],
    ['ay2014/15', 'year', []],
    ['2014-09..2015-07', 'year', []],
    ['2014-09..2015-06', 'year', ['2:1 observation/unfit-basis']],
    ['unstated', 'month', []],
  ])('%s with %s', (period, basis, is) => {
    expect(say(`period,basis,value\n${period},${basis},30\n`)).toEqual(is);
    // As that of the definition it is the basis of most rows.
    expect(say(table(period), `basis: ${basis}\n`)).toEqual(
      period === '2016-04-30' && basis === 'month' ? is : [],
    );
  });
});

describe('a column of numbers names no parts, unless the definition says so', () => {
  const of = (name: string, ...cells: readonly string[]) =>
    `period,value,${name}\n${cells.map((cell) => `2016-04,30,${cell}`).join('\n')}\n`;
  const numbers = ['1:14 observation/number-column'];
  test.each([
    [of('lower-ci', '28.1', '29.5'), '', numbers],
    [of('sample', '1204', '1198'), '', numbers],
    [of('ward', '1', '12'), '', numbers],
    [of('ward', '1', '12'), 'dimensions:\n  ward: Ward\n', []],
    [of('age', '5 to 9', '10 to 14'), '', []],
    [of('ward', 'E05001', 'E05002'), '', []],
    [of('area', '1', '2', 'East', 'West'), '', []],
  ])('%j %s', (csv, head, is) => expect(say(csv, head)).toEqual(is));

  test('a column of units or series is told, whatever stands in it', () => {
    expect(say(of('units', 'visits', 'visits'))[0]).toBe('1:14 observation/of-definition');
    expect(say(of('series', 'a', 'a'))[0]).toBe('1:14 observation/of-definition');
  });
});

describe('a fault in the first row hides none of the rows below it', () => {
  test.each([
    ['date,value\n2016-04,n/a\n', ['1:1 observation/missing-column', '2:9 observation/value']],
    ['perod,value\n2016-13,30\n', ['1:1 observation/misspelt-column', '2:1 observation/period']],
    [
      'period,value,page\n2016-04,"1,807",p4\n',
      ['1:14 observation/other-name', '2:9 observation/value'],
    ],
  ])('%j', (csv, is) => expect(say(csv).filter((one) => !one.includes('locator'))).toEqual(is));
});
