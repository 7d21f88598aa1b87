import { describe, expect, test } from 'vitest';
import { compileWith } from '../../../../tests/small-council.ts';
import { told } from '../../../../tests/told.ts';

const file = 'data/indicators/library-visits.csv';
const definition = 'content/indicators/library-visits.md';
const front = 'title: Visits\nunit: visits\nunitOne: visit\ngoodWhen: higher\nbasis: month\n';

/** The publication stands at 31 January 2020. */
const codes = (
  changes: Readonly<Record<string, string>>,
  days: { readonly asAt?: string } = {},
) => {
  const { diagnostics } = compileWith(
    {
      'content/reports/2016-06-14-library-report.md': undefined,
      [definition]: `---\n${front}---\n`,
      [file]: 'period,value\n2016-04,4930\n',
      ...changes,
    },
    days,
  );
  return told(diagnostics).filter((one) => one.includes('to-come'));
};

describe('a day of publication that is still to come is told', () => {
  test.each([
    { day: '2020-01-30', is: [] },
    { day: '2020-01-31', is: [] },
    { day: '2020-02-01', is: ['2:14 observation/published-to-come'] },
  ])('$day in a row', ({ day, is }) => {
    expect(codes({ [file]: `period,value,published\n2016-04,4930,${day}\n` })).toEqual(is);
  });

  test.each([
    { day: '2020-01-31', is: [] },
    { day: '2020-02-01', is: ['7:12 observation/published-to-come'] },
  ])('$day in the definition', ({ day, is }) => {
    expect(codes({ [definition]: `---\n${front}published: ${day}\n---\n` })).toEqual(is);
  });

  test.each([
    { asAt: '2016-12-31', is: 0, says: 'who looks back sees what came later, and is told nothing' },
    { asAt: '2020-02-01', is: 0, says: 'the day that is asked for has been reached' },
    { asAt: '2020-01-30', is: 0, says: 'by its own day it was' },
  ])('$says', ({ asAt, is }) => {
    const csv = `period,value,published\n2016-04,4930,${asAt > '2020-01-31' ? asAt : '2020-01-31'}\n`;
    expect(codes({ [file]: csv }, { asAt })).toHaveLength(is);
  });

  test('many rows of one such day are told once', () => {
    const rows = ['2016-04,1,2020-02-03', '2016-05,2,2020-02-03', '2016-06,3,2020-02-04'];
    expect(codes({ [file]: `period,value,published\n${rows.join('\n')}\n` })).toEqual([
      '2:11 observation/published-to-come',
      '4:11 observation/published-to-come',
    ]);
  });

  test.each([
    { day: '2020-01-31', is: [] },
    { day: '2020-02-01', is: ['2:1 revision/to-come'] },
  ])('$day in a revision', ({ day, is }) => {
    const row = `${day},revision,library-visits,2016-04,4900,4930,Late counts came in.`;
    const csv = `day,kind,measure,period,was,now,reason\n${row}\n`;
    expect(codes({ 'data/revisions.csv': csv })).toEqual(is);
  });
});

describe('a figure of a period that is not over is told', () => {
  const paper = '2016-06-14-library-report';
  test.each([
    { row: '2019-12,4930,', is: [] },
    { row: '2020-01,4930,', is: [] },
    { row: '2020-01-31,4930,snapshot', is: [] },
    { row: '2020-02-01,4930,snapshot', is: ['2:1 observation/to-come'] },
    { row: '2020-02,4930,', is: ['2:1 observation/to-come'] },
    { row: '2019/20,4930,year', is: ['2:1 observation/to-come'] },
    { row: '2019/20,4930,year-to-date', is: [] },
    { row: '2020/21,4930,year-to-date', is: ['2:1 observation/to-come'] },
    { row: '2020-01,4930,snapshot', is: [] },
    { row: '2020-02,not-yet-due,', is: [] },
  ])('$row', ({ row, is }) => {
    expect(codes({ [file]: `period,value,basis\n${row}\n` })).toEqual(is);
  });

  test.each([
    { says: 'a forecast', head: 'status', row: '2020-02,4930,estimated', is: [] },
    {
      says: 'what is only provisional',
      head: 'status',
      row: '2020-02,4930,provisional',
      is: ['to-come'],
    },
    {
      says: 'a day of its own that is too early',
      head: 'published',
      row: '2020-02,4930,2020-01-20',
      is: ['published-early'],
    },
    {
      says: 'a day of its own that is to come',
      head: 'published',
      row: '2020-02,4930,2020-03-03',
      is: ['published-to-come'],
    },
    {
      says: 'a paper that is older',
      head: 'edition',
      row: `2020-02,4930,${paper}`,
      is: ['after-edition'],
    },
    {
      says: 'a paper for a day to come',
      head: 'edition',
      row: '2020-02,4930,2020-03-03-report',
      is: ['to-come'],
    },
  ])('$says: once', ({ head, row, is }) => {
    const { diagnostics } = compileWith({
      'content/reports/2016-06-14-library-report.md': undefined,
      [definition]: `---\n${front}---\n`,
      [file]: `period,value,${head}\n${row}\n`,
    });
    const own = diagnostics.flatMap(({ code }) =>
      code.startsWith('observation/') ? code.slice(12) : [],
    );
    expect(own).toEqual(is);
  });

  test('many rows of one period are told once', () => {
    const rows = ['2020-02,1,a', '2020-02,2,b', '2020-03,2,b'];
    expect(codes({ [file]: `period,value,branch\n${rows.join('\n')}\n` })).toEqual([
      '2:1 observation/to-come',
      '4:1 observation/to-come',
    ]);
  });
});
