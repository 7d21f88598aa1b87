import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, type MadeCell } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

type Rows = readonly (readonly MadeCell[])[];
const save = async (file: string, sheets: Readonly<Record<string, Rows>>) =>
  site.save(
    file,
    await madeWorkbook(Object.entries(sheets).map(([name, rows]) => ({ name, rows }))),
  );
const told = async (file: string) => (await site.run(file)).told.match(/\S+(?=\)\n)/g) ?? [];
const doubts = async (file: string, kind: string) =>
  (await told(file)).filter((code) => code === `(import/${kind}`);

/** A figure that a formula reckoned. */
const reckoned = (value: number): MadeCell => ({ holds: `<f>SUM(A1)</f><v>${value}</v>` });
const months = ['Apr 2026', 'May 2026', 'Jun 2026', 'Jul 2026'];

describe('a month of several tables is judged by all of them', () => {
  const sheetOf = (names: readonly [string, string], last: readonly [MadeCell, MadeCell]) => [
    ['Measure', ...months],
    [names[0], 41, 52, 47, last[0]],
    [names[1], 131, 142, 135, last[1]],
  ];
  const [a, b] = [['Calls', 'Visits'] as const, ['Loans', 'Swims'] as const];
  test.each<{
    of: string;
    one: readonly [MadeCell, MadeCell];
    two: readonly [MadeCell, MadeCell];
    count: number;
  }>([
    {
      of: 'noughts by formulas',
      one: [reckoned(0), reckoned(0)],
      two: [reckoned(0), reckoned(0)],
      count: 2,
    },
    {
      of: 'noughts of one table alone',
      one: [reckoned(0), reckoned(0)],
      two: [reckoned(55), reckoned(140)],
      count: 0,
    },
    { of: 'typed noughts', one: [0, 0], two: [0, 0], count: 0 },
  ])('$of', async ({ one, two, count }) => {
    await save('kpis-01.xlsx', { A: sheetOf(a, one), B: sheetOf(b, two) });
    expect(await doubts('kpis-01.xlsx', 'noughts-ahead')).toHaveLength(count);
  });

  test('figures that were copied forward in each of them', async () => {
    const long = (names: readonly [string, string], last: readonly [number, number]) => [
      ['Measure', ...months, 'Aug 2026', 'Sep 2026'],
      [names[0], 41, 52, 47, 43, 55, last[0]],
      [names[1], 131, 142, 135, 139, 140, last[1]],
    ];
    await save('kpis-01.xlsx', { A: long(a, [55, 140]), B: long(b, [55, 140]) });
    expect(await doubts('kpis-01.xlsx', 'period-copied')).toHaveLength(2);
    await save('kpis-01.xlsx', { A: long(a, [55, 140]), B: long(b, [57, 140]) });
    expect(await doubts('kpis-01.xlsx', 'period-copied')).toEqual([]);
  });
});

describe('a row that is the sum of all others in the only month of a file', () => {
  const wards = (more: Rows, values: readonly number[] = [13, 23, 9]) => ({
    Visits: [
      ['Ward', 'Visits'],
      ...['North', 'South', 'Quay'].map((name, at) => [name, values[at]!]),
      ...more,
    ],
  });
  const keep = async (file: string, rows: Rows) => {
    await save(file, wards(rows, [14, 25, 7]));
    await site.run(file, '--write');
    const path = 'content/imports/wards.yml';
    const keys =
      '$1\n    unit: visits\n    unitOne: visit\n    goodWhen: higher\n    frequency: monthly';
    site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, keys));
    return site.run(file);
  };

  test.each([
    { says: 'is new', row: ['Everywhere', 45], doubted: 1 },
    { says: 'is new, and no sum', row: ['Harbour', 44], doubted: 0 },
    { says: 'is called as a body', row: ['Borough', 45], doubted: 1 },
  ])('$says', async ({ row, doubted }) => {
    expect((await keep('wards-2026-07.xlsx', [])).status).toBe(0);
    await save('wards-2026-08.xlsx', wards([row]));
    expect(await doubts('wards-2026-08.xlsx', 'sum-of-rows')).toHaveLength(doubted);
    const { status } = await site.run('wards-2026-08.xlsx', '--leave-out');
    expect(status).toBe(doubted);
    expect(site.readText('data/indicators/visits.csv').includes(String(row[0]))).toBe(
      doubted === 0,
    );
  });

  test('is told once three months say so, whatever it is called', async () => {
    const months = [
      { file: 'wards-2026-07.xlsx', values: [14, 25, 7], doubted: 0 },
      { file: 'wards-2026-08.xlsx', values: [13, 23, 9], doubted: 0 },
      { file: 'wards-2026-09.xlsx', values: [15, 22, 8], doubted: 1 },
    ];
    const first = await keep('wards-2026-07.xlsx', [['Everywhere', 46]]);
    expect(first.status, first.told).toBe(0);
    for (const { file, values, doubted } of months.slice(1)) {
      await save(file, wards([['Everywhere', values.reduce((sum, one) => sum + one, 0)]], values));
      const { told: said, status } = await site.run(file);
      expect([status, said.includes('sum-of-rows')], said).toEqual([doubted, doubted === 1]);
    }
  });

  test('is proposed as the whole where it is called as a body, and read as that each month', async () => {
    const first = await keep('wards-2026-07.xlsx', [['District', 46]]);
    expect([first.status, site.faults()], first.told).toEqual([0, []]);
    expect(site.readText('content/imports/wards.yml')).toContain('whole: [District]');
    await save('wards-2026-08.xlsx', wards([['District', 45]]));
    expect((await site.run('wards-2026-08.xlsx')).status).toBe(0);
    expect(site.readText('data/indicators/visits.csv')).toContain('2026-08,,45\n');
  });

  test('a ward of such a name stays one', async () => {
    const first = await keep('wards-2026-07.xlsx', [['City', 40]]);
    expect([first.status, site.faults()], first.told).toEqual([0, []]);
    expect(site.readText('data/indicators/visits.csv')).toContain('2026-07,City,40\n');
  });
});
