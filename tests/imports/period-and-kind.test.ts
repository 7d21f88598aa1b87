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

const visits = 'period,value\n2025-04,10\n2025-05,12\n';

test.each([
  ['the kind behind', 'Apr-25 Actual,Apr-25 Target,May-25 Actual,May-25 Target', 'Actual'],
  ['the kind in front', 'Actual Apr-25,Target Apr-25,Actual May-25,Target May-25', 'Actual'],
  [
    'the kind in brackets',
    'April 2025 (actual),April 2025 (target),May 2025 (actual),May 2025 (target)',
    'actual',
  ],
  ['the kind of targets alone', 'Apr-25,Apr-25 Target,May-25,May-25 Target', '""'],
])(
  'one header with %s: the figures are read, and the targets beside them',
  async (_, head, figure) => {
    const { proposed, told, status } = await takeOver([
      `Measure,${head}`,
      'Pool visits,10,11,12,13',
      'Library visits,20,21,22,23',
    ]);
    expect(proposed).toContain(`row: 1\n        whole: [${figure}]`);
    expect(`${status} ${told}`).toMatch(/^0 /);
    expect(told).not.toContain('columns-unread');
    expect(site.readText('content/indicators/pool-visits.md')).toMatch(
      /- value: 11\n +from: 2025-04\n +until: 2025-04\n +- value: 13\n +from: 2025-05\n/,
    );
    expect(figuresOf('pool-visits')).toBe(visits);
    expect(figuresOf('library-visits')).toBe(visits.replace('10', '20').replace('12', '22'));
  },
);

test('a rating beside each is a third, and next month is one command', async () => {
  await takeOver([
    'Measure,Apr-25 Actual,Apr-25 Target,Apr-25 RAG,May-25 Actual,May-25 Target,May-25 RAG',
    'Pool visits,10,11,Red,12,13,Amber',
    'Library visits,20,21,Red,22,23,Amber',
  ]);
  site.save(
    'kpis-02.csv',
    'Measure,May-25 Actual,May-25 Target,May-25 RAG,Jun-25 Actual,Jun-25 Target,Jun-25 RAG\nPool visits,12,13,Amber,14,13,Green\nLibrary visits,22,23,Amber,24,23,Green\n',
  );
  const { told, status } = await site.run('kpis-02.csv');
  expect(`${status} ${told}`).toMatch(/^0 /);
  expect(figuresOf('pool-visits')).toBe(
    'period,value,rating\n2025-04,10,RED\n2025-05,12,AMBER\n2025-06,14,GREEN\n',
  );
});

test('a kind that the mapping does not know is told at its cell, and nothing is written', async () => {
  await takeOver(['Measure,Apr-25 Actual,Apr-25 Target', 'Pool visits,10,11', 'Loans,20,21']);
  site.save(
    'kpis-02.csv',
    'Measure,Apr-25 Actual,Apr-25 Target,May-25 Outturn,May-25 Target\nPool visits,10,11,12,13\nLoans,20,21,22,23\n',
  );
  const { told, status } = await site.run('kpis-02.csv');
  expect(status).toBe(1);
  expect(told).toContain('kpis-02.csv!D1');
  expect(told).toContain('unknown-part');
});

test('areas beside their months are parts', async () => {
  const { told } = await takeOver([
    'Measure,Apr-25 North,Apr-25 South,May-25 North,May-25 South',
    'Pool visits,10,11,12,13',
    'Library visits,20,21,22,23',
  ]);
  expect(told).toContain('8 new rows');
  expect(figuresOf('pool-visits')).toContain('2025-04,North,10');
});

test('a column of targets for a year beside years is none of the figures', async () => {
  site.save(
    'kpis-01.csv',
    'Measure,2023/24,2024/25,Target 2024/25\nPool visits,10,12,13\nLoans,20,22,23\n',
  );
  const { told } = await site.run('kpis-01.csv');
  expect(told).not.toContain('partsAcross');
  expect(told).toContain('target:\n      column: Target 2024/25');
});
