import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, type MadeCell } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

type Rows = readonly (readonly MadeCell[])[];

const scorecard = (title: string, months: readonly string[] = ['Apr', 'May', 'Jun']): Rows => [
  [title],
  ['', ''],
  ['Measure', ...months],
  ['Benches', ...months.map((_, at) => 10 + at)],
  ['Trees', ...months.map((_, at) => 40 + at)],
];

const save = async (name: string, rows: Rows, sheet = 'KPIs') =>
  site.save(name, await madeWorkbook([{ name: sheet, rows }]));

/** What is proposed for a file: what is told of it. */
async function propose(name: string, rows: Rows, sheet?: string) {
  await save(name, rows, sheet);
  return (await site.run(name)).told;
}

/** Keeps the mapping that is proposed, with a unit for each measure. */
async function keep(name: string, rows: Rows, sheet?: string) {
  await save(name, rows, sheet);
  await site.run(name, '--write', '--as', 'cards');
  const path = 'content/imports/cards.yml';
  const more =
    '$1\n    unit: things\n    unitOne: thing\n    goodWhen: higher\n    frequency: monthly';
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, more));
}

async function take(name: string, rows: Rows, sheet?: string) {
  await save(name, rows, sheet);
  return site.run(name, '--as', 'cards');
}

describe('months that are named alone', () => {
  test('are of the year in the title, which is shown where it was found', async () => {
    const told = await propose('cards.xlsx', scorecard('Corporate Scorecard 2026/27'));
    expect(told).toContain('yearIn: A1');
    expect(told).toContain('2026-04 to 2026-06');
    expect(told).toContain(
      'KPIs!A1  The months and quarters that are named alone were taken as those of 2026/27: the cell A1 says so, `Corporate Scorecard 2026/27`.',
    );
  });

  test.each([
    [
      'behind December are of its second half',
      'Scorecard 2026/27',
      ['Nov', 'Dec', 'Jan', 'Feb'],
      '2026-11 to 2027-02',
    ],
    ['may be of a calendar year', 'Scorecard 2026', ['Jan', 'Feb', 'Mar'], '2026-01 to 2026-03'],
    ['and quarters alike', 'Scorecard 2026/27', ['Q1', 'Q2'], '2026/27-Q1 to 2026/27-Q2'],
    [
      'may follow one with its year',
      'Scorecard 2026/27',
      ['April 2026', 'May', 'June'],
      '2026-04 to 2026-06',
    ],
  ])('%s', async (_, title, months, periods) => {
    expect(await propose('cards.xlsx', scorecard(title, months))).toContain(periods);
  });

  test('are of no year where none is said, or two', async () => {
    const none = await propose('cards.xlsx', scorecard('Corporate Scorecard'));
    const two = await propose('cards.xlsx', scorecard('Scorecard 2026/27 and 2025/26'));
    expect([none, two].map((told) => told.includes('      yearIn:'))).toEqual([false, false]);
    expect(none).toContain('(import/no-year)');
  });

  test('keep the year that stands above them', async () => {
    const [title, , header, ...body] = scorecard('Scorecards since 2020/21');
    const told = await propose('cards.xlsx', [title!, ['', '2026/27'], header!, ...body]);
    expect(told).toContain('2026-04 to 2026-06');
    expect(told).not.toContain('yearIn');
  });

  test('stand down the side as well', async () => {
    const rows = [
      ['Visits to pools 2026/27'],
      ['Month', 'Visits'],
      ['December', 10],
      ['January', 11],
      ['February', 12],
    ];
    const told = await propose('pools.xlsx', rows);
    expect(told).toContain('yearIn: A1');
    expect(told).toContain('2026-12 to 2027-02');
  });
});

describe('the next file', () => {
  const next = ['Apr', 'May', 'Jun', 'Jul'];

  test('is read by the year that it says', async () => {
    await keep('cards-1.xlsx', scorecard('Scorecard 2025/26'));
    expect((await take('cards-1.xlsx', scorecard('Scorecard 2025/26'))).status).toBe(0);
    const { told, status } = await take('cards-2.xlsx', scorecard('Scorecard 2026/27', next));
    expect(status, told).toBe(0);
    expect(site.readText('data/indicators/trees.csv')).toMatch(/2025-06,42\n2026-04,40\n/);
    expect(site.faults()).toEqual([]);
  });

  test('of a sheet that is called by its year is read, too', async () => {
    await keep('cards-1.xlsx', scorecard('Scorecard'), '2025-26');
    const { told, status } = await take('cards-2.xlsx', scorecard('Scorecard'), '2026-27');
    expect(status, told).toBe(0);
    expect(site.readText('data/indicators/trees.csv')).toContain('2026-04,40\n');
  });

  test.each([
    ['cards-2027-03.xlsx', 0],
    ['cards-2027-04.xlsx', 1],
    ['cards-2026-04.xlsx', 0],
    ['cards-2026-03.xlsx', 1],
  ])('%s under the title of 2026/27 ends with %i', async (name, ends) => {
    await keep('cards-1.xlsx', scorecard('Scorecard 2026/27'));
    const { told, status } = await take(name, scorecard('Scorecard 2026/27'));
    expect(status, told).toBe(ends);
    expect(told.includes('(import/other-year)')).toBe(ends === 1);
  });

  test('without a year stops', async () => {
    await keep('cards-1.xlsx', scorecard('Scorecard 2026/27'));
    const { told, status } = await take('cards-2.xlsx', scorecard('Scorecard'));
    expect(status).toBe(1);
    expect(told).toContain(
      'KPIs!A1  The mapping reads the year of the months of this sheet in the cell A1, and `Scorecard` says none.',
    );
  });

  test('stops where the other year is answered for alone', async () => {
    await keep('cards-1.xlsx', scorecard('Scorecard 2026/27'));
    const rows = scorecard('Scorecard 2026/27').with(1, ['Beside those of 2025/26']);
    expect((await take('cards-2.xlsx', rows)).told).toContain(
      'KPIs!A2  `Beside those of 2025/26` says 2025/26, and the months of this sheet are read as those of 2026/27.',
    );
    const path = 'content/imports/cards.yml';
    site.write(path, `${site.readText(path)}checked: { KPIs!A2: Beside those of 2025/26 }\n`);
    const { told, status } = await take('cards-2.xlsx', rows);
    expect(status, told).toBe(0);
  });
});
