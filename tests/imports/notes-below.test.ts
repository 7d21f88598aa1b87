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
const months = ['Apr 2026', 'May 2026', 'Jun 2026', 'Jul 2026'];
const path = 'content/imports/kpis.yml';
const rowsOf = (measure: string) =>
  site.readText(`data/indicators/${measure}.csv`).trim().split('\n').slice(1).toSorted();
const save = async (file: string, rows: Rows) =>
  site.save(file, await madeWorkbook([{ name: 'Fly tips', rows }]));

/** Proposes a mapping by a file, gives new measures what they need, and takes it over. */
async function first(rows: Rows) {
  await save('kpis-2026-07.xlsx', rows);
  const { told: proposed } = await site.run('kpis-2026-07.xlsx', '--write');
  const keys = '$1\n    unit: tips\n    unitOne: tip\n    goodWhen: lower\n    frequency: monthly';
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, keys));
  return { proposed, ...(await site.run('kpis-2026-07.xlsx', '--leave-out')) };
}
async function next(rows: Rows) {
  await save('kpis-2026-08.xlsx', rows);
  return site.run('kpis-2026-08.xlsx', '--leave-out');
}
const isTold = 'import/note-below';

describe('a note below a table of wards', () => {
  const wards = (count: number, ...below: Rows): Rows => [
    ['Ward', ...[...months, 'Aug 2026'].slice(0, count)],
    ['Abbey', ...[14, 16, 31, 20, 22].slice(0, count)],
    ['Castle', ...[21, 19, 24, 22, 25].slice(0, count)],
    ['Mill', ...[9, 11, 10, 12, 8].slice(0, count)],
    ...below,
  ];

  test.each([
    'Vehicles seized:',
    'Brackets show an underspend or income. Reserves drawn:',
    'Vehicles that were seized in all of the wards together.',
  ])('is told, and is no ward: %s', async (name) => {
    const { told, status } = await first(wards(4, [], [name, _, _, _, 3]));
    expect(told).toContain(`Fly tips!A6  \`${name}\` stands below a blank row`);
    expect([told.includes(isTold), status]).toEqual([true, 1]);
    expect(rowsOf('fly-tips')).toHaveLength(12);
    expect(rowsOf('fly-tips').join()).not.toContain(name);
  });

  test('and a ward under a blank row is one', async () => {
    const { told, status } = await first(wards(4, [], ['Park', 5, 6, 7, 8], ['Quay', 1, 2, 3, 4]));
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(rowsOf('fly-tips')).toHaveLength(20);
  });

  test('and so are those of a table whose names all end with a colon', async () => {
    const { told, status } = await first([
      ['Ward', ...months],
      ['Abbey:', 14, 16, 31, 20],
      ['Castle:', 21, 19, 24, 22],
      [],
      ['Mill:', 9, 11, 10, 12],
    ]);
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(rowsOf('fly-tips')).toHaveLength(12);
  });

  test('is told in a later month by a name that was never there', async () => {
    await first(wards(4));
    const { told, status } = await next(wards(5, [], ['Vehicles seized', _, _, _, _, 3]));
    expect([told.includes(isTold), status]).toEqual([true, 1]);
    expect(rowsOf('fly-tips')).toHaveLength(15);
    const named = site
      .readText(path)
      .replace('column: Ward', 'column: Ward\n        names: { Vehicles seized: Vehicles seized }');
    site.write(path, named);
    const again = await site.run('kpis-2026-08.xlsx');
    expect([again.status, again.told.includes(isTold)], again.told).toEqual([0, false]);
  });

  test('and a new ward of a later month is one in the table, and beside known ones below a blank row', async () => {
    await first(wards(4, [], ['Park', 5, 6, 7, 8]));
    const { told, status } = await next(
      wards(5, ['Hill', _, _, _, _, 2], [], ['Park', 5, 6, 7, 8, 9], ['Quay', _, _, _, _, 3]),
    );
    expect(told).not.toContain(isTold);
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(rowsOf('fly-tips')).toContain('2026-08,Quay,3');
    expect(rowsOf('fly-tips')).toContain('2026-08,Hill,2');
  });
});

describe('notes below a list of measures', () => {
  const list = (...below: Rows): Rows => [
    ['Measure', ...months],
    ['Children'],
    ['Referrals', 212, 198, 231, 245],
    ['Adults'],
    ['Referrals', 412, 405, 399, 410],
    ['Visits', 44, 52, 47, 39],
    ...below,
  ];

  test('are no section and no measures', async () => {
    const { proposed, told, status } = await first(
      list(
        [],
        ['1 Includes cases from the backlog of March'],
        ['Source: service systems. Extracted in week', _, 42],
        ['Calls offered in the month', _, _, _, 10345],
      ),
    );
    expect(proposed).toContain('Children: Referrals');
    expect(site.readText(path)).not.toMatch(/Calls offered|Source|backlog/);
    expect([told.split(isTold).length - 1, status], told).toEqual([2, 1]);
    expect(rowsOf('visits')).toHaveLength(4);
  });

  test('and sections behind blank rows are, whatever their titles', async () => {
    const { proposed, told, status } = await first(
      list(
        [],
        ['2 Our streets are clean and safe for all.'],
        ['Bins missed', 5, 4, 6, 7],
        ['Lights out', _, _, _, 31],
      ),
    );
    expect(proposed).toContain('Bins missed');
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(rowsOf('lights-out')).toEqual(['2026-07,31']);
  });

  test('and a numbered section of quarterly measures is one', async () => {
    const { told, status } = await first([
      ['Measure', ...months],
      ['1 Our streets are clean and safe'],
      ['Bins missed', 5, 4, 6, 7],
      [],
      ['2 Our council is open and well run'],
      ['Complaints upheld', _, _, 31, _],
      ['Letters lost', _, _, 12, _],
    ]);
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(rowsOf('letters-lost')).toEqual(['2026-06,12']);
  });
});
