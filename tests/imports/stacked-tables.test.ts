import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

type Rows = readonly (readonly (string | number)[])[];
const path = 'content/imports/kpis.yml';
const save = (file: string, rows: Rows) =>
  site.save(file, rows.map((cells) => cells.join(',')).join('\n'));
const rowsOf = (measure: string) =>
  site.readText(`data/indicators/${measure}.csv`).trim().split('\n').slice(1).toSorted();

/** Proposes by the first file, takes it in, and says what comes of the second. */
async function both(first: Rows, second: Rows) {
  save('kpis-2026-05.csv', first);
  await site.run('kpis-2026-05.csv', '--write');
  const keys = '$1\n    unit: calls\n    unitOne: call\n    goodWhen: higher';
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, keys));
  const one = await site.run('kpis-2026-05.csv');
  expect([one.status, site.faults()], one.told).toEqual([0, []]);
  save('kpis-2026-06.csv', second);
  return { proposed: site.readText(path), ...(await site.run('kpis-2026-06.csv')) };
}

const months = ['Apr 26', 'May 26'];
const none: readonly string[] = [];

describe('two tables below each other', () => {
  test('of wards under the same months, of which both get a ward', async () => {
    const one: Rows = [
      ['Calls'],
      ['Ward', ...months],
      ['North', 51, 52],
      ['South', 61, 62],
      none,
      ['Letters'],
      ['Ward', ...months],
      ['North', 11, 12],
      ['South', 31, 32],
    ];
    const two: Rows = [
      ['Calls'],
      ['Ward', ...months, 'Jun 26'],
      ['North', 51, 52, 54],
      ['South', 61, 62, 63],
      ['West', 81, 82, 83],
      none,
      ['Letters'],
      ['Ward', ...months, 'Jun 26'],
      ['North', 11, 12, 13],
      ['South', 31, 32, 33],
      ['West', 41, 42, 43],
    ];
    const { status, told } = await both(one, two);
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(told).toContain('The header stands in row 8 and not in row 7');
    expect(rowsOf('calls')).toContain('2026-06,West,83');
    expect(rowsOf('letters').slice(-3)).toEqual([
      '2026-06,North,13',
      '2026-06,South,33',
      '2026-06,West,43',
    ]);
  });

  test('of months and of quarters, with two rows more above both', async () => {
    const upper: Rows = [['Measure', ...months], ['Calls', 51, 52], none];
    const lower: Rows = [
      ['Measure', 'Q1 2026/27', 'Q2 2026/27'],
      ['Letters', 11, 12],
    ];
    const { status, told } = await both(
      [...upper, ...lower],
      [['Report of the board'], none, ...upper, ...lower],
    );
    expect(status, told).toBe(0);
    expect(told.match(/header-moved/g)).toHaveLength(2);
  });

  test('each with a row a month, of which both get one', async () => {
    const sheet = (more: boolean): Rows => [
      ['Calls'],
      ['Month', 'Calls', 'Answered'],
      ['Apr 26', 101, 91],
      ['May 26', 102, 93],
      ...(more ? [['Jun 26', 105, 94]] : []),
      none,
      ['Complaints'],
      ['Month', 'Complaints', 'Upheld'],
      ['Apr 26', 11, 7],
      ['May 26', 12, 6],
      ...(more ? [['Jun 26', 14, 9]] : []),
    ];
    const { proposed, status, told } = await both(sheet(false), sheet(true));
    expect(proposed).toContain('last: 5\n  - header: 7');
    expect([status, site.faults()], told).toEqual([0, []]);
    expect([rowsOf('answered').at(-1), rowsOf('upheld').at(-1)]).toEqual([
      '2026-06,94',
      '2026-06,9',
    ]);
  });

  test('with a third in between are not read one for the other', async () => {
    const table = (title: string, first: number): Rows => [
      [title],
      ['Ward', ...months],
      ['North', first, first + 1],
      ['South', first + 10, first + 11],
      none,
    ];
    const { status, told } = await both(
      [...table('Calls', 50), ...table('Letters', 20)],
      [...table('Calls', 50), ['Note'], ...table('Visits', 70), ...table('Letters', 20)],
    );
    expect(status, told).toBe(1);
    expect(rowsOf('letters')).toHaveLength(4);
    expect(rowsOf('letters')).not.toContain('2026-04,North,70');
  });
});

describe('rows behind the last of a table', () => {
  const sheet: Rows = [
    ['Measure', ...months],
    ['Calls', 51, 52],
    ['Letters', 61, 62],
  ];
  const mapping = (last: number) => `file: "kpis-*.csv"
tables:
  - header: 1
    period: { across: yes, as: month }
    measure: { column: Measure, names: { Calls: calls, Letters: letters } }
    last: ${last}
measures:
  calls: { title: Calls, unit: calls, unitOne: call, goodWhen: higher }
  letters: { title: Letters, unit: letters, unitOne: letter, goodWhen: higher }
`;

  test.each([
    { last: 2, rows: sheet, told: true },
    { last: 3, rows: sheet, told: false },
    { last: 2, rows: [...sheet.slice(0, 2), ['A note']], told: false },
    { last: 2, rows: [...sheet.slice(0, 2), none, ['Letters', 61, 62]], told: false },
  ])('with figures are told: $told, of $rows', async ({ last, rows, told }) => {
    site.write(path, mapping(last));
    save('kpis-2026-05.csv', rows);
    const found = await site.run('kpis-2026-05.csv');
    expect(found.status, found.told).toBe(0);
    expect(found.told.includes('import/rows-behind')).toBe(told);
  });
});

describe('weeks', () => {
  const across = (...heads: readonly string[]): Rows => [
    ['Measure', ...heads],
    ['Calls', 51, 52, 54],
    ['Letters', 61, 62, 65],
  ];

  test.each([
    { heads: ['w/e 05/04/2026', 'w/e 12/04/2026', 'w/e 19/04/2026'] },
    { heads: ['Week 1', 'Week 2', 'Week 3'] },
    { heads: ['Wk commencing 5 April', 'Wk commencing 12 April', 'Wk commencing 19 April'] },
  ])('$heads are told at their cell', async ({ heads }) => {
    save('kpis.csv', across(...heads));
    const { told, status } = await site.run('kpis.csv');
    expect(status).toBe(1);
    expect(told).toContain(`kpis.csv!B1  \`${heads[0]}\` is a week`);
  });

  test('down the side are told, too', async () => {
    save('kpis.csv', [
      ['Week', 'Calls'],
      ['Week 1', 51],
      ['Week 2', 52],
    ]);
    expect((await site.run('kpis.csv')).told).toContain('kpis.csv!A2  `Week 1` is a week');
  });

  test('as the hint has them typed are read', async () => {
    save('kpis.csv', across('2026-04-05', '2026-04-12', '2026-04-19'));
    const { told } = await site.run('kpis.csv');
    expect(told).toContain('as: day');
    expect(told).toContain('2026-04-05 to 2026-04-19');
  });

  test('of which one alone is named are none', async () => {
    save('kpis.csv', [
      ['Measure', 'Value'],
      ['Week 1 calls', 51],
      ['Letters', 52],
    ]);
    expect((await site.run('kpis.csv')).told).not.toContain('is a week');
  });

  test('days whose month is not known are told', async () => {
    save('kpis.csv', [
      ['Date', 'Calls'],
      ['05/04/2026', 51],
      ['12/04/2026', 52],
    ]);
    expect((await site.run('kpis.csv')).told).toContain('`2026-04-05`, `2026-05-04`');
  });
});
