import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saysToDate } from '../../src/core/imports/words/said-basis.ts';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook, type MadeCell } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

test.each([
  ['Actual to date', true],
  ['YTD', true],
  ['Spend (year-to-date)', true],
  ['Cumulative complaints', true],
  ['Council tax collected, running total', true],
  ['Records kept up to date', false],
  ['Up-to-date plans', false],
  ['Candidate', false],
])('`%s` says that figures add up: %s', (text, says) => expect(saysToDate(text)).toBe(says));

const save = async (
  file: string,
  rows: readonly (readonly MadeCell[])[],
  name: string | undefined = 'KPIs',
) => site.save(file, await madeWorkbook([{ name, rows }]));

const months = (value: string) => [
  ['Measure', ...['Jul-26', 'Aug-26', 'Sep-26']],
  [value, 41, 80, 123],
];

describe('figures that add up through the year are proposed as that', () => {
  test.each([
    { by: 'a name', rows: months('Visits (YTD)'), name: 'KPIs' },
    { by: 'the sheet', rows: months('Visits'), name: 'Cumulative' },
    {
      by: 'a heading over one period',
      rows: [['Performance September 2026'], ['Measure', 'Actual to date'], ['Visits', 123]],
      name: 'KPIs',
    },
    {
      by: 'a title over one period',
      rows: [['Year to date, September 2026'], ['Measure', 'Actual'], ['Visits', 123]],
      name: 'KPIs',
    },
    {
      by: 'what stands under each month',
      rows: [
        ['Measure', 'Aug-26', '', 'Sep-26', ''],
        ['', 'YTD', 'Target', 'YTD', 'Target'],
        ['Visits', 80, 90, 123, 130],
      ],
      name: 'KPIs',
    },
    {
      by: 'the heading of a list',
      rows: [
        ['Month', 'Measure', 'YTD actual'],
        ['Aug-26', 'Visits', 80],
        ['Sep-26', 'Visits', 123],
      ],
      name: 'KPIs',
    },
  ])('by $by', async ({ rows, name }) => {
    await save('kpis.xlsx', rows, name);
    const { told } = await site.run('kpis.xlsx', '--write');
    expect(told).toContain('basis: year-to-date');
    expect(told).not.toContain('import/to-date');
    const path = 'content/imports/kpis.yml';
    const keys = 'unit: visits\n    unitOne: visit\n    goodWhen: higher\n    frequency: monthly';
    site.write(path, site.readText(path).replace(/^ {4}(?=title:)/m, `    ${keys}\n    `));
    const done = await site.run('kpis.xlsx');
    expect([done.status, site.faults()], done.told).toEqual([0, []]);
    expect(Object.values(site.everything()).join()).toMatch(/basis: year-to-date\n/);
  });

  test('and not where a plain column stands beside them', async () => {
    const rows = [['September 2026'], ['Measure', 'YTD', 'Actual'], ['Visits', 123, 43]];
    await save('kpis.xlsx', rows);
    const { told } = await site.run('kpis.xlsx');
    expect(told).toContain('- column: Actual');
    expect(told).not.toContain('year-to-date');
    expect(told).toContain('does not read `YTD`');
  });

  test('nor where months stand under a title, which may be of what stands beside them', async () => {
    await save('kpis.xlsx', [['Performance, year to date'], ...months('Visits')]);
    expect((await site.run('kpis.xlsx')).told).not.toContain('year-to-date');
  });
});

test('figures that grow tenfold through the year are no slips', async () => {
  const rows = [
    ['Measure', ...['Apr-26', 'May-26', 'Jun-26', 'Jul-26', 'Aug-26', 'Sep-26']],
    ['Visits YTD', 10, 21, 33, 47, 90, 100],
    ['Visits', 100, 101, 99, 102, 98, 10],
  ];
  await save('kpis.xlsx', rows);
  const { told } = await site.run('kpis.xlsx');
  expect(told.match(/KPIs!\w+(?= .*other-scale)/g)).toEqual(['KPIs!G3']);
});

describe('a mapping that takes them for those of a month', () => {
  const mapping = (more = '') => `file: kpis.xlsx
${more}tables:
  - sheet: "*"
    header: 1
    period: { across: yes, as: month }
    measure: { column: Measure, names: { Visits: visits, Visits YTD: visits } }
measures:
  visits: { title: Visits, unit: visits, unitOne: visit, goodWhen: higher, basis: month }
`;
  const definition = (basis: string) =>
    `---\ntitle: Visits\nunit: visits\nunitOne: visit\ngoodWhen: higher\n${basis}---\n\nEach visit counts.\n`;

  test('is refused at the name, and a person may answer', async () => {
    await save('kpis.xlsx', months('Visits YTD'));
    site.write('content/imports/kpis.yml', mapping());
    const { told, status } = await site.run('kpis.xlsx');
    expect(status).toBe(1);
    expect(told).toContain('KPIs!A2  `Visits YTD` says that the figures add up');
    site.write('content/imports/kpis.yml', mapping('checked: { KPIs!A2: Visits YTD }\n'));
    expect((await site.run('kpis.xlsx')).status).toBe(0);
  });

  test.each([
    { says: 'monthly', basis: 'basis: month\n', status: 1 },
    { says: 'nothing', basis: '', status: 1 },
    { says: 'the year to date', basis: 'basis: year-to-date\n', status: 0 },
  ])('a definition that says $says', async ({ basis, status }) => {
    site.write('content/indicators/visits.md', definition(basis));
    await save('kpis.xlsx', months('Visits YTD'));
    site.write('content/imports/kpis.yml', mapping());
    const done = await site.run('kpis.xlsx');
    expect(done.status, done.told).toBe(status);
    // Nor where the mapping says it of a measure that is defined as another.
    site.write(
      'content/imports/kpis.yml',
      mapping().replace('basis: month', 'basis: year-to-date'),
    );
    const again = await site.run('kpis.xlsx');
    expect(again.status, again.told).toBe(status);
  });
});
