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
