import { afterEach, beforeEach, expect, test } from 'vitest';
import { importSite, type ImportSite } from '../import-site.ts';

let site: ImportSite;
beforeEach(async () => {
  site = await importSite();
});
afterEach(() => site.remove());

const path = 'content/imports/kpis.yml';
const figuresOf = (measure: string) => site.readText(`data/indicators/${measure}.csv`);

/** Keeps the mapping that is proposed, with what it lacks of its measures, and imports the file. */
async function takeOver(lines: readonly string[]) {
  site.save('kpis-01.csv', `${lines.join('\n')}\n`);
  const proposed = await site.run('kpis-01.csv', '--write');
  const more =
    '$1\n    unit: visits\n    unitOne: visit\n    goodWhen: higher\n    frequency: monthly';
  site.write(path, site.readText(path).replace(/^( {4}title: .*)$/gm, more));
  const { told, status } = await site.run('kpis-01.csv');
  return { proposed: proposed.told, told, status };
}

test('two tables with periods across are two of the mapping, and the next month of both is one command', async () => {
  const { proposed, told, status } = await takeOver([
    'Measure,Apr 2026,May 2026,,Measure,Apr 2026,May 2026',
    'Pool visits,10,11,,Loans,30,31',
    'Library visits,20,21,,Holds,40,41',
    ',,,,Renewals,50,51',
  ]);
  expect(proposed).toContain('area: A:C');
  expect(proposed).toContain('area: E:G');
  expect(`${status} ${told}`).toMatch(/^0 /);
  expect(told).toContain('10 new rows');
  expect(figuresOf('pool-visits')).toBe('period,value\n2026-04,10\n2026-05,11\n');
  expect(figuresOf('renewals')).toBe('period,value\n2026-04,50\n2026-05,51\n');
  site.save(
    'kpis-02.csv',
    'Measure,May 2026,Jun 2026,,Measure,May 2026,Jun 2026\nPool visits,11,12,,Loans,31,32\nLibrary visits,21,22,,Holds,41,42\n,,,,Renewals,51,52\n',
  );
  const next = await site.run('kpis-02.csv');
  expect(`${next.status} ${next.told}`).toMatch(/^0 /);
  expect(figuresOf('loans')).toBe('period,value\n2026-04,30\n2026-05,31\n2026-06,32\n');
});

test('two tables with periods down, of which each has a column `Month`', async () => {
  const { proposed, told } = await takeOver([
    'Month,Pool visits,,Month,Loans',
    '2026-04,10,,2026-04,30',
    '2026-05,11,,2026-05,31',
  ]);
  expect(proposed).toContain('area: D:E');
  expect(told).toContain('4 new rows');
  expect(figuresOf('loans')).toBe('period,value\n2026-04,30\n2026-05,31\n');
});

test('two tables without a column between them, whose names have one heading', async () => {
  const { proposed, told } = await takeOver([
    'Measure,Apr 2026,May 2026,Measure,Apr 2026,May 2026',
    'Pool visits,10,11,Loans,30,31',
    'Library visits,20,21,Holds,40,41',
  ]);
  expect(proposed).toContain('area: A:C');
  expect(proposed).toContain('area: D:F');
  expect(told).toContain('8 new rows');
});

test('a third table in columns that no table of the mapping is in is told at its first cell', async () => {
  await takeOver([
    'Month,Pool visits,,Month,Loans',
    '2026-04,10,,2026-04,30',
    '2026-05,11,,2026-05,31',
  ]);
  site.save(
    'kpis-02.csv',
    'Month,Pool visits,,Month,Loans,,Month,Holds\n2026-05,11,,2026-05,31,,2026-05,41\n2026-06,12,,2026-06,32,,2026-06,42\n',
  );
  const { told } = await site.run('kpis-02.csv');
  expect(told).toMatch(/kpis-02\.csv!G1 .*`Month`, `Holds`.*columns-unread/);
});

test('a column between the names and the figures of one table makes no two of it', async () => {
  for (const lines of [
    ['Measure,,Apr 2026,May 2026,Jun 2026', 'Pool visits,,10,11,12', 'Loans,,20,21,22'],
    [
      'Measure,Apr 2026,May 2026,Jun 2026,,Owner',
      'Pool visits,10,11,12,,Ann',
      'Loans,20,21,22,,Bo',
    ],
  ]) {
    site.save('kpis-01.csv', `${lines.join('\n')}\n`);
    const { told } = await site.run('kpis-01.csv');
    expect(told).not.toContain('area:');
    expect(told).toMatch(/pool-visits +\(the whole\) +2026-04 to 2026-06 +3 +10 +12/);
  }
});
