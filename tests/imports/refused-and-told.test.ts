import { afterEach, beforeEach, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const path = 'content/imports/kpis.yml';
async function keep(lines: readonly string[]): Promise<string> {
  site.save('kpis-01.csv', lines.join('\n'));
  const { told } = await site.run('kpis-01.csv', '--write');
  const keys =
    '$1\n    unit: calls\n    unitOne: call\n    goodWhen: higher\n    frequency: monthly';
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, keys));
  return told;
}
const table = ['Measure,2026-04,2026-05,2026-06', 'Calls,10,11,12', 'Mails,20,21,22'];

test('a table of other periods below, with a heading of words among them, is a table of its own', async () => {
  await keep([
    ...table,
    '',
    'Measure,Q1 2026/27,Q2 2026/27,Note',
    'Stage 1,30,31,ok',
    'Stage 2,3,4,ok',
  ]);
  const { told, status } = await site.run('kpis-01.csv');
  expect([status, site.faults()], told).toEqual([0, []]);
  expect(site.readText('data/indicators/stage-1.csv')).toBe(
    'period,value\n2026/27-Q1,30\n2026/27-Q2,31\n',
  );
});

test('and one that the mapping does not know stops the import', async () => {
  await keep(table);
  site.save(
    'kpis-02.csv',
    [...table, 'Measure,Q1 2026/27,Q2 2026/27,Note', 'Calls,30,31,ok'].join('\n'),
  );
  const { told, status } = await site.run('kpis-02.csv', '--leave-out');
  expect([status, told.includes('import/header-below')], told).toEqual([1, true]);
});

test('of a file that is refused at its header no cells are counted, and no months are new names', async () => {
  await keep(table);
  site.save(
    'kpis-02.csv',
    [table[0]!.replace('Measure', 'Indicator'), ...table.slice(1)].join('\n'),
  );
  const { told } = await site.run('kpis-02.csv');
  expect(told).toContain('New in the header: `Indicator`.');
  expect(told).not.toContain('0 cells');
});

test('a hint that holds for several cells stands once', async () => {
  await keep(['Measure,2026-04,2026-05,2026-06', 'Calls,10,11,12']);
  site.save('kpis-02.csv', 'Measure,2026-04,2026-05,2026-06\nCalls,*,†,12\n');
  site.edit(path, ['tables:', 'missing: { "*": decide, "†": decide }\ntables:']);
  const { told } = await site.run('kpis-02.csv');
  expect(told.match(/import\/undecided/g)).toHaveLength(2);
  expect(told.match(/Put a reason for `decide`/g)).toHaveLength(1);
});

test('columns that another table of the same header reads are neither unread nor new', async () => {
  site.write(
    path,
    `file: kpis-*.csv
tables:
  - header: 1
    columns: [Month, Calls]
    period: { column: Month, as: month }
    values: [{ column: Calls, measure: calls }]
  - header: 1
    columns: [Month, Mails]
    period: { column: Month, as: month }
    values: [{ column: Mails, measure: mails }]
measures:
  calls: { title: Calls, unit: calls, unitOne: call, goodWhen: higher, frequency: monthly }
  mails: { title: Mails, unit: mails, unitOne: mail, goodWhen: higher, frequency: monthly }
`,
  );
  site.save('kpis-01.csv', 'Month,Calls,Mails,Owner\n2026-04,10,20,AB\n2026-05,11,21,CD\n');
  const { told, status } = await site.run('kpis-01.csv');
  expect(status, told).toBe(0);
  expect(told).not.toMatch(/`(?:Calls|Mails)` was not there|does not read `(?:Calls|Mails)/);
  expect(told).toContain('does not read `Owner`');
});

test.each([
  { title: 'Performance, June 2026', told: true },
  { title: 'Performance, July 2026', told: false },
  { title: 'Published August 2026', told: false },
  { title: 'Performance', told: false },
])('`$title` over a sheet and in a file of July is told: $told', async ({ title, told }) => {
  const rows = [[title], ['Measure', 'Actual'], ['Calls', 100], ['Mails', 50]];
  site.save('kpis-2026-07.xlsx', await madeWorkbook([{ name: 'July 2026', rows }]));
  site.write(
    path,
    `file: kpis-*.xlsx
tables:
  - sheet: "*"
    header: 2
    period: { in: sheet, as: month }
    measure: { column: Measure, names: { Calls: calls, Mails: mails } }
    values: [{ column: Actual }]
measures:
  calls: { title: Calls, unit: calls, unitOne: call, goodWhen: higher, frequency: monthly }
  mails: { title: Mails, unit: mails, unitOne: mail, goodWhen: higher, frequency: monthly }
`,
  );
  const run = await site.run('kpis-2026-07.xlsx');
  expect([run.status, run.told.includes('import/title-differs')], run.told).toEqual([0, told]);
});
