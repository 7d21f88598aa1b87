import { expect, test } from 'vitest';
import type { Workbook } from '../sheets/sheet.ts';
import { textWorkbook } from '../sheets/text-sheet.ts';
import { slugOf } from '../words/slug.ts';
import { proposeMapping } from './proposal.ts';

const across = ['Measure,Aug-26,Sep-26,Oct-26', 'Visits,91,93,95', 'Loans,12,14,15'];
const alone = ['Measure,Actual,Owner', 'Visits,91,Library', 'Loans,12,Library'];

/** A workbook of sheets with these lines, by their names. */
function workbookOf(sheets: Readonly<Record<string, readonly string[]>>): Workbook {
  const all = Object.entries(sheets).map(([name, lines]) => {
    const [sheet] = textWorkbook(name, lines.join('\n')).sheets;
    return { ...sheet!, name };
  });
  return { ...textWorkbook('a', ''), isTyped: true, sheets: all };
}

test.each([
  { of: 'a month alone', sheets: { 'Oct 26': across }, named: ['*'] },
  { of: 'a month behind a word', sheets: { 'KPIs Oct 26': across, Notes: [] }, named: ['KPIs *'] },
  { of: 'a year', sheets: { '2026-27': across }, named: ['*'] },
  { of: 'a quarter', sheets: { 'Q2 2026-27': across }, named: ['Q*'] },
  // What other sheets are that a pattern would read, nobody knows.
  {
    of: 'a month beside another sheet',
    sheets: { 'Oct 26': across, Notes: [] },
    named: ['Oct 26'],
  },
  {
    of: 'a month beside words of the same beginning',
    sheets: { 'KPIs Oct 26': across, 'KPIs explained': [] },
    named: ['KPIs Oct 26'],
  },
  { of: 'no period', sheets: { KPIs: across }, named: ['KPIs'] },
  { of: 'a number that is none', sheets: { 'P1 repairs': across }, named: ['P1 repairs'] },
])('a sheet that is called by $of', ({ sheets, named }) => {
  const { mapping } = proposeMapping('a.xlsx', workbookOf(sheets), slugOf)!;
  expect(mapping.tables.map(({ sheet }) => sheet)).toEqual(named);
});

test('a sheet whose name says its one period has its pattern for that', () => {
  const { mapping } = proposeMapping('a.xlsx', workbookOf({ 'Oct 26': alone }), slugOf)!;
  expect(mapping.tables[0]).toMatchObject({ sheet: '*', period: { in: 'sheet' } });
});
