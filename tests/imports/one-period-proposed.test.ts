import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';
import { madeWorkbook } from '../made-workbook.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const table = 'Measure,Value,Target\nLibrary visits,412.5,400\nPool visits,<5,10\n';

/** The rows of a sheet of three measures. */
const rowsOf = (...values: readonly [number, number, number]) => [
  ['Measure', 'Value'],
  ...['Library visits', 'Pool visits', 'Loans'].map((title, at) => [title, values[at]]),
];

/** Gives each measure of the one mapping that there is what a person has to. */
function answer(name: string) {
  const path = `content/imports/${name}.yml`;
  const more =
    '$1\n    unit: visits\n    unitOne: visit\n    goodWhen: higher\n    frequency: monthly';
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, more));
}

/** Keeps what is proposed for a file, and imports it. */
async function firstTime(file: string, content: string | Uint8Array, name: string) {
  site.save(file, content);
  const { told } = await site.run(file, '--write');
  answer(name);
  const first = await site.run(file);
  expect([first.status, site.faults()], first.told).toEqual([0, []]);
  return told;
}

/** Imports the next file as it is. */
async function next(file: string, content: string | Uint8Array) {
  site.save(file, content);
  const { told, status } = await site.run(file);
  return { told, status };
}

const figuresOf = (measure: string) => site.readText(`data/indicators/${measure}.csv`);

describe('the period that a file says as a whole', () => {
  test('of a title is proposed, and next month’s title is taken in one command', async () => {
    const told = await firstTime(
      'report-a.csv',
      `Performance report September 2026,,\n\n${table}`,
      'report-a',
    );
    expect(told).toContain('in: A1');
    expect(told).toContain('taken as those of 2026-09: the cell A1 says so');
    site.save(
      'report-a.csv',
      `Performance report October 2026,,\n\n${table.replace('412.5', '413.5')}`,
    );
    expect((await site.run('report-a.csv')).status).toBe(0);
    expect(figuresOf('library-visits')).toBe('period,value\n2026-09,412.5\n2026-10,413.5\n');
  });

  test.each([
    { file: 'kpis-2024-05.xlsx', after: 'kpis-2024-06.xlsx', name: 'kpis' },
    { file: 'May 2024 KPIs.xlsx', after: 'June 2024 KPIs.xlsx', name: 'kpis' },
    { file: 'KPIs_202405.xlsx', after: 'KPIs_202406.xlsx', name: 'kpis' },
    { file: 'KPIs May24.xlsx', after: 'KPIs Jun24.xlsx', name: 'kpis' },
    { file: 'kpis_may-2024_final.xlsx', after: 'kpis_june-2024_final.xlsx', name: 'kpis-final' },
    { file: 'May 2024.xlsx', after: 'June 2024.xlsx', name: 'figures' },
  ])('of the name $file is proposed, and $after is one command', async ({ file, after, name }) => {
    const told = await firstTime(
      file,
      await madeWorkbook([{ name: 'KPIs', rows: rowsOf(412, 398, 7) }]),
      name,
    );
    expect(told).toContain('in: file');
    expect(told).toContain('the name of the file says so');
    const read = await next(
      after,
      await madeWorkbook([{ name: 'KPIs', rows: rowsOf(415, 398, 9) }]),
    );
    expect(read.status, read.told).toBe(0);
    expect(figuresOf('loans')).toBe('period,value\n2024-05,7\n2024-06,9\n');
  });

  test.each([
    { text: 'Q1 2024/25', as: 'quarter', period: '2024/25-Q1' },
    { text: 'Quarter 1 2024-25', as: 'quarter', period: '2024/25-Q1' },
    { text: 'Performance in 2023/24', as: 'financial-year', period: '2023/24' },
    { text: 'Position at 31 May 2024', as: 'month', period: '2024-05' },
    { text: 'KPIs 2024/25, May 2024', as: 'month', period: '2024-05' },
  ])('$text is a $as', async ({ text, as, period }) => {
    const rows = [[text], ...rowsOf(412, 398, 7)];
    site.save('kpis.xlsx', await madeWorkbook([{ name: 'KPIs', rows }]));
    const { told } = await site.run('kpis.xlsx');
    expect(told).toContain(`as: ${as}`);
    expect(told).toContain(`taken as those of ${period}: the cell A1`);
  });

  test.each([
    { says: 'may be a calendar quarter or a financial one', text: 'Q1 2024' },
    { says: 'is a month or a year', text: '2011-12' },
    { says: 'has two months', text: 'May 2024, published June 2024' },
    { says: 'has a month within its quarter', text: 'Q1 2024/25 to June 2024' },
  ])('what $says is proposed by nobody, and told', async ({ text }) => {
    const rows = [[text], ...rowsOf(412, 398, 7)];
    site.save('kpis.xlsx', await madeWorkbook([{ name: 'KPIs', rows }]));
    const { told, status } = await site.run('kpis.xlsx', '--write');
    expect(status).toBe(1);
    expect(told).toContain('for you to say');
    expect(told).toContain(`KPIs!A1  \`${text}\``);
  });

  test('a header of months that is not understood is no list of titles', async () => {
    const rows = [
      ['Measure', 'Apr 2026', 'May 2026', undefined, 'Measure', 'Apr 2026', 'May 2026'],
      ['Visits', 10, 11, undefined, 'Loans', 20, 21],
    ];
    site.save('kpis.xlsx', await madeWorkbook([{ name: 'KPIs', rows }]));
    const { told, status } = await site.run('kpis.xlsx');
    expect(status).toBe(1);
    expect(told).not.toContain('for you to say');
  });

  test('a day of publication is no period', async () => {
    const rows = [['Published 5 July 2024'], ...rowsOf(412, 398, 7)];
    site.save('kpis-2024-06.xlsx', await madeWorkbook([{ name: 'KPIs', rows }]));
    expect((await site.run('kpis-2024-06.xlsx')).told).toContain('taken as those of 2024-06');
  });

  test('two places that say other months make no proposal, and are told', async () => {
    site.save('report Oct 2026.csv', `Performance report September 2026,,\n\n${table}`);
    const { told } = await site.run('report Oct 2026.csv');
    expect(told).not.toContain('as: month\n');
    expect(told).toContain('the name of the file  `report Oct 2026`: 2026-10');
  });
});

describe('the file of the next month', () => {
  const made = (title: string, ...values: readonly [number, number, number]) =>
    madeWorkbook([{ name: 'KPIs', rows: [[title], ...rowsOf(...values)] }]);

  test('whose title is still that of the last stops the import at the title', async () => {
    await firstTime('kpis-2026-08.xlsx', await made('Performance', 412, 398, 7), 'kpis');
    const read = await next(
      'kpis-2026-09.xlsx',
      await made('Performance August 2026', 415, 398, 9),
    );
    expect(read.status).toBe(1);
    expect(read.told).toContain('KPIs!A1  `Performance August 2026` says 2026-08');
    expect(figuresOf('loans')).not.toContain('2026-09');
  });

  test('that is the last one under another name stops the import', async () => {
    const bytes = await made('Performance', 412, 398, 7);
    await firstTime('kpis-2026-08.xlsx', bytes, 'kpis');
    const read = await next('kpis-2026-09.xlsx', bytes);
    expect(read.status).toBe(1);
    expect(read.told).toContain('(import/same-again)');
    const path = 'content/imports/kpis.yml';
    site.write(path, `${site.readText(path)}checked: { KPIs!A1: kpis 2026-09 }\n`);
    expect((await site.run('kpis-2026-09.xlsx')).status).toBe(0);
    expect(figuresOf('loans')).toContain('2026-09,7');
  });

  test('with one figure that is another is taken', async () => {
    await firstTime('kpis-2026-08.xlsx', await made('Performance', 412, 398, 7), 'kpis');
    expect((await next('kpis-2026-09.xlsx', await made('Performance', 412, 398, 8))).status).toBe(
      0,
    );
  });

  test.each([
    { file: 'kpis-final.xlsx', told: 'says none of the kind `month`' },
    { file: 'kpis-2026-09-and-2026-10.xlsx', told: 'says several: `2026-09`' },
  ])('$file says no one month, and stops the import', async ({ file, told }) => {
    await firstTime('kpis-2026-08.xlsx', await made('Performance', 412, 398, 7), 'kpis');
    site.save(file, await made('Performance', 415, 398, 9));
    const read = await site.run(file, '--as', 'kpis');
    expect(read.status).toBe(1);
    expect(read.told).toContain(told);
  });
});

describe('a sheet for each month', () => {
  const sheets = (...months: readonly string[]) =>
    madeWorkbook([
      { name: 'Notes', rows: [['What is counted']] },
      ...months.map((name, at) => ({ name, rows: rowsOf(412 + at, 398 - at, 7 + at) })),
    ]);

  test.each([
    {
      first: ['Aug 2026', 'Sep 2026'],
      after: ['Aug 2026', 'Sep 2026', 'Oct 2026'],
      pattern: '"*"',
    },
    { first: ['KPIs Sep 2026'], after: ['KPIs Oct 2026'], pattern: 'KPIs *' },
  ])('is one table, and the sheet of the next is read by it: $pattern', async (one) => {
    const told = await firstTime('book.xlsx', await sheets(...one.first), 'book');
    expect(told).toContain(`sheet: ${one.pattern}`);
    expect(told).toContain('in: sheet');
    const { status, told: later } = await next('book.xlsx', await sheets(...one.after));
    // A book of one sheet a month has the figures of the sheet before where nothing else is typed.
    const isSame = one.first.length === one.after.length;
    expect(status, later).toBe(isSame ? 1 : 0);
    if (isSame) expect(later).toContain('(import/same-again)');
    else expect(figuresOf('loans')).toBe('period,value\n2026-08,7\n2026-09,8\n2026-10,9\n');
  });

  test('under a name without a month is gone, and the import stops', async () => {
    await firstTime('book.xlsx', await sheets('KPIs Sep 2026'), 'book');
    const read = await next('book.xlsx', await sheets('KPIs'));
    expect(read.status).toBe(1);
    expect(read.told).toContain('(import/sheet-gone)');
  });
});
