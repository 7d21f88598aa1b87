import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, type MadeCell } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const figuresOf = (measure: string) => site.readText(`data/indicators/${measure}.csv`);

/** A workbook of one sheet, `KPIs`, whose ranges are merged. */
const workbook = (rows: readonly (readonly MadeCell[])[], ...merged: readonly string[]) =>
  madeWorkbook([
    {
      name: 'KPIs',
      rows,
      after:
        merged.length === 0
          ? ''
          : `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
    },
  ]);

/** Keeps the mapping that is proposed, with a unit for each measure as a person gives it, and imports the file. */
async function takeOver(name: string, content: string | Uint8Array) {
  site.save(name, content);
  const proposed = await site.run(name, '--write', '--as', 'table');
  const path = 'content/imports/table.yml';
  site.write(
    path,
    site
      .readText(path)
      .replace(
        /^( {4}title: .*)$/gm,
        '$1\n    unit: visits\n    unitOne: visit\n    goodWhen: higher\n    frequency: monthly',
      ),
  );
  const { told, status } = await site.run(name, '--as', 'table');
  return { proposed: proposed.told, told, status };
}

/** What is told of the next file: each code with its cell and outcome. */
async function next(name: string, content: string | Uint8Array, ...flags: readonly string[]) {
  site.save(name, content);
  const { told, status } = await site.run(name, '--as', 'table', '--json', ...flags);
  const all = JSON.parse(told) as readonly { code: string; cell: string; outcome: string }[];
  return {
    status,
    codes: all.map(
      ({ code, cell, outcome }) => `${cell.replace(/^.*!/, '')} ${code.slice(7)} ${outcome}`,
    ),
  };
}

const _ = undefined;

/** North, South and the whole over two months each. */
const twoMonths = [
  ['Measure', 'North', _, 'South', _, 'All areas', _],
  [_, 'Apr 2025', 'May 2025', 'Apr 2025', 'May 2025', 'Apr 2025', 'May 2025'],
  ['Library visits', 10.5, 11, 20, 21, 30.5, 32],
  ['Pool visits', 7, '<5', 9, _, 16, 12],
];
const merged = ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1'];

const libraries = `period,part,value
2025-04,,30.5
2025-04,North,10.5
2025-04,South,20
2025-05,,32
2025-05,North,11
2025-05,South,21
`;

/** The lines of a table in an order of their own. */
const sorted = (text: string) => text.trim().split('\n').toSorted();

describe('areas over months', () => {
  test('merged cells are read to the digit, and a total is the whole', async () => {
    const { proposed, told, status } = await takeOver(
      'a.xlsx',
      await workbook(twoMonths, ...merged),
    );
    expect(proposed).toContain('was taken for parts of each measure');
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(sorted(figuresOf('library-visits'))).toEqual(sorted(libraries));
    expect(figuresOf('pool-visits')).toContain('2025-05,North,suppressed\n');
    expect(figuresOf('pool-visits')).not.toContain('2025-05,South');
    expect(told).toContain(
      '11 new rows, 0 in the tables already, 0 left out by the mapping, 0 told',
    );
  });

  test('a table of text, where merging is lost, and a title above', async () => {
    const { told, status } = await takeOver(
      'a.csv',
      'Visits of the year\n\nMeasure,North,,South,\n,Apr 2025,May 2025,Apr 2025,May 2025\nLibrary visits,10,11,20,21\n',
    );
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(sorted(figuresOf('library-visits'))).toEqual(
      sorted(
        'period,part,value\n2025-04,North,10\n2025-04,South,20\n2025-05,North,11\n2025-05,South,21\n',
      ),
    );
  });

  test('years between the areas and their months', async () => {
    const { told, status } = await takeOver(
      'a.csv',
      ',North,,South,\n,2025,2026,2025,2026\nMeasure,Dec,Jan,Dec,Jan\nLibrary visits,10,11,20,21\n',
    );
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(figuresOf('library-visits')).toContain('2026-01,South,21\n');
    expect(figuresOf('library-visits')).toContain('2025-12,North,10\n');
  });

  test('one month of each area', async () => {
    const { told, status } = await takeOver(
      'a.csv',
      'Measure,North,South,West\n,Apr 2025,Apr 2025,Apr 2025\nLibrary visits,10,11,20\n',
    );
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(figuresOf('library-visits')).toContain('2025-04,West,20\n');
  });

  test('a whole that is called as no total is, is known by its sums', async () => {
    const { told, status } = await takeOver(
      'a.csv',
      'Measure,North,,,South,,,Borough,,\n,Apr 2025,May 2025,Jun 2025,Apr 2025,May 2025,Jun 2025,Apr 2025,May 2025,Jun 2025\nLibrary visits,10,11,12,20,21,22,30,32,34\n',
    );
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(site.readText('content/imports/table.yml')).toContain('whole: [Borough]');
    expect(figuresOf('library-visits')).toContain('2025-06,,34\n');
  });
});

describe('the next month under the same areas', () => {
  const row = (names: readonly MadeCell[], figures: readonly number[]) => [
    ['Measure', ...names.flatMap((name) => [name, _, _])],
    [_, ...names.flatMap(() => ['Apr 2025', 'May 2025', 'Jun 2025'])],
    ['Library visits', ...figures],
    ['Pool visits', ...figures.map((_figure, at) => [7, 8, 9][at % 3]!)],
  ];
  const ranges = ['A1:A2', 'B1:D1', 'E1:G1', 'H1:J1', 'K1:M1'];
  const figures = [10.5, 11, 12, 20, 21, 22, 30.5, 32, 34];
  const begin = async () => {
    const first = [...twoMonths.slice(0, 3), ['Pool visits', 7, 8, 7, 8, 7, 8]];
    const { told, status } = await takeOver('a.xlsx', await workbook(first, ...merged));
    expect([status, site.faults()], told).toEqual([0, []]);
  };

  test('one month more is one command', async () => {
    await begin();
    const names = ['North', 'South', 'All areas'];
    const { status, codes } = await next(
      'b.xlsx',
      await workbook(row(names, figures), ...ranges.slice(0, 4)),
    );
    expect([status, codes, site.faults()]).toEqual([0, [], []]);
    expect(sorted(figuresOf('library-visits'))).toEqual(
      sorted(`${libraries}2025-06,,34\n2025-06,North,12\n2025-06,South,22\n`),
    );
  });

  test('an area that is new is told at its cell, and the rest waits for an answer', async () => {
    await begin();
    const before = site.everything();
    const file = await workbook(
      row(['North', 'South', 'West', 'All areas'], [...figures.slice(0, 6), 1, 2, 3, 31.5, 34, 37]),
      ...ranges,
    );
    const { status, codes } = await next('b.xlsx', file);
    expect([status, codes]).toEqual([
      1,
      expect.arrayContaining(['H1 unknown-part left-out']) as readonly string[],
    ]);
    expect(site.everything()).toEqual(before);
  });

  test('an area that is gone is told', async () => {
    await begin();
    const { status, codes } = await next(
      'b.xlsx',
      await workbook(
        row(['North', 'All areas'], [10.5, 11, 12, 30.5, 32, 34]),
        ...ranges.slice(0, 3),
      ),
    );
    expect([status, codes]).toEqual([
      0,
      expect.arrayContaining(['B1 part-not-there told']) as readonly string[],
    ]);
    expect(figuresOf('library-visits')).toContain('2025-06,North,12\n');
  });

  test('an area under another name is refused at its cell, with the one that is gone', async () => {
    await begin();
    const before = site.everything();
    const names = ['North', 'South and Quay', 'All areas'];
    site.save('b.xlsx', await workbook(row(names, figures), ...ranges.slice(0, 4)));
    const { told, status } = await site.run('b.xlsx', '--as', 'table');
    expect(status).toBe(1);
    expect(told).toContain('KPIs!E1  The mapping does not know `South and Quay` as a `part`');
    expect(told).toContain('It knows `South`, which the header has no more');
    expect(told).toContain(', 6 told above');
    expect(site.everything()).toEqual(before);
  });

  test('a name that is blank is told, and is not that of the area before', async () => {
    await begin();
    const file = await workbook(
      row(['North', 'South', 'All areas', _], [...figures, 1, 2, 3]),
      ...ranges.slice(0, 4),
    );
    const { status, codes } = await next('b.xlsx', file);
    expect(status).toBe(1);
    expect(codes).toContain('K1 unknown-part left-out');
  });

  test('a month that is blank under its area stops the import', async () => {
    await begin();
    const [areas, months, ...rest] = row(['North', 'South', 'All areas'], figures);
    const blank = months!.map((month, at) => (at === 6 ? _ : month));
    const { status, codes } = await next(
      'b.xlsx',
      await workbook([areas!, blank, ...rest], ...ranges.slice(0, 4)),
    );
    expect(status).toBe(1);
    expect(codes).toContain('G2 figures-unread stops');
  });
});

describe('months over areas', () => {
  const rows = [
    ['Measure', 'Apr 2025', _, _, 'May 2025', _, _],
    [_, 'North', 'South', 'Total', 'North', 'South', 'Total'],
    ['Library visits', 10, 20, 30, 11, 21, 32],
  ];
  test.each([
    { says: 'in merged cells', ranges: ['A1:A2', 'B1:D1', 'E1:G1'] },
    { says: 'where merging is lost', ranges: [] },
  ])('$says', async ({ ranges }) => {
    const { told, status } = await takeOver('a.xlsx', await workbook(rows, ...ranges));
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(sorted(figuresOf('library-visits'))).toEqual(
      sorted(
        'period,part,value\n2025-04,,30\n2025-04,North,10\n2025-04,South,20\n2025-05,,32\n2025-05,North,11\n2025-05,South,21\n',
      ),
    );
    const more = [
      [...rows[0]!, 'Jun 2025', _, _],
      [...rows[1]!, 'North', 'South', 'Total'],
      [...rows[2]!, 12, 22, 34],
    ];
    const month = await next(
      'b.xlsx',
      await workbook(more, ...ranges, ...(ranges.length > 0 ? ['H1:J1'] : [])),
    );
    expect([month.status, month.codes, site.faults()]).toEqual([0, [], []]);
    expect(figuresOf('library-visits')).toContain('2025-06,South,22\n');
  });
});

describe('what stands over months and is no part', () => {
  test.each([
    { says: 'actual and target', head: 'Measure,Actual,,Target,' },
    { says: 'measures over rows of wards', head: 'Ward,Library visits,,Pool visits,' },
  ])('$says', async ({ head }) => {
    site.save('a.csv', `${head}\n,Apr 2025,May 2025,Apr 2025,May 2025\nNorth,1,2,3,4\n`);
    const { told } = await site.run('a.csv');
    expect(told).not.toContain('      part:\n');
  });
});
