import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeWorkbook } from '../made-workbook.ts';
import { importSite, type ImportSite } from '../import-site.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const table = 'Measure,Value,Target\nLibrary visits,412.5,400\nPool visits,<5,10\n';

test('the month of a title is proposed, and next month’s title stops the import', async () => {
  site.save('report.csv', `Performance report September 2026,,\n\n${table}`);
  const proposed = await site.run('report.csv', '--write', '--as', 'report');
  expect(proposed.told).toContain('is: 2026-09');
  const path = 'content/imports/report.yml';
  site.write(
    path,
    site
      .readText(path)
      .replace(
        /^( {4}title: .*)$/gm,
        '$1\n    unit: visits\n    unitOne: visit\n    goodWhen: higher\n    frequency: monthly',
      ),
  );
  const { told, status } = await site.run('report.csv', '--as', 'report');
  expect([status, site.faults()], told).toEqual([0, []]);
  expect(site.readText('data/indicators/library-visits.csv')).toBe('period,value\n2026-09,412.5\n');
  const before = site.everything();
  site.save('next.csv', `Performance report October 2026,,\n\n${table}`);
  const next = await site.run('next.csv', '--as', 'report');
  expect(next.status).toBe(1);
  expect(next.told).toContain('next.csv!A1  `Performance report October 2026` says 2026-10');
  expect(site.everything()).toEqual(before);
});

test('the month of the name of a file is proposed', async () => {
  for (const name of ['report-2026-09.csv', 'report September 2026.csv', 'report_Sept_2026.csv']) {
    site.save(name, table);
    expect((await site.run(name)).told, name).toContain('is: 2026-09');
  }
});

test('a workbook whose month its file alone says is held against the name of the next', async () => {
  const rows = [
    ['Measure', 'Value'],
    ['Library visits', 412.5],
  ];
  const bytes = await madeWorkbook([{ name: 'KPIs', rows }]);
  site.save('report-2026-09.xlsx', bytes);
  expect((await site.run('report-2026-09.xlsx', '--write')).told).toContain('is: 2026-09');
  site.save('report-2026-10.xlsx', bytes);
  const { told, status } = await site.run('report-2026-10.xlsx');
  expect(status).toBe(1);
  expect(told).toContain('KPIs!A1  `report 2026-10` says 2026-10');
});

test('two places that say other months make no proposal', async () => {
  site.save('report Oct 2026.csv', `Performance report September 2026,,\n\n${table}`);
  expect((await site.run('report Oct 2026.csv')).told).not.toContain('is: 2026');
});
