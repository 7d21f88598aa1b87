import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, styles, type MadeCell } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

type Rows = readonly (readonly MadeCell[])[];
const _ = undefined;
const path = 'content/imports/kpis.yml';
const save = async (file: string, rows: Rows, after = '') =>
  site.save(file, await madeWorkbook([{ name: 'Scores', rows, after }]));
const rowsOf = (measure: string) =>
  site.readText(`data/indicators/${measure}.csv`).trim().split('\n').slice(1).toSorted();
const complete = () => {
  const keys =
    '$1\n    unit: calls\n    unitOne: call\n    goodWhen: higher\n    frequency: monthly';
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, keys));
};
async function takenOver(rows: Rows, after = '') {
  await save('kpis-2026-08.xlsx', rows, after);
  await site.run('kpis-2026-08.xlsx', '--write');
  complete();
  return site.run('kpis-2026-08.xlsx');
}

describe('a column that tells figures from their targets names no parts', () => {
  const merged = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="A4:A5"/></mergeCells>';
  test.each([
    { says: 'below merged names', name: _, after: merged, kinds: ['Actual', 'Target'] },
    { says: 'the targets first', name: _, after: merged, kinds: ['Target', 'Actual'] },
    { says: 'under a name in each row', name: 'again', after: '', kinds: ['Actual', 'Target'] },
    { says: 'beside variances', name: 'again', after: '', kinds: ['Variance', 'Actual'] },
  ])('across months, $says', async ({ name, after, kinds }) => {
    const isFirst = kinds[0] === 'Actual';
    const figures = (own: readonly number[], other: readonly number[]) =>
      isFirst ? [own, other] : [other, own];
    const [visits, others] = figures([1204, 1187], [1200, 1200]);
    const [letters, rest] = figures([44, 52], [40, 40]);
    const { told, status } = await takenOver(
      [
        ['Measure', 'Type', 'Jul 2026', 'Aug 2026'],
        ['Visits made', kinds[0]!, ...visits!],
        [name && 'Visits made', kinds[1]!, ...others!],
        ['Letters sent', kinds[0]!, ...letters!],
        [name && 'Letters sent', kinds[1]!, ...rest!],
      ],
      after,
    );
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(site.readText(path)).toContain('only:\n      Type: [Actual]');
    expect(rowsOf('visits-made')).toEqual(['2026-07,1204', '2026-08,1187']);
    expect(rowsOf('letters-sent')).toEqual(['2026-07,44', '2026-08,52']);
  });

  test('down the months', async () => {
    const { told, status } = await takenOver([
      ['Month', 'Type', 'Visits'],
      ['Jun 2026', 'Actual', 1204],
      ['Jun 2026', 'Target', 1200],
      ['Jul 2026', 'Actual', 1187],
      ['Jul 2026', 'Target', 1200],
      ['Aug 2026', 'Actual', 1193],
      ['Aug 2026', 'Target', 1200],
    ]);
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(rowsOf('visits')).toEqual(['2026-06,1204', '2026-07,1187', '2026-08,1193']);
  });

  test('and one of kinds of cases does', async () => {
    const { told, status } = await takenOver([
      ['Measure', 'Type', 'Jul 2026', 'Aug 2026'],
      ['Visits made', 'Planned', 204, 187],
      ['Visits made', 'Urgent', 44, 52],
    ]);
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(rowsOf('visits-made')).toHaveLength(4);
  });
});

test('an age band that became a month is told with the band it was', async () => {
  await save('kpis-2026-08.xlsx', [
    ['Age', 'Jul 2026', 'Aug 2026'],
    ['0-4', 31, 28],
    [{ style: styles.dayMonth, holds: '<v>46270</v>' }, 52, 49],
    [{ style: styles.month, holds: '<v>41913</v>' }, 22, 24],
  ]);
  const { told } = await site.run('kpis-2026-08.xlsx');
  expect(told).toContain('names: { "2014-10-01": "10-14" }');
  expect(told).toContain('names: { "2026-09-05": "5-9" }');
});

test('a mapping with a fault is told at its line, also beside others', async () => {
  const rows: Rows = [
    ['Measure', 'Jul 2026', 'Aug 2026'],
    ['Visits made', 204, 187],
    ['Letters sent', 44, 52],
  ];
  await takenOver(rows);
  const good = site.readText(path);
  site.write('content/imports/other.yml', good.replace('kpis-*', 'other-*'));
  site.write(path, `missing: 218 (was 221): none\n${good}`);
  const { told, status } = await site.run('kpis-2026-08.xlsx');
  expect([status, told.includes('There is no mapping')], told).toEqual([1, false]);
  expect(told).toContain(`${path}:1`);
  await save('new-2026-08.xlsx', rows);
  expect((await site.run('new-2026-08.xlsx')).told).toContain('There is no mapping');
});

test('colours of the newest month alone take none of an older one back', async () => {
  const green = (value: number) => ({ style: styles.green, holds: `<v>${value}</v>` });
  const red = (value: number) => ({ style: styles.red, holds: `<v>${value}</v>` });
  const months = ['Jul 2026', 'Aug 2026'];
  await save('kpis-2026-08.xlsx', [
    ['Measure', ...months],
    ['Visits made', 204, green(187)],
    ['Letters sent', 44, red(52)],
  ]);
  await site.run('kpis-2026-08.xlsx', '--write');
  complete();
  const first = await site.run('kpis-2026-08.xlsx');
  expect(first.status, first.told + site.readText(path)).toBe(0);
  await save('kpis-2026-09.xlsx', [
    ['Measure', ...months, 'Sep 2026'],
    ['Visits made', 204, 187, red(190)],
    ['Letters sent', 44, 52, red(50)],
  ]);
  const next = await site.run('kpis-2026-09.xlsx');
  expect([next.status, next.told.includes('mark-changed')], next.told).toEqual([0, false]);
  await save('kpis-2026-10.xlsx', [
    ['Measure', ...months, 'Sep 2026'],
    ['Visits made', 204, red(187), red(190)],
    ['Letters sent', 44, red(52), red(50)],
  ]);
  const last = await site.run('kpis-2026-10.xlsx');
  expect(last.status).toBe(1);
  expect(last.told).toContain('too, but its rating is `RED` here, and `GREEN` there.');
});

test('a blank heading over names is told at its cell, and how to fill it', async () => {
  const rows = (heading: MadeCell): Rows => [
    ['Scores of the year'],
    [],
    [heading, 'Jun 2026', 'Jul 2026', 'Aug 2026'],
    ['Visits made', 204, 187, 190],
    ['Letters sent', 44, 52, 47],
  ];
  await save('kpis-2026-08.xlsx', rows(_));
  const { told, status } = await site.run('kpis-2026-08.xlsx');
  expect(
    [status, told.includes('Scores!A3  The heading over names such as `Visits made`')],
    told,
  ).toEqual([1, true]);
  await save('kpis-2026-08.xlsx', rows('Measure'));
  expect((await site.run('kpis-2026-08.xlsx')).told).not.toContain('heading-blank');
});
