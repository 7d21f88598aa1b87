import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, styles, type MadeCell } from '../made-workbook.ts';

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
const path = 'content/imports/kpis.yml';
const rowsOf = (measure: string) =>
  site.readText(`data/indicators/${measure}.csv`).trim().split('\n').slice(1).toSorted();

async function keep(file: string, sheets: Readonly<Record<string, Rows>>): Promise<string> {
  await save(file, sheets);
  const { told } = await site.run(file, '--write');
  const keys =
    '$1\n    unit: calls\n    unitOne: call\n    goodWhen: higher\n    frequency: monthly';
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, keys));
  return told;
}
async function takenOver(file: string, sheets: Readonly<Record<string, Rows>>) {
  await save(file, sheets);
  const { told, status } = await site.run(file);
  expect([status, site.faults()], told).toEqual([0, []]);
}

describe('a date that a spreadsheet made of a range is no name of a part', () => {
  const ages = (more: number): Readonly<Record<string, Rows>> => ({
    'Contacts by age': [
      ['Age group', 'Contacts'],
      ['0-4', 30 + more],
      [{ style: styles.dayMonth, holds: '<v>46270</v>' }, 41 + more],
      ['10-14', 52 + more],
      ['Total', 123 + 3 * more],
    ],
  });

  test('and a person says once what it is', async () => {
    await keep('kpis-2026-06.xlsx', ages(0));
    const { told, status } = await site.run('kpis-2026-06.xlsx');
    expect(status).toBe(1);
    expect(told).toContain(
      'Contacts by age!A3  A date (2026-09-05) stands where a name belongs, under `Age group`',
    );
    expect(told).toContain('names: { "2026-09-05": "5-9" }');
    site.edit(path, [
      'column: Age group\n',
      'column: Age group\n        names: { "2026-09-05": "5-9" }\n',
    ]);
    await takenOver('kpis-2026-06.xlsx', ages(0));
    await takenOver('kpis-2026-07.xlsx', ages(1));
    expect(rowsOf('contacts')).toContain('2026-07,5-9,42');
  });

  test.each(['05-Sep', 'Oct-14'])('as `%s` in a table of text', async (name) => {
    site.save('kpis-2026-06.csv', `Age group,Contacts\n0-4,30\n${name},41\n15-19,52\n`);
    const { told } = await site.run('kpis-2026-06.csv');
    expect(told).toContain(`A date (${name}) stands where a name belongs`);
  });
});

test('subtotals beside a total are left, and the total is the whole, the next month too', async () => {
  const bins = (months: number): Readonly<Record<string, Rows>> => {
    const line = (name: string, values: readonly number[]) => [name, ...values.slice(0, months)];
    return {
      'Missed bins': [
        ['Ward', ...['Apr 2026', 'May 2026', 'Jun 2026', 'Jul 2026'].slice(0, months)],
        line('North', [10, 12, 11, 14]),
        line('South', [20, 22, 21, 25]),
        line('Subtotal', [30, 34, 32, 39]),
        line('Quay', [5, 8, 6, 7]),
        line('Bay', [7, 7, 9, 8]),
        line('Subtotal', [12, 15, 15, 15]),
        line('Total', [42, 49, 47, 54]),
      ],
    };
  };
  expect(await keep('kpis-01.xlsx', bins(3))).toContain('leave:\n      Ward: [Subtotal]');
  await takenOver('kpis-01.xlsx', bins(3));
  await takenOver('kpis-02.xlsx', bins(4));
  expect(rowsOf('missed-bins').filter((row) => row.startsWith('2026-07'))).toEqual([
    ...['2026-07,,54', '2026-07,Bay,8', '2026-07,North,14', '2026-07,Quay,7', '2026-07,South,25'],
  ]);
});

describe('columns beside a total that is their sum', () => {
  const months = (count: number, off = 0): Readonly<Record<string, Rows>> => ({
    'Pool visits': [
      ['Month', 'North', 'South', 'Total'],
      ...[
        ['Apr 2026', 10, 20, 30],
        ['May 2026', 12, 22, 34],
        ['Jun 2026', 11, 21, 32 + off],
        ['Jul 2026', 14, 25, 39],
      ].slice(0, count),
    ],
  });
  test('are parts of what the sheet is called, the next month too', async () => {
    await keep('kpis-01.xlsx', months(3));
    await takenOver('kpis-01.xlsx', months(3));
    await takenOver('kpis-02.xlsx', months(4));
    expect(rowsOf('pool-visits')).toEqual(
      expect.arrayContaining(['2026-07,,39', '2026-07,North,14', '2026-07,South,25']),
    );
  });

  test('are measures of their own where it is another', async () => {
    expect(await keep('kpis-01.xlsx', months(3, 4))).toContain('measure: north');
  });
});

test('a target on the sheet of each month is one target', async () => {
  const sheets = (count: number): Readonly<Record<string, Rows>> =>
    Object.fromEntries(
      ['Apr 26', 'May 26', 'Jun 26'].slice(0, count).map((name, at) => [
        name,
        [
          ['KPI', 'Actual', 'Target'],
          ['Calls', 100 + at, 110],
          ['Mails', 50 + at, 40],
        ],
      ]),
    );
  await keep('kpis.xlsx', sheets(2));
  await takenOver('kpis.xlsx', sheets(2));
  await takenOver('kpis.xlsx', sheets(3));
  expect(rowsOf('calls')).toEqual(['2026-04,100', '2026-05,101', '2026-06,102']);
  expect(site.readText('content/indicators/calls.md').match(/value: 110/g)).toHaveLength(1);
});
