import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const path = 'content/imports/kpis.yml';
const mapping = (unit: string, more = '') => `file: "kpis-*.csv"
${more}tables:
  - header: 1
    period: { across: yes, as: month }
    measure: { column: Measure, names: { Paid: paid, Waits: waits } }
measures:
  paid: { title: Paid in time, unit: "%", goodWhen: higher, frequency: monthly }
  waits: { title: Waits, unit: ${unit}, unitOne: one, goodWhen: lower, frequency: monthly }
`;
const take = (rows: readonly string[]) => {
  site.save('kpis-1.csv', rows.join('\n'));
  return site.run('kpis-1.csv');
};
const rowsOf = (id: string) =>
  site.readText(`data/indicators/${id}.csv`).trim().split('\n').slice(1);

test('a share among percentages is doubted once, and not when its row has moved', async () => {
  const checked = 'checked: { kpis-1.csv!C2: "0.94" }\n';
  site.write(path, mapping('days'));
  const first = ['Measure,Apr 26,May 26,Jun 26,Jul 26', 'Paid,93,0.94,95,94', 'Waits,30,31,33,32'];
  expect((await take(first)).told).toContain('import/share-or-percent');
  site.write(path, mapping('days', checked));
  const answered = await take(first);
  expect(answered.told).not.toContain('import/share-or-percent');
  expect(rowsOf('paid')).toHaveLength(4);
  // The mapping names the cell in which it stood.
  site.write(path, mapping('days'));
  const moved = [first[0]!, first[2]!, first[1]!].map(
    (row, at) => `${row},${['Aug 26', 29, 96][at]}`,
  );
  const { told, status } = await take(moved);
  expect(told).not.toContain('import/share-or-percent');
  expect(status, told).toBe(0);
  expect(rowsOf('paid')).toHaveLength(5);
});

test('another such share in a later month is doubted', async () => {
  site.write(path, mapping('days', 'checked: { kpis-1.csv!C2: "0.94" }\n'));
  const rows = ['Measure,Apr 26,May 26,Jun 26,Jul 26', 'Paid,93,0.94,95,94'];
  await take(rows);
  const { told, status } = await take([`${rows[0]},Aug 26`, `${rows[1]},0.96`]);
  expect([status, told.match(/import\/share-or-percent/g)?.length], told).toEqual([1, 1]);
});

describe('a figure with the unit of its measure behind it', () => {
  const rows = ['Measure,Apr 26,May 26', 'Waits,33 days,31'];

  test('is that figure', async () => {
    site.write(path, mapping('days'));
    const { told, status } = await take(rows);
    expect([status, rowsOf('waits')], told).toEqual([0, ['2026-04,33', '2026-05,31']]);
  });

  test('is in doubt where the measure has another', async () => {
    site.write(path, mapping('weeks'));
    const { told, status } = await take(rows);
    expect([status, told.includes('import/no-figure')]).toEqual([1, true]);
  });

  test('is what the mapping says of that word', async () => {
    site.write(path, mapping('days', 'missing: { 33 days: unavailable }\n'));
    await take(rows);
    expect(rowsOf('waits')).toEqual(['2026-04,unavailable', '2026-05,31']);
  });
});
