import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, type MadeCell } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const _ = undefined;
const months = ['Apr 2026', 'May 2026', 'Jun 2026'];
type Rows = readonly (readonly MadeCell[])[];

const bookOf = (sheets: Readonly<Record<string, Rows>>, merged: readonly string[] = []) =>
  madeWorkbook(
    Object.entries(sheets).map(([name, rows]) => ({
      ...{ name, rows },
      after:
        merged.length === 0
          ? ''
          : `<mergeCells>${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
    })),
  );

const path = 'content/imports/wards.yml';
const figuresOf = (measure: string) => site.readText(`data/indicators/${measure}.csv`);

/** Keeps the mapping that is proposed, with a unit for each measure. */
async function propose(content: Uint8Array): Promise<string> {
  site.save('wards-01.xlsx', content);
  const { told } = await site.run('wards-01.xlsx', '--write');
  const more =
    '$1\n    unit: visits\n    unitOne: visit\n    goodWhen: higher\n    frequency: monthly';
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, more));
  return told;
}

async function take(name: string, content?: Uint8Array) {
  if (content) site.save(name, content);
  const { told, status } = await site.run(name);
  return { told, status };
}

describe('areas down the side of a sheet with one measure', () => {
  const visits = [
    ['Ward', ...months],
    ['North', 10, 11, 12],
    ['South', 20, 21, 22],
  ] as const;
  const swims = [
    ['Ward', ...months],
    ['North', 1, 2, 3],
    ['South', 5, 6, 7],
  ] as const;

  test('are its parts, and the sheet is the measure', async () => {
    const told = await propose(await bookOf({ 'Library visits': visits, 'Pool visits': swims }));
    expect(told).toContain('measure: library-visits');
    expect(told).toContain('ward:\n        column: Ward');
    const read = await take('wards-01.xlsx');
    expect([read.status, site.faults()], read.told).toEqual([0, []]);
    expect(figuresOf('pool-visits')).toContain('2026-06,South,7\n');
    const next = [
      ['Ward', ...months, 'Jul 2026'],
      ['North', 10, 11, 12, 13],
      ['South', 20, 21, 22, 23],
    ];
    const after = await take(
      'wards-02.xlsx',
      await bookOf({ 'Library visits': next, 'Pool visits': swims }),
    );
    expect(after.status, after.told).toBe(0);
    expect(figuresOf('library-visits')).toContain('2026-07,South,23\n');
  });

  test('with a total that has no name ask for it, and take it when it is answered', async () => {
    await propose(await bookOf({ 'Library visits': [...visits, [_, 30, 32, 34]] }));
    const read = await take('wards-01.xlsx');
    expect(read.status).toBe(1);
    expect(read.told).toContain(
      'Library visits!A4  The row has figures, and no name under `Ward`: it may be the whole.',
    );
    site.edit(path, ['column: Ward\n', 'column: Ward\n        whole: [""]\n']);
    const whole = await take('wards-01.xlsx');
    expect([whole.status, site.faults()], whole.told).toEqual([0, []]);
    expect(figuresOf('library-visits')).toContain('2026-04,,30\n');
  });

  test('beside a column of measures ask the same of a blank one', async () => {
    const rows = [
      ['Measure', 'Ward', ...months],
      ...[
        ['Visits', 'North', 1, 2, 3],
        ['Visits', 'South', 4, 5, 6],
        ['Visits', _, 5, 7, 9],
      ],
      ...[
        ['Swims', 'North', 2, 2, 2],
        ['Swims', 'South', 3, 3, 4],
        ['Swims', _, 5, 5, 6],
      ],
    ];
    await propose(await bookOf({ KPIs: rows }));
    const { told } = await take('wards-01.xlsx');
    expect(told).toContain('KPIs!B4  The row has figures, and no name under `Ward`');
    expect(told).toContain('KPIs!B7  The row has figures, and no name under `Ward`');
    expect(told).not.toContain('two-figures');
  });
});

describe('a total in the middle of its parts', () => {
  const rows = (...names: readonly string[]) => [
    ['Ward', ...months],
    ...names.map((name) => {
      const base = { North: 10, South: 20, Total: 30, Quay: 5, Bay: 7 }[name]!;
      const step = name === 'Total' ? 2 : 1;
      return [name, ...months.map((_month, at) => base + at * step)];
    }),
  ];

  test('that is the sum of those above it alone is no whole', async () => {
    await propose(
      await bookOf({ 'Library visits': rows('North', 'South', 'Total', 'Quay', 'Bay') }),
    );
    const { told, status } = await take('wards-01.xlsx');
    expect(status).toBe(1);
    expect(told).toContain('(import/total-of-some)');
    await site.run('wards-01.xlsx', '--leave-out');
    expect(figuresOf('library-visits')).not.toMatch(/^2026-04,,/m);
  });

  test.each([
    { says: 'is the sum of all', names: ['North', 'Total', 'South'] },
    { says: 'stands below them', names: ['North', 'South', 'Total'] },
    { says: 'stands above them', names: ['Total', 'North', 'South'] },
  ])('that $says is the whole', async ({ names }) => {
    await propose(await bookOf({ 'Library visits': rows(...names) }));
    expect((await take('wards-01.xlsx')).status).toBe(0);
    expect(figuresOf('library-visits')).toContain('2026-04,,30\n');
  });
});

describe('a blank heading among parts in the header', () => {
  const over = [
    ['Measure', 'North', _, 'South', _, _, _],
    [_, 'Apr 2026', 'May 2026', 'Apr 2026', 'May 2026', 'Apr 2026', 'May 2026'],
    ['Visits', 10, 11, 20, 21, 30, 32],
    ['Swims', 7, 8, 9, 9, 16, 17],
  ];
  const under = [
    ['Measure', 'Apr 2026', _, _, 'May 2026', _, _],
    [_, 'North', 'South', _, 'North', 'South', _],
    ['Visits', 10, 20, 30, 11, 21, 32],
    ['Swims', 7, 9, 16, 8, 9, 17],
  ];

  test.each([
    {
      says: 'over merged months',
      rows: over,
      merged: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1'],
      at: 'F1',
    },
    { says: 'over months that are not merged', rows: over, merged: [], at: 'F1' },
    { says: 'under merged months', rows: under, merged: ['A1:A2', 'B1:D1', 'E1:G1'], at: 'D2' },
    { says: 'under months that are not merged', rows: under, merged: [], at: 'D2' },
  ])(
    '$says is asked for, and taken as the whole when a person says so',
    async ({ rows, merged, at }) => {
      await propose(await bookOf({ KPIs: rows }, merged));
      const before = site.everything();
      const read = await take('wards-01.xlsx');
      expect(read.status).toBe(1);
      expect(read.told).toContain(`KPIs!${at}  The header names a period here`);
      expect(read.told).not.toContain('two-figures');
      expect(site.everything()).toEqual(before);
      site.edit(path, ['South: South\n', 'South: South\n        whole: [""]\n']);
      const whole = await take('wards-01.xlsx');
      expect([whole.status, site.faults()], whole.told).toEqual([0, []]);
      expect(figuresOf('visits').trim().split('\n').toSorted()).toEqual([
        ...['2026-04,,30', '2026-04,North,10', '2026-04,South,20'],
        ...['2026-05,,32', '2026-05,North,11', '2026-05,South,21', 'period,part,value'],
      ]);
    },
  );
});

test('areas over months above one row without a name are parts of what the sheet is called', async () => {
  const rows = [
    ['North', _, 'South', _, 'All areas', _],
    ['Apr 2026', 'May 2026', 'Apr 2026', 'May 2026', 'Apr 2026', 'May 2026'],
    [10, 11, 20, 21, 30, 32],
  ];
  const told = await propose(await bookOf({ 'Library visits': rows }, ['A1:B1', 'C1:D1', 'E1:F1']));
  expect(told).toContain('measure: library-visits');
  expect((await take('wards-01.xlsx')).status).toBe(0);
  expect(figuresOf('library-visits')).toContain('2026-05,,32\n');
});

describe('headers that mislead', () => {
  test('months under years are months, and no parts of these', async () => {
    const rows = [
      ['Measure', '2025/26', _, _, '2026/27', _],
      [_, 'Jan', 'Feb', 'Mar', 'Apr', 'May'],
      ['Visits', 10, 11, 12, 13, 14],
    ];
    const told = await propose(await bookOf({ KPIs: rows }, ['B1:D1', 'E1:F1']));
    expect(told).not.toContain('partsAcross');
    expect((await take('wards-01.xlsx')).status).toBe(0);
    expect(figuresOf('visits')).toBe(
      'period,value\n2026-01,10\n2026-02,11\n2026-03,12\n2026-04,13\n2026-05,14\n',
    );
  });

  test('quarters under a financial year are its quarters', async () => {
    const rows = [
      ['Measure', '2025/26', _, _, _],
      [_, 'Q1', 'Q2', 'Q3', 'Q4'],
      ['Visits', 10, 11, 12, 13],
    ];
    const told = await propose(await bookOf({ KPIs: rows }, ['B1:E1']));
    expect(told).not.toContain('partsAcross');
    expect(told).toContain('as: quarter');
    site.write(path, site.readText(path).replace('frequency: monthly', 'frequency: quarterly'));
    expect((await take('wards-01.xlsx')).status).toBe(0);
    expect(figuresOf('visits')).toContain('2025/26-Q4,13\n');
  });

  test('January behind December under one calendar year is in doubt, and what follows it', async () => {
    const header = (last: readonly string[]) => [
      ['Measure', '2025', ...last.slice(1).map(() => _)],
      [_, ...last],
    ];
    const made = (...last: readonly string[]) =>
      bookOf({ KPIs: [...header(last), ['Visits', ...last.map((_month, at) => 10 + at)]] });
    await propose(await made('Oct', 'Nov', 'Dec'));
    expect((await take('wards-01.xlsx')).status).toBe(0);
    const { told, status } = await take(
      'wards-02.xlsx',
      await made('Oct', 'Nov', 'Dec', 'Jan', 'Feb'),
    );
    expect(status).toBe(1);
    expect(told).toContain('KPIs!E2  `Jan` would be 2025-01 by the year above it');
    expect(told).toContain('KPIs!F2  `Feb`');
    await site.run('wards-02.xlsx', '--leave-out');
    expect(figuresOf('visits')).not.toContain('2025-01');
  });

  test('two tables below each other are two, each under its own months', async () => {
    const rows = [
      ...[
        ['Measure', 'Apr 2026', 'May 2026', 'Jun 2026'],
        ['Visits', 10, 11, 12],
      ],
      ...[[], ['Last year'], ['Measure', 'Apr 2025', 'May 2025', 'Jun 2025'], ['Visits', 1, 2, 3]],
    ];
    const told = await propose(await bookOf({ KPIs: rows }));
    expect(told.match(/- sheet: KPIs/g)).toHaveLength(2);
    expect((await take('wards-01.xlsx')).status).toBe(0);
    expect(figuresOf('visits')).toBe(
      'period,value\n2025-04,1\n2025-05,2\n2025-06,3\n2026-04,10\n2026-05,11\n2026-06,12\n',
    );
  });

  test('a table that comes to stand below the one that is read stops the import', async () => {
    const rows = [
      ['Measure', 'Apr 2026', 'May 2026'],
      ['Visits', 10, 11],
      ['Swims', 3, 4],
    ];
    await propose(await bookOf({ KPIs: rows }));
    expect((await take('wards-01.xlsx')).status).toBe(0);
    const more = [...rows, [], ['Measure', 'Apr 2025', 'May 2025'], ['Swims', 1, 2]];
    const { told, status } = await take('wards-02.xlsx', await bookOf({ KPIs: more }));
    expect(status).toBe(1);
    expect(told).toContain('KPIs!B5  `Apr 2025` stands below the header where that says Apr 2026');
    expect(told).toContain('`last: 4`');
  });

  test('the header again above another section is no measure', async () => {
    const rows = [
      ...[
        ['Measure', ...months],
        ['Visits', 10, 11, 12],
      ],
      ...[['Pools'], ['Measure', ...months], ['Swims', 1, 2, 3]],
    ];
    const told = await propose(await bookOf({ KPIs: rows }));
    expect(told).not.toContain('Measure: measure');
    expect((await take('wards-01.xlsx')).status).toBe(0);
    expect(figuresOf('swims')).toContain('2026-06,3\n');
  });
});

test.each(['1O2', '10l', 'l20'])('%s with a letter for a digit is in doubt', async (typed) => {
  await propose(
    await bookOf({
      KPIs: [
        ['Measure', ...months],
        ['Visits', 101, typed, 103],
      ],
    }),
  );
  const { told, status } = await take('wards-01.xlsx');
  expect(status).toBe(1);
  expect(told).toContain(`KPIs!C2  \`${typed}\` stands where a figure belongs`);
});

describe('an actual beside a target in each month', () => {
  const rows = [
    ['Measure', 'Apr 2026', _, _, 'May 2026', _, _],
    [_, 'Actual', 'Target', 'RAG', 'Actual', 'Target', 'RAG'],
    ['Visits', 10, 12, 'R', 11, 12, 'A'],
    ['Swims', 7, 6, 'G', 8, 6, 'G'],
  ];

  test('is the figure, and the others are its target and its rating', async () => {
    const told = await propose(await bookOf({ KPIs: rows }, ['B1:D1', 'E1:G1']));
    expect(told).toContain(
      'figure:\n        row: 2\n        whole: [Actual]\n        leave: [Target, RAG]',
    );
    const read = await take('wards-01.xlsx');
    expect([read.status, site.faults()], read.told).toEqual([0, []]);
    expect(read.told).not.toContain('The mapping does not read');
    expect(figuresOf('visits')).toBe('period,value,rating\n2026-04,10,RED\n2026-05,11,AMBER\n');
  });

  test('a column of another name in the next month is in doubt', async () => {
    await propose(await bookOf({ KPIs: rows }, ['B1:D1', 'E1:G1']));
    const next = [
      [...rows[0]!, 'Jun 2026'],
      [...rows[1]!, 'Outturn'],
      [...rows[2]!, 12],
      [...rows[3]!, 9],
    ];
    const { told, status } = await take(
      'wards-02.xlsx',
      await bookOf({ KPIs: next }, ['B1:D1', 'E1:G1']),
    );
    expect(status).toBe(1);
    expect(told).toContain('KPIs!H2  The mapping does not know `Outturn`');
  });
});

describe('areas down the side and measures across, of one month', () => {
  const rows = (month: string, north: number) => [
    [`Ward performance, ${month}`],
    ['Ward', 'Visits', 'Loans'],
    ...[
      ['North', north, 20],
      ['South', 11, 21],
      ['Total', north + 11, 41],
    ],
  ];

  test('are measures with parts, and the next month is one command', async () => {
    const told = await propose(await bookOf({ Wards: rows('May 2026', 10) }));
    expect(told).toContain('in: A1');
    const first = await take('wards-01.xlsx');
    expect([first.status, site.faults()], first.told).toEqual([0, []]);
    const after = await take('wards-02.xlsx', await bookOf({ Wards: rows('June 2026', 12) }));
    expect(after.status, after.told).toBe(0);
    expect(figuresOf('visits').trim().split('\n').toSorted()).toEqual([
      ...['2026-05,,21', '2026-05,North,10', '2026-05,South,11'],
      ...['2026-06,,23', '2026-06,North,12', '2026-06,South,11', 'period,ward,value'],
    ]);
  });
});

test('days in figures that begin months are months, whichever way they may be read', async () => {
  const text =
    'Date,Area,Visits\n01/04/2026,North,10\n01/05/2026,North,11\n01/04/2026,South,20\n01/05/2026,South,21\n';
  site.save('wards.csv', text);
  expect((await site.run('wards.csv', '--write')).told).toContain('as: month');
  const more =
    '$1\n    unit: visits\n    unitOne: visit\n    goodWhen: higher\n    frequency: monthly';
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, more));
  expect((await take('wards.csv')).status).toBe(0);
  expect(figuresOf('visits')).toContain('2026-05,South,21\n');
});
