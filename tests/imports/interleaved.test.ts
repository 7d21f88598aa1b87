import { afterEach, beforeEach, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, type MadeCell } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

type Rows = readonly (readonly MadeCell[])[];
const path = 'content/imports/kpis.yml';
const save = async (file: string, rows: Rows) =>
  site.save(file, await madeWorkbook([{ name: 'KPIs', rows }]));

async function keep(rows: Rows): Promise<string> {
  await save('kpis-01.xlsx', rows);
  const { told } = await site.run('kpis-01.xlsx', '--write');
  const keys =
    '$1\n    unit: calls\n    unitOne: call\n    goodWhen: higher\n    frequency: monthly';
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, keys));
  return told;
}

const month = (name: string, heading = 'RAG') => [name, 'Target', heading];
const calls = [
  [94, 95, 'A'],
  [96, 95, 'G'],
  [80, 95, 'R'],
  [97, 95, 'G'],
] as const;
const visits = [
  [120, 110, 'G'],
  [99, 110, 'A'],
  [130, 110, 'G'],
  [133, 110, 'G'],
] as const;
const table = (months: number, names = ['Apr 2026', 'May 2026', 'Jun 2026', 'Jul 2026']): Rows => [
  ['Measure', ...names.slice(0, months).flatMap((name) => month(name))],
  ['Calls', ...calls.slice(0, months).flat()],
  ['Visits', ...visits.slice(0, months).flat()],
];

test('targets and ratings right of each month are read, and the next month is one command', async () => {
  const told = await keep(table(2));
  expect(told).toContain('beside: Target');
  expect(told).toContain('beside: RAG');
  const first = await site.run('kpis-01.xlsx');
  expect([first.status, site.faults()], first.told).toEqual([0, []]);
  await save('kpis-02.xlsx', table(3));
  const next = await site.run('kpis-02.xlsx');
  expect(site.readText('data/indicators/calls.csv'), next.told).toBe(
    'period,value,rating\n2026-04,94,AMBER\n2026-05,96,GREEN\n2026-06,80,RED\n',
  );
  expect([next.status, site.faults()], next.told).toEqual([0, []]);
});

test('targets that are others in each month are those of that month alone', async () => {
  const rows = (months: number) =>
    table(months).map((cells, at) =>
      at === 0 ? cells : cells.map((cell, column) => (column % 3 === 2 ? 100 + column : cell)),
    );
  await keep(rows(3));
  expect((await site.run('kpis-01.xlsx')).status).toBe(0);
  await save('kpis-02.xlsx', rows(4));
  const { told, status } = await site.run('kpis-02.xlsx');
  expect([status, site.faults()], told).toEqual([0, []]);
  expect(site.readText('content/indicators/calls.md')).toMatch(
    /value: 108\n +from: 2026-06\n +until: 2026-06\n +- value: 111\n +from: 2026-07\n/,
  );
});

test('a rating that is the wrong one by its own target is told at its figure', async () => {
  await keep([...table(2).slice(0, 2), ['Visits', 120, 110, 'R', 99, 110, 'A']]);
  const { told } = await site.run('kpis-01.xlsx');
  expect(told).toContain('KPIs!B3  The colour says RED of `120`, and the target is `110`');
});

test('targets left of each month may be those of the next, and are not read', async () => {
  const rows = table(2).map(([name, ...cells]) => [name, cells[1], cells[0], cells[4], cells[3]]);
  expect(await keep(rows)).not.toContain('beside:');
  const { told, status } = await site.run('kpis-01.xlsx');
  expect(status, told).toBe(0);
  expect(site.readText('data/indicators/calls.csv')).toBe('period,value\n2026-04,94\n2026-05,96\n');
});

test('a heading that is another next month is told before anything is read', async () => {
  await keep(table(2));
  await site.run('kpis-01.xlsx');
  const rows = table(3).map((cells) => cells.map((cell) => (cell === 'RAG' ? 'Rating' : cell)));
  await save('kpis-02.xlsx', rows);
  const { told, status } = await site.run('kpis-02.xlsx');
  expect(status).toBe(1);
  expect(told).toContain(
    'The mapping reads the column `RAG`, and the header has none of that name',
  );
});
