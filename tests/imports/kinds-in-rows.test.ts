import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/cli/import/workbook.ts';
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

test('rows of targets that are left out are told as that', async () => {
  const rows = (kind: string): Rows => [
    ['Measure', 'Type', 'Jul 2026', 'Aug 2026'],
    ['Visits made', 'Actual', 1204, 1187],
    ['Visits made', kind, 1200, 1200],
  ];
  const { told } = await takenOver(rows('Target'));
  expect(told).toContain('1 row of these has targets by `Type`, and none of them was taken.');
  site.remove();
  site = await importSite();
  expect((await takenOver(rows('Variance'))).told).not.toContain('targets-left');
});

test('an older mapping that takes such a column for parts is told', async () => {
  const rows = (kinds: readonly string[]): Rows => [
    ['Measure', 'Type', 'Jul 2026', 'Aug 2026'],
    ['Visits made', kinds[0]!, 1204, 1187],
    ['Visits made', kinds[1]!, 1200, 1210],
  ];
  const parts = `file: "kpis-*.xlsx"
tables:
  - sheet: Scores
    header: 1
    period: { across: yes, as: month }
    measure: { column: Measure, names: { Visits made: visits-made } }
    parts: { type: { column: Type } }
measures:
  visits-made: { title: Visits made, unit: visits, unitOne: visit, goodWhen: higher, frequency: monthly }
`;
  site.write(path, parts);
  await save('kpis-2026-08.xlsx', rows(['Actual', 'Target']));
  const { told, status } = await site.run('kpis-2026-08.xlsx');
  expect([status, told.includes('import/kinds-as-parts')], told).toEqual([1, true]);
  expect(told).toContain('`only: { "Type": [Actual] }`');
  const mended = parts.replace('parts: { type: { column: Type } }', 'only: { "Type": [Actual] }');
  site.write(path, mended);
  expect((await site.run('kpis-2026-08.xlsx')).status).toBe(0);
  expect(rowsOf('visits-made')).toEqual(['2026-07,1204', '2026-08,1187']);
  site.remove();
  site = await importSite();
  site.write(path, parts);
  await save('kpis-2026-08.xlsx', rows(['Urgent', 'Planned']));
  expect((await site.run('kpis-2026-08.xlsx')).status).toBe(0);
});

test('the target of merged cells is that of each of their rows', async () => {
  const rows: Rows = [
    ['Measure', 'Target 2026/27', 'Jul 2026', 'Aug 2026'],
    ['Visits made', 1200, 1204, 1187],
    ['Letters sent', _, 1344, 1352],
    ['Calls answered', _, 1301, 1322],
  ];
  const merged = '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>';
  await takenOver(rows, merged);
  const targetOf = (id: string) =>
    /value: (.*)/.exec(site.readText(`content/indicators/${id}.md`))?.[1];
  expect(['visits-made', 'letters-sent', 'calls-answered'].map(targetOf)).toEqual([
    '1200',
    '1200',
    undefined,
  ]);
});

test.each(['10-Nov', '05-Jul'])(
  'an age band that became `%s` is what the hint says',
  async (name) => {
    const text = (more = '') =>
      `file: "ages-*.csv"\ntables:\n  - header: 1\n    period: { across: yes, as: month }\n    measure: ages\n    parts: { age: { column: Age${more} } }\nmeasures:\n  ages: { title: Ages, unit: visits, unitOne: visit, goodWhen: neither, frequency: monthly }\n`;
    site.save('ages-1.csv', `Age,Jul 2026,Aug 2026\n0-4,31,28\n${name},52,49\n`);
    site.write('content/imports/ages.yml', text());
    const { told, status } = await site.run('ages-1.csv');
    const hint = /names: \{ [^}]* \}/.exec(told)?.[0];
    expect([status, hint]).toEqual([
      1,
      `names: { "${name}": "${name === '10-Nov' ? '10-11' : '5-7'}" }`,
    ]);
    site.write('content/imports/ages.yml', text(`, ${hint}`));
    const answered = await site.run('ages-1.csv');
    expect([answered.status, site.faults()], answered.told).toEqual([0, []]);
  },
);

test('columns without width and rows without height are hidden', async () => {
  const { sheets } = await readWorkbook(
    await madeWorkbook([
      {
        rows: [
          ['Measure', 'Jul 2026', 'Aug 2026'],
          ['Visits made', 204, 187],
        ],
        before: '<cols><col min="2" max="2" width="0" customWidth="1"/></cols>',
        rowSays: { 2: 'ht="0" customHeight="1"' },
      },
    ]),
  );
  expect([...sheets[0]!.hiddenColumns, ...sheets[0]!.hiddenRows]).toEqual([1, 1]);
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
