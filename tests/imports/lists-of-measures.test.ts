import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, type MadeCell } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const mapping = () => site.readText('content/imports/kpis.yml');
const figuresOf = (measure: string) => site.readText(`data/indicators/${measure}.csv`);

/** Keeps the mapping that is proposed of a sheet. */
async function propose(rows: readonly (readonly MadeCell[])[], file = 'kpis-2026-08.xlsx') {
  site.save(file, await madeWorkbook([{ name: 'KPIs', rows }]));
  return site.run(file, '--write');
}

const list = (header: readonly string[]) => [
  header,
  ['Visits', 'Number', 412, 400, 'G'],
  ['Emptied in time', '%', 94.2, 95, 'A'],
  ['Spend', '£000', 1204, 1100, 'R'],
  ['Time taken', 'Days', 7.5, 8, 'Green'],
  ['Cases', 'per 10,000', 52.1, 50, 'Amber'],
];

describe('the headings of officers', () => {
  test.each([
    ['Measure', 'Unit', 'Actual', 'Target', 'RAG'],
    ['KPI', 'UoM', 'Latest', 'Tgt', 'Status'],
    ['Performance indicator', 'Unit of measure', 'Outturn', 'Goal', 'Rating'],
    ['Indicator', 'Units', 'Performance', 'Threshold', 'Colour'],
  ])('%s, %s, %s, %s, %s', async (...header) => {
    await propose(list(header));
    const [measure, unit, value, target, rating] = header as [
      string,
      string,
      string,
      string,
      string,
    ];
    for (const line of [
      `      column: ${measure}\n`,
      `      - column: ${value}\n`,
      `    unit: ${unit}\n`,
      `    target:\n      column: ${target}\n`,
      `    rating:\n      column: ${rating}\n      names:\n        G: GREEN\n        A: AMBER\n        R: RED\n`,
    ])
      expect(mapping()).toContain(line);
  });

  test('a column of another status is no rating', async () => {
    const rows = list(['Measure', 'Unit', 'Actual', 'Target', 'Status']).map((row, at) =>
      at === 0 ? row : [...row.slice(0, 4), at > 2 ? 'Final' : 'Draft'],
    );
    await propose(rows);
    expect(mapping()).not.toContain('rating:');
  });

  test('months below each other with an actual, a goal and a colour of one measure', async () => {
    const rows = [
      ['Month', 'Outturn', 'Goal', 'RAG'],
      ['Apr 2026', 94.1, 95, 'A'],
      ['May 2026', 95.2, 95, 'G'],
      ['Jun 2026', 93.8, 95, 'A'],
    ];
    site.save('kpis.xlsx', await madeWorkbook([{ name: 'Bins emptied in time', rows }]));
    await site.run('kpis.xlsx', '--write');
    expect(mapping()).toContain('title: Bins emptied in time');
    expect(mapping()).toContain('column: Goal');
    expect(mapping()).toContain('      column: RAG\n');
    expect(mapping()).not.toContain('parts:');
  });

  test('a long list with a measure in each row leads each name to a measure', async () => {
    site.save(
      'kpis.csv',
      'KPI,Period,UoM,Latest\nVisits,2026-04,Number,412\nVisits,2026-05,Number,398\nSpend,2026-04,£000,1204\nSpend,2026-05,£000,1187\n',
    );
    await site.run('kpis.csv', '--write');
    expect(mapping()).toContain(
      'column: KPI\n      names:\n        Visits: visits\n        Spend: spend\n',
    );
    expect(mapping()).toContain('unit: £ thousand');
  });
});

describe('a column of units', () => {
  const header = ['Measure', 'Unit', 'Actual', 'Target', 'RAG'];

  test('gives each new measure its own, but for numbers of something', async () => {
    await propose(list(header));
    const measures = mapping().slice(mapping().indexOf('\nmeasures:'));
    expect(measures).toBe(`
measures:
  visits:
    title: Visits
  emptied-in-time:
    title: Emptied in time
    unit: "%"
  spend:
    title: Spend
    unit: £ thousand
  time-taken:
    title: Time taken
    unit: days
    unitOne: day
  cases:
    title: Cases
    unit: "per 10,000"
`);
  });

  const rows = (unit: string, more: readonly MadeCell[][] = []) => [
    ['Measure', 'Unit', 'Actual'],
    ['Visits', 'Number', 412],
    ['Spend', unit, 1204],
    ...more,
  ];

  async function taken() {
    await propose(rows('£000'));
    site.write(
      'content/imports/kpis.yml',
      mapping()
        .replace('title: Visits', 'title: Visits\n    unit: visits\n    unitOne: visit')
        .replace(/^( {4}title: .*)$/gm, '$1\n    goodWhen: neither\n    frequency: monthly'),
    );
    const first = await site.run('kpis-2026-08.xlsx');
    expect([first.status, site.faults()], first.told).toEqual([0, []]);
  }

  async function next(unit: string, ...flags: readonly string[]) {
    site.save('kpis-2026-09.xlsx', await madeWorkbook([{ name: 'KPIs', rows: rows(unit) }]));
    return site.run('kpis-2026-09.xlsx', ...flags);
  }

  test('that says the same is taken', async () => {
    await taken();
    expect((await next("£'000s")).status).toBe(0);
    expect(figuresOf('spend')).toContain('2026-09,1204');
  });

  test.each(['£', '£m', '%', 'Number'])('that says %s of £ thousand is in doubt', async (unit) => {
    await taken();
    const { told, status } = await next(unit);
    expect(status).toBe(1);
    expect(told).toContain(
      `KPIs!B3  The row is in \`${unit}\`, and \`spend\` is counted in \`£ thousand\`.  (import/unit-differs)`,
    );
    expect(figuresOf('spend')).not.toContain('2026-09');
    await next(unit, '--leave-out');
    expect([
      figuresOf('visits').includes('2026-09'),
      figuresOf('spend').includes('2026-09'),
    ]).toEqual([true, false]);
  });

  test('whose word the mapping leads to that of the definition is taken', async () => {
    await taken();
    site.edit('content/imports/kpis.yml', [
      'unit: Unit\n',
      'unit: { column: Unit, names: { Widgets: £ thousand } }\n',
    ]);
    expect((await next('Widgets')).status).toBe(0);
  });

  test('that is renamed stops the import', async () => {
    await taken();
    const renamed = rows('£000').map((row, at) =>
      at === 0 ? ['Measure', 'Counted in', 'Actual'] : row,
    );
    site.save('kpis-2026-09.xlsx', await madeWorkbook([{ name: 'KPIs', rows: renamed }]));
    expect((await site.run('kpis-2026-09.xlsx')).told).toContain('(import/column-renamed)');
  });
});
