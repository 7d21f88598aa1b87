import { afterEach, beforeEach, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

test.each([
  ['a name', 'KPIs\nMeasure,2026-04,2026-05,2026-06\nSpend £000,120,130,140\nVisits,12,13,14'],
  ['a title', 'KPIs in £000\nMeasure,2026-04,2026-05,2026-06\nSpend,120,130,140\nVisits,12,13,14'],
  [
    'a row of units',
    'Measure,2026-04,2026-05,2026-06\nUnit,£k,£k,£k\nSpend,120,130,140\nRates,45,47,46\nVisits,12,13,14',
  ],
  ['a heading', 'Month,Spend £000,Visits\n2026-04,120,12\n2026-05,130,13\n2026-06,140,14'],
])('%s gives a new measure its unit in a proposal', async (_, text) => {
  site.save('kpis.csv', text);
  const { told } = await site.run('kpis.csv');
  expect(told).toMatch(/spend[^:]*:\n {4}title: [^\n]*\n {4}unit: "?£ thousand/);
  expect(told).not.toMatch(/visits:\n {4}title: Visits\n {4}unit/);
  expect(told).not.toContain('scale-differs');
  expect(told).not.toContain('missing:');
});
