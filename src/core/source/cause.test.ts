import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../tests/small-council.ts';
import { inEnglish } from '../../../tests/in-english.ts';
import { mendText } from './mend.ts';
import { oneOfEachCause } from './cause.ts';

const visits = 'data/indicators/library-visits.csv';

/** What is told of a table of visits: line, code, and how often and where the cause is at work. */
function told(rows: readonly string[], header = 'period,value'): readonly string[] {
  const { diagnostics } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    [visits]: `${header}\n${rows.join('\n')}\n`,
  });
  return inEnglish(oneOfEachCause(diagnostics)).map(({ span, code, message }) => {
    const often = / \((\d+ times.*)\)\.$/.exec(message)?.[1] ?? 'once';
    return `${span.line} ${code} ${often}`;
  });
}

describe('one cause is told once, with how often and where first', () => {
  test.each([
    {
      says: 'a paper that is missing',
      header: 'period,value,edition',
      rows: ['2016-04,4,2016-06-15-paper', '2016-05,5,2016-06-15-paper'],
      is: ['2 reference/unknown 2 times, next on line 3; here first'],
    },
    {
      says: 'two papers that are missing are two causes',
      header: 'period,value,edition',
      rows: ['2015-04,4,2016-06-15-paper', '2015-05,5,2016-06-16-paper'],
      is: ['2 reference/unknown once', '3 reference/unknown once'],
    },
    {
      says: 'a form of dates down a column',
      rows: ['1/4/2016,4', '30/11/2016,5', '2016-12,6', '2/12/2016,6'],
      is: ['2 observation/period 3 times, next on lines 3, 5; here first'],
    },
    {
      says: 'two forms of dates are two causes',
      rows: ['April 2016,4', '30/11/2016,5', 'May 2016,6'],
      is: ['2 observation/period 2 times, next on line 4; here first', '3 observation/period once'],
    },
    {
      says: 'numbers with commas',
      rows: ['2016-04,"4,610"', '2016-05,"14,930"'],
      is: ['2 observation/value 2 times, next on line 3; here first'],
    },
    {
      says: 'a comparator that is not known, and no more than five lines of it',
      header: 'period,value,comparator',
      rows: [4, 5, 6, 7, 8, 9, 10].map((at) => `2016-${String(at).padStart(2, '0')},${at},wales`),
      is: ['2 observation/word 7 times, next on lines 3, 4, 5, 6, 7 …; here first'],
    },
    {
      says: 'cells that are blank',
      rows: ['2016-04,', '2016-05,'],
      is: ['2 observation/blank-value 2 times, next on line 3; here first'],
    },
    { says: 'a fault that stands alone', rows: ['2016-04,n/a'], is: ['2 observation/value once'] },
  ])('$says', ({ header, rows, is }) => {
    expect(told(rows, header)).toEqual(is);
  });

  test('a missing paper is one cause in all files, and what rests on it is not told', () => {
    const report = 'content/reports/2016-06-14-library-report.md';
    const { diagnostics } = compileWith({
      [report]: undefined,
      'content/pages/about.md': `---\ntitle: About\nsummary: What this is.\n---\n\nSee [the paper](../reports/2016-06-14-library-report.md).\n`,
    });
    const [first, ...others] = oneOfEachCause(
      diagnostics.filter(({ code }) => /unknown(?:-file)?$/.test(code)),
    );
    expect(others).toEqual([]);
    expect(inEnglish([first!])[0]!.message).toMatch(/ in 2 files; here first\)\.$/);
  });
});

test('what is about people is told each by itself', () => {
  const { diagnostics } = compileWith({
    'content/pages/about.md': `---\ntitle: About\n---\n\nAsk a@b.example or c@d.example.\n`,
  });
  expect(oneOfEachCause(diagnostics).length).toBe(diagnostics.length);
});

test('all places of a cause can be mended', () => {
  const text = 'period,value\n2016-04,"4,610"\n2016-05,"14,930"\n';
  const { diagnostics } = compileWith({ [visits]: text });
  const [one] = oneOfEachCause(diagnostics.filter(({ code }) => code === 'observation/value'));
  expect(mendText(text, [one!, ...one!.also!]).text).toBe(
    'period,value\n2016-04,"4610"\n2016-05,"14930"\n',
  );
});
