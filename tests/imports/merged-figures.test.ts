import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, type MadeCell } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

type Rows = readonly (readonly MadeCell[])[];
const _ = undefined;

/** Proposes a mapping for a sheet, and takes it over by that, with what new measures need. */
async function takenOver(rows: Rows, merged: readonly string[]) {
  const cells = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const after = merged.length === 0 ? '' : `<mergeCells>${cells}</mergeCells>`;
  site.save('kpis-2026-09.xlsx', await madeWorkbook([{ name: 'Fly tips', rows, after }]));
  await site.run('kpis-2026-09.xlsx', '--write');
  const path = 'content/imports/kpis.yml';
  const keys =
    '$1\n    unit: calls\n    unitOne: call\n    goodWhen: higher\n    frequency: monthly';
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, keys));
  return site.run('kpis-2026-09.xlsx', '--leave-out');
}
const rowsOf = (measure: string) =>
  site.readText(`data/indicators/${measure}.csv`).trim().split('\n').slice(1).toSorted();
const isTold = 'import/merged-figure';

describe('a figure in merged cells is that of all of them', () => {
  const months = ['Jul 2026', 'Aug 2026', 'Sep 2026'];
  const list = (
    upheld: readonly MadeCell[],
    head: readonly MadeCell[] = ['Measure', ...months],
  ) => [
    head,
    ['Calls answered', 812, 815, 809],
    ['Complaints upheld', ...upheld],
    ['Letters sent', 44, 52, 47],
  ];

  test('over several months, and stays out', async () => {
    const { told, status } = await takenOver(list([17]), ['B3:D3']);
    expect(told).toContain('Fly tips!B3  `17` stands in cells that are merged (B3:D3)');
    expect(status).toBe(1);
    expect(rowsOf('calls-answered')).toHaveLength(3);
    expect(site.everything()).not.toHaveProperty('data/indicators/complaints-upheld.csv');
  });

  test('over some of the months, beside others that have their own', async () => {
    const { told } = await takenOver(list([17, _, 5]), ['B3:C3']);
    expect(told).toContain(isTold);
    expect(rowsOf('complaints-upheld')).toEqual(['2026-09,5']);
  });

  test('which a figure hidden below them does not change', async () => {
    const { told } = await takenOver(list([17, 9, 5]), ['B3:C3']);
    expect(told).toContain('Fly tips!B3  `17` stands');
    expect(told).toContain('Fly tips!C3  `9` stands');
    expect(rowsOf('complaints-upheld')).toEqual(['2026-09,5']);
  });

  test('over several parts', async () => {
    const rows = [
      ['Ward', ...months],
      ['Abbey', 14, 16, 31],
      ['Castle', 21, 19, _],
      ['Mill', 9, 11, 10],
    ];
    const { told, status } = await takenOver(rows, ['D2:D3']);
    expect(told).toContain('Fly tips!D2  `31` stands in cells that are merged (D2:D3) over 2 rows');
    expect(status).toBe(1);
    expect(rowsOf('fly-tips').filter((row) => row.startsWith('2026-09'))).toEqual([
      '2026-09,Mill,10',
    ]);
  });

  test('over the months of a list that goes down', async () => {
    const rows = [
      ['Month', 'Visits', 'Loans'],
      ['Jul 2026', 410, 17],
      ['Aug 2026', 420, _],
      ['Sep 2026', 430, _],
      ['Oct 2026', 440, 6],
    ];
    const { told } = await takenOver(rows, ['C2:C4']);
    expect(told).toContain('Fly tips!C2  `17` stands');
    expect(rowsOf('visits')).toHaveLength(4);
    expect(rowsOf('loans')).toEqual(['2026-10,6']);
  });

  test('and of its own where they take a column that is not read', async () => {
    const head = ['Measure', 'Jul 2026', _, 'Aug 2026', 'Sep 2026'];
    const rows = [
      head,
      ['Calls answered', 812, _, 815, 809],
      ['Complaints upheld', 5, _, 6, 7],
      ['Letters sent', 44, _, 52, 47],
    ];
    const { told, status } = await takenOver(rows, ['B2:C2', 'B3:C3', 'B4:C4']);
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(rowsOf('complaints-upheld')).toEqual(['2026-07,5', '2026-08,6', '2026-09,7']);
  });

  test('and of its own where a row is two lines high', async () => {
    const rows = [
      ['Measure', ...months],
      ['Calls answered', 812, 815, 809],
      [],
      ['Complaints upheld', 5, 6, 7],
      [],
    ];
    const down = ['A', 'B', 'C', 'D'].flatMap((column) => [
      `${column}2:${column}3`,
      `${column}4:${column}5`,
    ]);
    const { told, status } = await takenOver(rows, down);
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(rowsOf('complaints-upheld')).toEqual(['2026-07,5', '2026-08,6', '2026-09,7']);
  });
});
