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
const path = 'content/imports/kpis.yml';
const save = async (file: string, rows: Rows) =>
  site.save(file, await madeWorkbook([{ name: 'Report', rows }]));
const rowsOf = (measure: string) =>
  site.readText(`data/indicators/${measure}.csv`).trim().split('\n').slice(1).toSorted();

/** Proposes by the first file, and takes both over: what the second says. */
async function both(first: Rows, second: Rows) {
  await save('kpis-2026-06.xlsx', first);
  const { told } = await site.run('kpis-2026-06.xlsx', '--write');
  const keys =
    '$1\n    unit: calls\n    unitOne: call\n    goodWhen: higher\n    frequency: monthly';
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, keys));
  const one = await site.run('kpis-2026-06.xlsx');
  expect([one.status, site.faults()], one.told).toEqual([0, []]);
  await save('kpis-2026-07.xlsx', second);
  return { proposed: told, ...(await site.run('kpis-2026-07.xlsx')) };
}

const months = ['Apr 2026', 'May 2026', 'Jun 2026'];

describe('a name on the first line of its group alone', () => {
  test('left of the measures is that of the lines below it', async () => {
    const rows = (more: boolean): Rows => [
      ['Ward', 'Measure', ...months, ...(more ? ['Jul 2026'] : [])],
      ['North', 'Visits', 10, 11, 12, ...(more ? [14] : [])],
      [_, 'Swims', 20, 21, 22, ...(more ? [24] : [])],
      ['South', 'Visits', 13, 14, 15, ...(more ? [16] : [])],
      [_, 'Swims', 26, 27, 29, ...(more ? [28] : [])],
    ];
    const { proposed, status, told } = await both(rows(false), rows(true));
    expect(proposed).toContain('column: Ward\n        carried: yes');
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(rowsOf('swims')).toContain('2026-07,South,28');
    expect(rowsOf('swims')).toHaveLength(8);
  });

  test('over the months of a long table is that of all of them', async () => {
    const rows = (more: boolean): Rows => [
      ['Ward', 'Month', 'Visits'],
      ...['North', 'South', 'Quay', 'Hill', 'Bay', 'Mere', 'Fen'].flatMap((name, at) =>
        [...months, ...(more ? ['Jul 2026'] : [])].map((month, index) => [
          index === 0 ? name : _,
          month,
          10 * (at + 3) + index,
        ]),
      ),
    ];
    const { proposed, status, told } = await both(rows(false), rows(true));
    expect(proposed).toContain('carried: yes');
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(rowsOf('visits')).toContain('2026-07,Fen,93');
    expect(rowsOf('visits')).toHaveLength(28);
  });

  test('is asked about where a blank one may be the whole', async () => {
    const rows = [
      ['Ward', 'Measure', ...months],
      ['North', 'Visits', 10, 11, 12],
      ['South', 'Visits', 20, 21, 22],
      [_, 'Visits', 30, 32, 34],
    ];
    await save('kpis-01.xlsx', rows);
    const { told } = await site.run('kpis-01.xlsx');
    expect(told).not.toContain('carried: yes');
    expect(told).toContain('unnamed-part');
  });
});

describe('one name under two sections', () => {
  const across = (more: boolean): Rows => [
    ['Measure', ...months, ...(more ? ['Jul 2026'] : [])],
    ['Children'],
    ['Referrals', 10, 11, 12, ...(more ? [14] : [])],
    ['Visits', 20, 21, 22, ...(more ? [24] : [])],
    ['Adults'],
    ['Referrals', 10, 31, 32, ...(more ? [34] : [])],
  ];
  const list = (more: boolean): Rows => [
    ['Measure', 'Actual'],
    ['Children'],
    ['Referrals', more ? 14 : 12],
    ['Visits', more ? 24 : 22],
    ['Adults'],
    ['Referrals', more ? 34 : 32],
  ];
  test.each([
    { says: 'months across', rows: across },
    { says: 'a list of one month', rows: list },
  ])('is two measures in $says, the next month too', async ({ rows }) => {
    const { proposed, status, told } = await both(rows(false), rows(true));
    expect(proposed).toContain('sections: yes');
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(told).not.toContain('name-gone');
    expect(rowsOf('children-referrals')).toEqual(
      expect.arrayContaining(['2026-06,12', '2026-07,14']),
    );
    expect(rowsOf('adults-referrals')).toEqual(
      expect.arrayContaining(['2026-06,32', '2026-07,34']),
    );
    expect(rowsOf('visits')).toContain('2026-07,24');
  });
});

describe('rows that are put in above a header', () => {
  const table = (...above: Rows): Rows => [
    ...above,
    ['Measure', 'Ref', ...months],
    ['Visits', 'V1', 10, 11, 12],
    ['Swims', 'S1', 20, 21, 22],
  ];
  test('are passed over, and told', async () => {
    const more = [['Corporate scorecard'], ['Draft, not for publication']];
    const { status, told } = await both(table(more[0]!), table(...more));
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(told).toContain('The header stands in row 3 and not in row 2');
  });

  test('and a header under other names is no such row', async () => {
    const renamed = table(['Corporate scorecard']).map((cells, row) =>
      row === 1 ? cells.map((cell) => (cell === 'Measure' ? 'Indicator' : cell)) : cells,
    );
    const below = table(['Corporate scorecard']).slice(1);
    const { status, told } = await both(table(['Corporate scorecard']), [...renamed, ...below]);
    expect(status).toBe(1);
    expect(told).toContain('column-renamed');
    expect(told).not.toContain('header-moved');
  });
});
