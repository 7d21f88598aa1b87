import { describe, expect, test } from 'vitest';
import { parsePeriod, type StatedPeriod } from '../../values/period.ts';
import type { Mapping } from '../mappings/mapping.ts';
import type { Reading } from '../reading.ts';
import { mergeTable, type Replaced } from './merge-table.ts';
import { withRevisions } from './revision-rows.ts';

const reading = (value: string, area?: string): Reading => ({
  measure: 'visits',
  period: parsePeriod('2016-04') as StatedPeriod,
  parts: new Map(area === undefined ? [] : [['area', area]]),
  value,
  place: { sheet: 'a', row: 1, column: 1 },
  isPercent: false,
  isText: false,
});

const merged = (rows: string, readings: readonly Reading[], printed: Mapping['rows'] = {}) => {
  const text = `period,area,value,note,edition\n${rows}\n`;
  const options = {
    mapping: { tables: [], rows: printed } as unknown as Mapping,
    basis: 'month',
    replaces: false,
  };
  const { text: after, added, same, doubts } = mergeTable('visits.csv', text, readings, options)!;
  return { rows: after.split('\n').slice(1, -1), added, same, doubts: doubts.length };
};

const edition = '2016-05-20-report';

test.each([
  {
    of: 'a row that waits for it',
    rows: '2016-03,,7,,\n2016-04,,not-yet-due,,',
    gives: { rows: ['2016-03,,7,,', '2016-04,,8,,'], added: 1, same: 0, doubts: 0 },
  },
  {
    of: 'a row that waits for it, now that a paper prints it',
    rows: '2016-04,,not-yet-due,,',
    printed: { edition },
    gives: { rows: [`2016-04,,8,,${edition}`], added: 1, same: 0, doubts: 0 },
  },
  {
    of: 'a figure that differs',
    rows: '2016-04,,7,,',
    gives: { rows: ['2016-04,,7,,'], added: 0, same: 0, doubts: 1 },
  },
  {
    of: 'what a paper calls not yet due',
    rows: `2016-04,,not-yet-due,,${edition}`,
    printed: { edition },
    gives: { rows: [`2016-04,,not-yet-due,,${edition}`], added: 0, same: 0, doubts: 1 },
  },
  {
    of: 'what readers were told is not yet due',
    rows: '2016-04,,not-yet-due,The count is late.,',
    gives: { rows: ['2016-04,,not-yet-due,The count is late.,'], added: 0, same: 0, doubts: 1 },
  },
  {
    of: 'a row of another part that waits',
    rows: '2016-04,East,not-yet-due,,',
    gives: { rows: ['2016-04,East,not-yet-due,,', '2016-04,,8,,'], added: 1, same: 0, doubts: 0 },
  },
])('a figure of a workbook meets $of', ({ rows, printed, gives }) => {
  expect(merged(rows, [reading('8')], printed)).toEqual(gives);
});

test.each([
  { was: '45.2', shown: '45', holds: '45.23', told: 0 },
  { was: '45', shown: '45.2', holds: '45.23', told: 0 },
  { was: '45', shown: '45.2', holds: undefined, told: 0 },
  { was: '45.23', shown: '45', holds: '45.23', told: 0 },
  { was: '45.2', shown: '45', holds: '45.31', told: 1 },
  { was: '45.2', shown: '46', holds: '45.83', told: 1 },
  { was: '45.2', shown: '45', holds: undefined, told: 1 },
])('$was is there, and the cell shows $shown of $holds', ({ was, shown, holds, told }) => {
  const own = { ...reading(shown), isPercent: true, unrounded: holds };
  const { rows, same, doubts } = merged(`2016-04,,${was},,`, [own]);
  expect([rows, same, doubts]).toEqual([[`2016-04,,${was},,`], 1 - told, told]);
});

test('a number of another place is another figure where its cell shows all of it', () => {
  expect(merged('2016-04,,45,,', [reading('45.4')]).doubts).toBe(1);
});

describe('a status or a rating that is another while the figure stays', () => {
  const coded = { tables: [{ values: [{ qualifier: 'Q' }] }] };
  const meets = (
    { row, columns = 'period,value,status,rating' }: { row: string; columns?: string },
    said: Partial<Reading>,
    { replaces = false, mapping = coded as object } = {},
  ) => {
    const { text, same, replaced, doubts } = mergeTable(
      'visits.csv',
      `${columns}\n${row}\n`,
      [{ ...reading('8'), ...said }],
      { mapping: mapping as Mapping, basis: 'month', replaces },
    )!;
    const told = doubts.map(({ is }) => is);
    return { row: text.split('\n')[1], same, replaced: replaced.length, told };
  };
  const kept = (row: string) => ({ row, same: 1, replaced: 0, told: [] });
  const told = (row: string) => ({ row, same: 0, replaced: 0, told: ['mark-changed'] });

  test.each<{
    says: string;
    row: string;
    said: Partial<Reading>;
    mapping?: object;
    is: ReturnType<typeof told>;
    becomes?: string;
  }>([
    {
      says: 'a status that is gone',
      row: '2016-04,8,provisional,',
      said: {},
      is: told('2016-04,8,provisional,'),
      becomes: '2016-04,8,,',
    },
    {
      says: 'a status that is new',
      row: '2016-04,8,,',
      said: { status: 'revised' },
      is: told('2016-04,8,,'),
      becomes: '2016-04,8,revised,',
    },
    {
      says: 'a rating that is another',
      row: '2016-04,8.0,,AMBER',
      said: { rating: 'GREEN' },
      is: told('2016-04,8.0,,AMBER'),
      becomes: '2016-04,8.0,,GREEN',
    },
    {
      says: 'both as they were',
      row: '2016-04,8,provisional,AMBER',
      said: { status: 'provisional', rating: 'AMBER' },
      is: kept('2016-04,8,provisional,AMBER'),
    },
    {
      says: 'a rating of a file that gives none',
      row: '2016-04,8,,AMBER',
      said: {},
      is: kept('2016-04,8,,AMBER'),
    },
    {
      says: 'a status of a file that gives none',
      row: '2016-04,8,provisional,',
      said: {},
      mapping: { tables: [] },
      is: kept('2016-04,8,provisional,'),
    },
    {
      says: 'a status that a person typed, of a file whose marks say another',
      row: '2016-04,8,provisional,',
      said: {},
      mapping: { tables: [], marks: { '*': 'revised' } },
      is: kept('2016-04,8,provisional,'),
    },
    {
      says: 'a status that the marks of the file said before',
      row: '2016-04,8,provisional,',
      said: {},
      mapping: { tables: [], marks: { '*': 'provisional' } },
      is: told('2016-04,8,provisional,'),
      becomes: '2016-04,8,,',
    },
  ])('$says', ({ row, said, mapping = coded, is, becomes }) => {
    expect(meets({ row }, said, { mapping })).toEqual(is);
    const written = meets({ row }, said, { mapping, replaces: true });
    expect(written).toEqual(
      becomes === undefined ? is : { row: becomes, same: 0, replaced: 1, told: [] },
    );
  });

  test('a figure that is withheld takes what it was worked out from along', () => {
    const columns = 'period,value,numerator,denominator';
    const row = '2016-04,8,4,50';
    expect(meets({ row, columns }, { value: 'suppressed' }, { replaces: true }).row).toBe(
      '2016-04,suppressed,,',
    );
  });
});

describe('the row of revisions', () => {
  const rowOf = (one: Partial<Replaced>) =>
    withRevisions(
      undefined,
      [{ reading: reading('8', 'East'), was: '7', row: {}, marks: [], ...one }],
      '2016-06-01',
    )!.split('\n')[1];
  const rating = { what: 'rating', was: 'AMBER', is: 'GREEN' } as const;
  const status = { what: 'status', was: 'provisional', is: '' } as const;
  test.each<{ of: string; one: Partial<Replaced>; is: string }>([
    { of: 'a figure', one: {}, is: '2016-06-01,revision,visits,2016-04,East,7,8,' },
    {
      of: 'one with the counts behind it',
      one: { row: { numerator: '14', denominator: '200' } },
      is: '2016-06-01,revision,visits,2016-04,East,7,8,,14,200',
    },
    {
      of: 'one with one count alone',
      one: { row: { numerator: '14', denominator: '' } },
      is: '2016-06-01,revision,visits,2016-04,East,7,8,',
    },
    {
      of: 'one that is withheld now tells no number',
      one: {
        reading: reading('suppressed', 'East'),
        row: { numerator: '14', denominator: '200' },
      },
      is: '2016-06-01,withdrawn,visits,2016-04,East,,,',
    },
    {
      of: 'one that was withheld tells the new one',
      one: { was: 'suppressed' },
      is: '2016-06-01,revision,visits,2016-04,East,suppressed,8,',
    },
    {
      of: 'a rating corrects no figure',
      one: { was: '8', marks: [status, rating] },
      is: '2016-06-01,correction,visits,2016-04,East,,,',
    },
    { of: 'a status has none', one: { was: '8', marks: [status] }, is: '' },
  ])('$of', ({ one, is }) => expect(rowOf(one)).toBe(is));
});
