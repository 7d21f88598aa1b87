import { expect, test } from 'vitest';
import { importSite } from '../import-site.ts';
import { madeWorkbook } from '../made-workbook.ts';

/** Months of 1,000 wards, a row each: 100,000 rows. */
const rows = Array.from({ length: 100 }, (_, at) => {
  const month = `${2018 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  return Array.from({ length: 1000 }, (_, ward) => [
    month,
    `Ward ${ward}`,
    // Large enough that none is a thousandth of its neighbours.
    100 + ((at * 7 + ward * 13) % 997),
  ]);
}).flat();

test(
  'a sheet of 100,000 rows is read in seconds, and what is too much for one table is told',
  {
    timeout: 120_000,
  },
  async () => {
    const site = await importSite();
    const bytes = await madeWorkbook([
      { name: 'KPIs', rows: [['Month', 'Ward', 'Visits'], ...rows] },
    ]);
    site.save('large.xlsx', bytes);
    await site.run('large.xlsx', '--write');
    site.edit('content/imports/large.yml', [
      'title: Visits',
      'title: Visits\n    unit: visits\n    unitOne: visit\n    goodWhen: higher',
    ]);
    const started = performance.now();
    const { told, status } = await site.run('large.xlsx');
    expect((performance.now() - started) / 1000).toBeLessThan(60);
    expect(told).toContain('100,000 new rows');
    expect([status, told]).toEqual([1, expect.stringContaining('more than 50000 rows')]);
    site.remove();
  },
);
