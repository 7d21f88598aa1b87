import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, styles, type MadeCell } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

/** A length of time as a spreadsheet keeps it. */
const time = (hours: number, minutes = 0, seconds = 0): MadeCell => ({
  style: styles.hours,
  holds: `<v>${(hours * 3600 + minutes * 60 + seconds) / 86_400}</v>`,
});
const path = 'content/imports/kpis.yml';

const save = async (file: string, rows: readonly (readonly MadeCell[])[]) =>
  site.save(file, await madeWorkbook([{ name: 'Report', rows }]));

/** Keeps the mapping that is proposed, with what each measure lacks. */
async function keep(file: string) {
  const { told } = await site.run(file, '--write');
  const text = site
    .readText(path)
    .replace(/^( {4}title: .*)\n(?! {4}unit)/gm, '$1\n    unit: calls\n    unitOne: call\n');
  site.write(
    path,
    text.replace(/^( {4}title: .*)$/gm, '$1\n    goodWhen: lower\n    frequency: monthly'),
  );
  return told;
}
const rowsOf = (measure: string) =>
  site.readText(`data/indicators/${measure}.csv`).trim().split('\n').slice(1);

describe.each([
  {
    says: 'months across',
    rows: (more: boolean) => [
      ['Measure', 'Apr 2026', 'May 2026', 'Jun 2026', ...(more ? ['Jul 2026'] : [])],
      ['Calls', 12, 13, 14, ...(more ? [15] : [])],
      ['Average wait', time(12), time(0, 20), time(36, 30), ...(more ? [time(7, 1)] : [])],
    ],
  },
  {
    says: 'a month a row',
    rows: (more: boolean) => [
      ['Month', 'Calls', 'Average wait'],
      ['Apr 2026', 12, time(12)],
      ['May 2026', 13, time(0, 20)],
      ['Jun 2026', 14, time(36, 30)],
      ...(more ? [['Jul 2026', 15, time(7, 1)]] : []),
    ],
  },
])('lengths of time with $says', ({ rows }) => {
  test('are proposed in minutes and land as numbers, the next month too', async () => {
    await save('kpis-01.xlsx', rows(false));
    expect(await keep('kpis-01.xlsx')).toContain('duration: minutes');
    const first = await site.run('kpis-01.xlsx');
    expect([first.status, site.faults()], first.told).toEqual([0, []]);
    await save('kpis-02.xlsx', rows(true));
    const next = await site.run('kpis-02.xlsx');
    expect([next.status, site.faults()], next.told).toEqual([0, []]);
    expect(rowsOf('average-wait')).toEqual([
      ...['2026-04,720', '2026-05,20', '2026-06,2190', '2026-07,421'],
    ]);
    expect(rowsOf('calls')).toHaveLength(4);
  });
});

const two = (wait: MadeCell) => [
  ['Measure', 'Apr 2026', 'May 2026'],
  ['Average wait', time(12), wait],
];

test('seconds are counted in seconds', async () => {
  const [head, [name]] = two(0) as [MadeCell[], MadeCell[]];
  await save('kpis-01.xlsx', [head, [name, time(0, 3), time(0, 1, 30)]]);
  expect(await keep('kpis-01.xlsx')).toContain('duration: seconds');
  expect((await site.run('kpis-01.xlsx')).status).toBe(0);
  expect(rowsOf('average-wait')).toEqual(['2026-04,180', '2026-05,90']);
});

test.each([
  { says: 'with an end in hours', wait: time(36, 15), unit: 'hours', row: '2026-05,36.25' },
  { says: 'without an end in hours', wait: time(0, 20), unit: 'hours', row: undefined },
  { says: 'of a measure in days', wait: time(36), unit: 'days', row: undefined },
])('what a person says holds: one $says', async ({ wait, unit, row }) => {
  await save('kpis-01.xlsx', two(wait));
  await keep('kpis-01.xlsx');
  site.edit(
    path,
    ['duration: minutes', 'duration: hours'],
    ['unit: minutes\n    unitOne: minute', `unit: ${unit}\n    unitOne: one`],
  );
  const { told, status } = await site.run('kpis-01.xlsx');
  expect(status, told).toBe(row === undefined ? 1 : 0);
  if (row === undefined) expect(told).toContain('import/time-for-figure');
  else expect(rowsOf('average-wait')).toContain(row);
});

test.each([
  {
    heading: 'Average wait (h:mm)',
    clock: 'h:mm',
    rows: ['2026-04,750', '2026-05,545', '2026-06,600'],
  },
  {
    heading: 'Average wait (mm:ss)',
    clock: 'm:ss',
    rows: ['2026-04,750', '2026-05,545', '2026-06,600'],
  },
])('texts under `$heading` are read as $clock', async ({ heading, clock, rows }) => {
  site.save('kpis-01.csv', `Measure,2026-04,2026-05,2026-06\n${heading},12:30,9:05,10:00\n`);
  expect(await keep('kpis-01.csv')).toContain(`clock: ${clock}`);
  const { told, status } = await site.run('kpis-01.csv');
  expect(status, told).toBe(0);
  const [file] = Object.keys(site.everything()).filter((name) => /data.*average-wait/.test(name));
  expect(site.readText(file!).trim().split('\n').slice(1)).toEqual(rows);
});

test('texts of which nobody says how they are spelt are in doubt', async () => {
  site.save(
    'kpis-01.csv',
    'Measure,2026-04,2026-05,2026-06\nAverage wait,12:30,9:05,10:00\nCalls,4,5,6\n',
  );
  expect(await keep('kpis-01.csv')).not.toContain('    duration:');
  const { told, status } = await site.run('kpis-01.csv');
  expect([status, (told.match(/time-for-figure/g) ?? []).length]).toEqual([1, 3]);
});
