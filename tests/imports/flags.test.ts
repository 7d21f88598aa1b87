import { afterEach, beforeEach, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const keep = async (file: string) => {
  const { told } = await site.run(file, '--write');
  const path = 'content/imports/figures.yml';
  const keys =
    '$1\n    unit: visits\n    unitOne: visit\n    goodWhen: higher\n    frequency: monthly';
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, keys));
  return told;
};

test.each([
  {
    says: 'one month a row',
    first:
      'Month,Ward,Visits,Flag\n2026-04,North,10,p\n2026-04,South,20,p\n2026-05,North,11,p\n2026-05,South,21,\n',
    next: '2026-06,North,15,p\n2026-06,South,25,r\n',
    rows: ['2026-05,South,21,', '2026-06,North,15,provisional', '2026-06,South,25,revised'],
  },
  {
    says: 'words',
    first: 'Month,Visits,Status\n2026-03,9,Final\n2026-04,10,Provisional\n2026-05,11,Provisional\n',
    next: '2026-06,15,Provisional\n',
    rows: ['2026-03,9,', '2026-05,11,provisional', '2026-06,15,provisional'],
  },
])(
  'a column of $says that says how good figures are is read, and the next month too',
  async (one) => {
    site.save('figures-2026-05.csv', one.first);
    expect(await keep('figures-2026-05.csv')).toMatch(/qualifier: (?:Flag|Status)/);
    expect((await site.run('figures-2026-05.csv')).status).toBe(0);
    site.save('figures-2026-06.csv', one.first + one.next);
    const { status, told } = await site.run('figures-2026-06.csv');
    expect([status, site.faults()], told).toEqual([0, []]);
    expect(site.readText('data/indicators/visits.csv').split('\n')).toEqual(
      expect.arrayContaining([...one.rows]),
    );
  },
);

test('a list of one month has the flag of each row', async () => {
  site.save('figures-2026-05.csv', 'Measure,Actual,Flag\nVisits,10,p\nSwims,7,\n');
  expect(await keep('figures-2026-05.csv')).toContain('qualifier: Flag');
  expect((await site.run('figures-2026-05.csv')).status).toBe(0);
  expect(site.readText('data/indicators/visits.csv')).toContain('2026-05,10,provisional\n');
});

test('ratings of one colour are no flags', async () => {
  site.save('figures-2026-05.csv', 'Measure,Actual,Status\nVisits,10,R\nSwims,7,R\n');
  expect(await keep('figures-2026-05.csv')).not.toContain('qualifier');
});
