import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sayToCome } from '../../core/indicators/round/say-to-come.ts';
import { english } from '../../core/language/english.ts';
import { loadPublication } from '../../site/load.ts';
import { officerWith, type Officer } from '../../../tests/officer-runs-new.ts';

let officer: Officer;
beforeEach(async () => {
  officer = await officerWith('example');
});
afterEach(() => officer.leave());

const tables = () => readdirSync(join(officer.root, 'data/indicators'));
const read = (table: string) => readFileSync(join(officer.root, 'data/indicators', table), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(officer.root, path), text);
const everything = () => Object.fromEntries(tables().map((table) => [table, read(table)]));
const toCome = () =>
  [...loadPublication(officer.root).value!.indicators.values()].flatMap(
    (indicator) => sayToCome(indicator, english) ?? [],
  );

test('a month is added to what is due, and no byte of what is there changes', async () => {
  const before = everything();
  const { told, status } = await officer.run(['month', '2025-04']);
  expect([status, told]).toEqual([0, expect.stringContaining('Wrote 8 files')]);
  for (const [table, text] of Object.entries(everything()))
    expect([table, text.startsWith(before[table]!)]).toEqual([table, true]);
  expect(read('camhs-within-18-weeks.csv').slice(before['camhs-within-18-weeks.csv']!.length)).toBe(
    '2025-04,,not-yet-due,,,,\n2025-04,scotland,not-yet-due,,,,\n2025-04,lothian,not-yet-due,,,,\n2025-04,tayside,not-yet-due,,,,\n2025-04,forth-valley,not-yet-due,,,,\n',
  );
  expect(told).toContain(
    'data/indicators/camhs-within-18-weeks.csv: 5 rows, 4 of them others’, from line 767 on',
  );
  expect(told).toMatch(/No row for July 2024 to March 2025 either: .*Visits to emergency care/);
  expect(told).toMatch(/Left out: Planned operations cancelled, the last of April 2022\./);
  expect(told).toMatch(/Not due: New outpatients seen within 12 weeks; Treated in hospital/);
});

test('after it nothing is wrong, and a line a measure says what is still to come', async () => {
  await officer.run(['month', '2025-04']);
  expect(loadPublication(officer.root).diagnostics).toEqual([]);
  const lines = toCome();
  expect(lines).toHaveLength(8);
  expect(lines).toContain(
    'Still to come: Visits to emergency care, April 2025: 5 figures. data/indicators/ae-attendances.csv:1022',
  );
});

test('a second time it adds nothing', async () => {
  await officer.run(['month', '2025-04']);
  const before = everything();
  const { told, status } = await officer.run(['month', '2025-04']);
  expect([status, told]).toEqual([
    0,
    expect.stringMatching(/^Every row for April 2025 is there already, of 8 measures/),
  ]);
  expect(told).toMatch(/Nothing was written\.$/);
  expect(everything()).toEqual(before);
});

describe('what is due is told by the period', () => {
  test.each([
    { argv: ['month', '2023-05'], files: 0 },
    { argv: ['month', '2023-06'], files: 4 },
    { argv: ['month', '2023-07'], files: 2 },
    { argv: ['quarter', '2023/24-Q1'], files: 2 },
    { argv: ['quarter', '2023-Q2'], files: 2 },
    { argv: ['month', '2023/24-Q1'], files: 2 },
    { argv: ['year', '2023/24'], files: 0 },
    { argv: ['month', '2022-05', '--measures', 'operations-cancelled'], files: 1 },
    { argv: ['month', '2025-03', '--measures', 'operations-cancelled camhs-waiting'], files: 1 },
  ])('$argv', async ({ argv, files }) => {
    const { told, status } = await officer.run(argv);
    expect(status).toBe(0);
    expect(Number(/^Wrote (\d+) file/.exec(told)?.[1] ?? 0)).toBe(files);
  });
});

describe('what cannot be added is told with what can', () => {
  test.each([
    {
      argv: ['month'],
      status: 2,
      says: '--period is missing. Which month, quarter or year is to be filled in? Such as: --period "2024-05"',
    },
    { argv: ['month', '2024-13'], status: 2, says: 'Type a month from `2024-01` to `2024-12`' },
    { argv: ['month', 'May 2024'], status: 2, says: 'Type `2024-05`.' },
    { argv: ['month', '2024-01..2024-03'], status: 2, says: 'a range' },
    { argv: ['month', '2025-04', '--measures', 'ae'], status: 2, says: 'There is no `ae`.' },
    { argv: ['month', '2025-04', 'now'], status: 2, says: '`now` is one word too many' },
    // Its day is 10 June 2025.
    { argv: ['month', '2025-06'], status: 0, says: 'June 2025 is not over on 10 June 2025' },
    { argv: ['month', '2026-06'], status: 0, says: 'June 2026 is not over on 10 June 2025' },
    { argv: ['month', '2026-07'], status: 1, says: 'Is the year right?' },
  ])('$argv', async ({ argv, status, says }) => {
    const answer = await officer.run(argv);
    expect(answer.told).toContain(says);
    expect(answer.status).toBe(status);
  });

  test('a month that is over is not told to be ahead', async () => {
    expect((await officer.run(['month', '2025-05'])).told).not.toContain('is not over');
  });
});

test.each([
  // The last quarter is January to March 2023; of what has ended no next one is promised.
  { month: '2023-05', says: 'before June 2023' },
  { month: '2024-02', says: 'before March 2024' },
  { month: '2024-04', says: undefined },
])(
  'of a measure that comes by the quarter $month is told with the next',
  async ({ month, says }) => {
    const { told, status } = await officer.run([
      ...['month', month, '--measures', 'outpatients-within-12-weeks'],
    ]);
    const notDue = says === undefined ? 'Not due' : `Not due ${says}`;
    expect(status).toBe(0);
    expect(told).toContain(
      `\n${notDue}: New outpatients seen within 12 weeks.\nNothing was written.`,
    );
  },
);

test('a figure typed in its place is published, and no longer still to come', async () => {
  await officer.run(['month', '2025-04', '--measures', 'camhs-waiting']);
  write(
    'data/indicators/camhs-waiting.csv',
    read('camhs-waiting.csv').replace('2025-04,not-yet-due,', '2025-04,104,2025-06-10'),
  );
  const { value, diagnostics } = loadPublication(officer.root);
  expect(diagnostics).toEqual([]);
  const { observations } = value!.indicators.get('camhs-waiting')!;
  expect(observations.at(-1)).toMatchObject({
    period: { text: '2025-04' },
    figure: { is: 'number', value: 104 },
  });
  expect(toCome()).toEqual([]);
});

test('a table with faults of its own stays as it is, and others get their rows', async () => {
  write('data/indicators/camhs-waiting.csv', `${read('camhs-waiting.csv')}2025-04,1O4,,\n`);
  const { told, status } = await officer.run(['month', '2025-04']);
  expect([status, told]).toEqual([
    0,
    expect.stringContaining('Left as it is: data/indicators/camhs-waiting.csv'),
  ]);
  expect(read('camhs-waiting.csv')).toMatch(/2025-04,1O4,,\n$/);
  expect(read('camhs-referrals.csv')).toMatch(/2025-04,not-yet-due\n$/);
});

test('so does one whose definition has faults', async () => {
  const path = 'content/indicators/camhs-waiting.md';
  const text = readFileSync(join(officer.root, path), 'utf8');
  write(path, text.replace('goodWhen: lower', 'goodWhen: down'));
  const { told } = await officer.run(['month', '2025-04']);
  expect(told).toContain('Left as it is: data/indicators/camhs-waiting.csv');
  expect(told).toMatch(/^Wrote 7 files/);
});

test('where the newest figures stand at the top, so do the rows', async () => {
  const [head, ...rows] = read('camhs-referrals.csv').trimEnd().split('\n');
  write('data/indicators/camhs-referrals.csv', `${[head, ...rows.reverse()].join('\r\n')}\r\n`);
  const before = read('camhs-referrals.csv');
  await officer.run(['month', '2025-04']);
  expect(read('camhs-referrals.csv')).toBe(
    before.replace('value\r\n', 'value\r\n2025-04,not-yet-due\r\n'),
  );
});

test('a measure that another has replaced is left out, unless it is named', async () => {
  const path = 'content/indicators/camhs-waiting-over-a-year.md';
  const text = readFileSync(join(officer.root, path), 'utf8');
  write(path, text.replace('goodWhen', 'replaces: camhs-referrals\ngoodWhen'));
  const { told } = await officer.run(['month', '2025-04']);
  expect(told).toContain("Left out: Referrals to children's mental health, which Children waiting");
  const named = await officer.run(['month', '2025-04', '--measures', 'camhs-referrals']);
  expect(named.told).toContain('data/indicators/camhs-referrals.csv: 1 row');
});

test('a publication of papers takes a month, too', async () => {
  const archive = await officerWith('archive');
  const { told } = await archive.run(['month', '2020-11']);
  expect(told).toMatch(/^Wrote \d+ files/);
  expect(told).toContain('data/indicators/agency-social-workers.csv: 3 rows');
  expect(told).toContain('the paper and the place in it under `edition` and `locator`');
  expect(told).toMatch(/Not known whether due.*Assessments completed per 10,000 children/);
  expect(loadPublication(archive.root).diagnostics).toEqual([]);
  archive.leave();
});
