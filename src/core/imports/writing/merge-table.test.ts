import { expect, test } from 'vitest';
import { parsePeriod, type StatedPeriod } from '../../values/period.ts';
import type { Mapping } from '../mappings/mapping.ts';
import type { Reading } from '../reading.ts';
import { mergeTable } from './merge-table.ts';

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
