import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil, type Files } from '../../../../tests/small-council.ts';

const report = 'content/reports/2016-06-14-library-report.md';
const definition = 'content/indicators/library-visits.md';
const table = 'data/indicators/library-visits.csv';

/** What a report says, which shows the visits up to May 2016. */
const showing = smallCouncil[report]
  .replace(/## Visits[\s\S]*/, '## Visits\n\n::table{indicator="library-visits"}\n')
  .replace(/\ndate: .*/, '$&\nfiguresTo: 2016-05');

const told = (rows: string, undated: string) =>
  compileWith({
    [report]: showing,
    [definition]: smallCouncil[definition].replace(
      /\nunit: /,
      `\n${undated}$&`.replace('\n\n', '\n'),
    ),
    [table]: `period,branch,value,published\n${rows}\n`,
  } as Files).diagnostics.map(({ code }) => code);

const two = '2016-04,,50,\n2016-05,,52,';
const late = '2016-04,North,20,';

describe('a figure without a day that comes late is asked for it where those without are counted', () => {
  test.each([
    { says: 'not counted: nothing is asked', rows: `${two}\n${late}`, undated: '', is: [] },
    { says: 'counted', rows: two, undated: 'undated: 2\n', is: [] },
    {
      says: 'one fewer than counted',
      rows: two,
      undated: 'undated: 3\n',
      is: ['indicator/undated'],
    },
    {
      says: 'a ward that comes late without one',
      rows: `${two}\n${late}`,
      undated: 'undated: 2\n',
      is: ['indicator/undated'],
    },
    {
      says: 'a ward that comes late with one',
      rows: `${two}\n${late}2016-07-20`,
      undated: 'undated: 2\n',
      is: [],
    },
    {
      says: 'a month with its day',
      rows: `${two}\n2016-06,,54,2016-07-20`,
      undated: 'undated: 2\n',
      is: [],
    },
    {
      says: 'a month without',
      rows: `${two}\n2016-06,,54,`,
      undated: 'undated: 2\n',
      is: ['indicator/undated'],
    },
    {
      says: 'one that waits is none yet',
      rows: `${two}\n2016-06,,not-yet-due,`,
      undated: 'undated: 2\n',
      is: [],
    },
    {
      says: 'a day that was found',
      rows: two.replace('50,', '50,2016-05-20'),
      undated: 'undated: 2\n',
      is: ['indicator/undated'],
    },
    {
      says: 'one that was taken out',
      rows: '2016-05,,52,',
      undated: 'undated: 2\n',
      is: ['indicator/undated'],
    },
    {
      says: 'all have days',
      rows: two.replaceAll(/(\d),$/gm, '$1,2016-06-01'),
      undated: '',
      is: [],
    },
  ])('$says', ({ rows, undated, is }) => {
    expect(told(rows, undated)).toEqual(is);
  });
});
