import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollingSaid } from '../../src/core/imports/words/rolling.ts';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, type MadeCell } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

test.each([
  ['Rolling 12 months', 'rolling-12m'],
  ['Visits (12-month rolling)', 'rolling-12m'],
  ['Sickness, rolling year', 'rolling-12m'],
  ['Days lost R12M', 'rolling-12m'],
  ['Rolling twelve month average', 'mean-12m'],
  ['Complaints, 3 month moving average', 'mean-3m'],
  ['Rolling total over the last 6 months', 'sum-6m'],
  // Whether it is a sum or a mean is not said.
  ['Rolling 3 months', undefined],
  ['R12 Complaints', undefined],
  ['Tenants moving 12 months after an offer', undefined],
  ['Within 12 months', undefined],
  ['Rolling stock in service', undefined],
])('`%s` says the basis %s', (text, basis) => expect(rollingSaid(text)).toBe(basis));

const path = 'content/imports/kpis.yml';
const save = async (file: string, rows: readonly (readonly MadeCell[])[]) =>
  site.save(file, await madeWorkbook([{ name: 'Report', rows }]));
const fill = () =>
  site.write(
    path,
    site
      .readText(path)
      .replace(
        /^( {4}title: .*)$/gm,
        '$1\n    unit: visits\n    unitOne: visit\n    goodWhen: higher',
      ),
  );

test('columns over areas in one month have each its own basis, and the next month is one command', async () => {
  const rows = (month: string, more: number) => [
    [`Libraries ${month}`],
    ['Ward', 'Visits this month', 'Visits to date', 'Visits, rolling 12 months'],
    ['North', 100 + more, 600 + more, 1200 + more],
    ['South', 210 + more, 1300 + more, 2300 + more],
  ];
  await save('kpis-2026-09.xlsx', rows('September 2026', 0));
  const { told } = await site.run('kpis-2026-09.xlsx', '--write');
  expect(told).toMatch(/title: Visits to date\n {4}basis: year-to-date/);
  expect(told).toMatch(/title: .*rolling 12 months.*\n {4}basis: rolling-12m/);
  expect(told).toMatch(/title: Visits this month\n(?! {4}basis)/);
  fill();
  expect((await site.run('kpis-2026-09.xlsx')).status).toBe(0);
  await save('kpis-2026-10.xlsx', rows('October 2026', 5));
  const next = await site.run('kpis-2026-10.xlsx');
  expect([next.status, site.faults()], next.told).toEqual([0, []]);
  expect(site.readText('data/indicators/visits-rolling-12-months.csv')).toContain(
    '2026-10,South,2305\n',
  );
});

test.each([
  { says: 'nothing', basis: '', status: 1 },
  { says: 'single months', basis: ', basis: month', status: 1 },
  { says: 'the twelve months', basis: ', basis: rolling-12m', status: 0 },
])('a mapping that says $says of rolling figures', async ({ basis, status }) => {
  await save('kpis.xlsx', [
    ['Measure', 'Jul-26', 'Aug-26', 'Sep-26'],
    ['Visits (rolling 12 months)', 1200, 1210, 1190],
  ]);
  site.write(
    path,
    `file: kpis.xlsx
tables:
  - sheet: Report
    header: 1
    period: { across: yes, as: month }
    measure: { column: Measure, names: { Visits (rolling 12 months): visits } }
measures:
  visits: { title: Visits, unit: visits, unitOne: visit, goodWhen: higher${basis} }
`,
  );
  const done = await site.run('kpis.xlsx');
  expect(done.status, done.told).toBe(status);
  if (status === 1) expect(done.told).toContain('Add `basis: rolling-12m` under `measures:`');
});

test('columns under a heading of their basis, over areas in one month, have that basis', async () => {
  const rows = (month: string, more: number) => [
    [`Libraries ${month}`],
    ['Ward', 'This month', undefined, 'Year to date', undefined],
    [undefined, 'Visits', 'Loans', 'Visits', 'Loans'],
    ['North', 100 + more, 61, 600 + more, 360],
    ['South', 210 + more, 72, 1300 + more, 430],
  ];
  const book = async (file: string, cells: readonly (readonly MadeCell[])[]) => {
    const merged = ['A2:A3', 'B2:C2', 'D2:E2'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const after = `<mergeCells>${merged}</mergeCells>`;
    site.save(file, await madeWorkbook([{ name: 'Report', rows: cells, after }]));
  };
  await book('kpis-2026-09.xlsx', rows('September 2026', 0));
  const { told } = await site.run('kpis-2026-09.xlsx', '--write');
  expect(told).toMatch(/title: Year to date Visits\n {4}basis: year-to-date/);
  expect(told).toMatch(/title: This month Visits\n(?! {4}basis)/);
  fill();
  expect((await site.run('kpis-2026-09.xlsx')).status).toBe(0);
  await book('kpis-2026-10.xlsx', rows('October 2026', 5));
  const next = await site.run('kpis-2026-10.xlsx');
  expect([next.status, site.faults()], next.told).toEqual([0, []]);
  expect(site.readText('data/indicators/year-to-date-visits.csv')).toContain(
    '2026-10,South,1305\n',
  );
});
