import { expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../../tests/small-council.ts';
import { told } from '../../../../tests/told.ts';

const definition = 'content/indicators/library-visits.md';
const paper = '2016-04-29-library-report';

/** What is told of one row, in a council with a paper of 29 April 2016. */
function toldOf(row: string, head: string) {
  const { diagnostics } = compileWith({
    'content/reports/2016-06-14-library-report.md': undefined,
    [`content/reports/${paper}.md`]: `---\ntitle: Report\nkind: report\nbody: cabinet\ndate: 2016-04-29\nsummary: All.\noutcome: not in our papers\n---\n`,
    [definition]: smallCouncil[definition].replace('basis: month', head),
    'data/indicators/library-visits.csv': `period,basis,value,status,published,edition\n${row}\n`,
  });
  return told(diagnostics);
}

const early = ['2:1 observation/published-early'];
const after = ['2:1 observation/after-edition'];

test.each([
  { of: 'a month, the day before its end', row: '2016-04,,50,,2016-04-29,', at: early },
  { of: 'a month, on its last day', row: '2016-04,,50,,2016-04-30,', at: [] },
  { of: 'a month, later', row: '2016-04,,50,,2016-05-01,', at: [] },
  { of: 'a month, by a paper before its end', row: `2016-04,,50,,,${paper}`, at: after },
  { of: 'the month before, by a paper', row: `2016-03,,50,,,${paper}`, at: [] },
  {
    of: 'a snapshot in the month, by a paper before its end',
    row: `2016-04,snapshot,50,,,${paper}`,
    at: [],
  },
  {
    of: 'a snapshot of the month after the paper',
    row: `2016-05,snapshot,50,,,${paper}`,
    at: after,
  },
  { of: 'a snapshot of the day of the paper', row: `2016-04-29,snapshot,50,,,${paper}`, at: [] },
  { of: 'a snapshot of the day after', row: `2016-04-30,snapshot,50,,,${paper}`, at: after },
  { of: 'a forecast', row: '2016-04,,50,estimated,2016-04-01,', at: [] },
  { of: 'a year to date', row: '2016/17,year-to-date,50,,2016-04-29,', at: [] },
  { of: 'no number yet', row: '2016-04,,not-yet-due,,2016-04-29,', at: [] },
  {
    of: 'a paper and a day, both too early',
    row: `2016-05,,50,,2016-04-29,${paper}`,
    at: [...after, ...early],
  },
])('a figure of $of', ({ row, at }) => {
  expect(toldOf(row, 'basis: month')).toEqual(at);
});

test.each([
  { of: 'a day before the end of the month', published: '2016-04-29', at: early },
  { of: 'the last day of the month', published: '2016-04-30', at: [] },
])('rows without a day have that of the definition: $of', ({ published, at }) => {
  const head = `basis: month\npublished: ${published}`;
  expect(toldOf('2016-04,,50,,,', head)).toEqual(at);
  expect(toldOf('2016-04,,50,,2016-05-20,', head)).toEqual([]);
  expect(toldOf(`2016-03,,50,,,${paper}`, head)).toEqual([]);
});

test.each([
  { typed: '20 May 2016', at: ['2:19 observation/published'] },
  { typed: '2016-05-32', at: ['2:19 observation/published'] },
  { typed: '2016-05-20', at: [] },
])('the day of publication as $typed', ({ typed, at }) => {
  expect(toldOf(`2016-04,month,50,,${typed},`, 'basis: month')).toEqual(at);
});
