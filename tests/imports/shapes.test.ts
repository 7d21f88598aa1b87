import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, type MadeSheet } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

/** Keeps the mapping that is proposed, with a unit for each measure as a person gives it, and imports the file. */
async function takeOver(name: string, content: string | Uint8Array) {
  site.save(name, content);
  const proposed = await site.run(name, '--write', '--as', 'table');
  const path = 'content/imports/table.yml';
  const text = site.readText(path);
  site.write(
    path,
    text.replace(
      /^( {4}title: .*)$/gm,
      '$1\n    unit: visits\n    unitOne: visit\n    goodWhen: higher',
    ),
  );
  const { told, status } = await site.run(name, '--as', 'table');
  return { proposed: proposed.told, told, status };
}

const figuresOf = (measure: string) => site.readText(`data/indicators/${measure}.csv`);

test('a month that is nearly one, between others, stops the import at its heading', async () => {
  const { told, status } = await takeOver(
    'a.csv',
    'Measure,Apr 2025,Mai 2025,Jun 2025\nVisits,410,390,402\n',
  );
  expect(status).toBe(1);
  expect(told).toContain('a.csv!C1  Figures stand under `Mai 2025` beside those of the periods');
});

test('the sum of a quarter between months is a column that is known', async () => {
  const { told, status } = await takeOver(
    'a.csv',
    'Measure,Apr 2025,May 2025,Jun 2025,Q1 total,Jul 2025\nVisits,410,390,402,1202,399\n',
  );
  expect([status, site.faults()], told).toEqual([0, []]);
  expect(figuresOf('visits')).toBe(
    'period,value\n2025-04,410\n2025-05,390\n2025-06,402\n2025-07,399\n',
  );
});

test('few figures, one with the mark of a footnote that a note below explains', async () => {
  const { told, status } = await takeOver(
    'a.csv',
    'Month,Visits\n2026-07,"1,201"\n2026-08,"1,234¹"\n2026-09,"1,198"\n1 Provisional,\n',
  );
  expect([status, site.faults()], told).toEqual([0, []]);
  expect(figuresOf('visits')).toBe(
    'period,value,status\n2026-07,1201,\n2026-08,1234,provisional\n2026-09,1198,\n',
  );
});

test('a sheet for each year is one measure', async () => {
  const sheet = (year: number, ...values: readonly number[]): MadeSheet => ({
    name: `Visits ${year}`,
    rows: [['Month', 'Number'], ...values.map((value, at) => [`${year}-0${at + 4}`, value])],
  });
  const { told, status } = await takeOver(
    'a.xlsx',
    await madeWorkbook([sheet(2024, 410, 411), sheet(2025, 412, 413)]),
  );
  expect([status, site.faults()], told).toEqual([0, []]);
  expect(figuresOf('visits')).toBe(
    'period,value\n2024-04,410\n2024-05,411\n2025-04,412\n2025-05,413\n',
  );
});

test('a ward that is new beside one that is gone may be that under another name: a person says so', async () => {
  await takeOver('a.csv', 'Measure,Ward,2026-08\nVisits,North,131\nVisits,South,204\n');
  site.save('b.csv', 'Measure,Ward,2026-09\nVisits,North,128\nVisits,West,99\n');
  const before = site.everything();
  const doubted = await site.run('b.csv', '--as', 'table');
  expect([doubted.status, site.everything()], doubted.told).toEqual([1, before]);
  expect(doubted.told).toContain(
    'b.csv!C3  `West` is new in `visits`, and `South` is there no more',
  );
  site.edit('content/imports/table.yml', [
    'column: Ward\n',
    'column: Ward\n        names: { West: West }\n',
  ]);
  const { told, status } = await site.run('b.csv', '--as', 'table');
  expect([status, site.faults()], told).toEqual([0, []]);
  expect(told).toContain('The table of `visits` has `South` up to now');
  expect(told).not.toContain('has `North` up to now');
  expect(figuresOf('visits')).toContain('2026-09,West,99\n');
  expect((await site.run('b.csv', '--as', 'table')).told).not.toContain('up to now');
});

test('a ward under another name that is led to its old one goes on', async () => {
  await takeOver('a.csv', 'Measure,Ward,2026-08\nVisits,North,131\nVisits,South,204\n');
  site.edit('content/imports/table.yml', [
    'column: Ward\n',
    'column: Ward\n        names: { North End: North }\n',
  ]);
  site.save('b.csv', 'Measure,Ward,2026-09\nVisits,North End,128\nVisits,South,99\n');
  expect((await site.run('b.csv', '--as', 'table')).status).toBe(0);
  expect(figuresOf('visits')).toContain('2026-09,North,128\n');
});

test('a ward that is new, and none gone, is taken', async () => {
  await takeOver('a.csv', 'Measure,Ward,2026-08\nVisits,North,131\nVisits,South,204\n');
  site.save('b.csv', 'Measure,Ward,2026-09\nVisits,North,128\nVisits,South,99\nVisits,West,7\n');
  expect((await site.run('b.csv', '--as', 'table')).status).toBe(0);
});

describe('measures over areas in a header of two rows', () => {
  const sheet = (...rows: MadeSheet['rows']): MadeSheet => ({
    name: 'KPIs',
    rows: [
      ['Month', 'Visits', undefined, 'Loans', undefined],
      [undefined, 'North', 'South', 'North', 'South'],
      ...rows,
    ],
    after: '<mergeCells count="2"><mergeCell ref="B1:C1"/><mergeCell ref="D1:E1"/></mergeCells>',
  });

  test('are parts of one measure, the first month and the second', async () => {
    const first = [
      ['2026-08', 10, 20, 30, 40],
      ['2026-09', 11, 21, 31, 41],
    ];
    const { proposed, told, status } = await takeOver(
      'a.xlsx',
      await madeWorkbook([sheet(...first)]),
    );
    expect(proposed).toContain('The upper row of the header was taken for measures');
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(figuresOf('visits')).toBe(
      'period,part,value\n2026-08,North,10\n2026-08,South,20\n2026-09,North,11\n2026-09,South,21\n',
    );
    site.save('b.xlsx', await madeWorkbook([sheet(...first, ['2026-10', 12, 22, 32, 42])]));
    const next = await site.run('b.xlsx', '--as', 'table');
    expect([next.status, site.faults()], next.told).toEqual([0, []]);
    expect(figuresOf('loans')).toContain('2026-10,North,32\n2026-10,South,42\n');
  });
});
