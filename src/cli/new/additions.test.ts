import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadPublication } from '../../site/load.ts';
import { officerWith, publicationsToAddTo, type Officer } from '../../../tests/officer-runs-new.ts';

/** The body, and where an archive has a meeting from, for each publication. */
const given = {
  example: { body: 'performance-committee', source: [] },
  archive: {
    body: 'cabinet',
    source: ['--edition', '2016-07-26-cabinet-report', '--locator', 'p3'],
  },
  begun: { body: 'performance-committee', source: [] },
} as const;

const title = 'A&E: "waits" of 5* & more';
const report = [
  'report',
  '--title',
  title,
  '--date',
  '2024-09-11',
  '--summary',
  'How *it* <went>.',
];
const measure = [
  'measure',
  '--title',
  title,
  '--unit',
  '%',
  '--good-when',
  'higher',
  '--explains',
  '1. Who waits > 4 *hours*.',
];
const appraisal = [
  'appraisal',
  ...['--title', 'Ways to a dry roof', '--options', 'Mend it, soon; Renew it; Move'],
  ...['--criteria', 'Costs little; Stays dry'],
];

describe.each(publicationsToAddTo)('to a publication (%s)', (name) => {
  let officer: Officer;
  const { body, source } = given[name];
  const clean = () => loadPublication(officer.root).diagnostics;
  const read = (path: string) => readFileSync(join(officer.root, path), 'utf8');
  beforeEach(async () => {
    officer = await officerWith(name);
  });
  afterEach(() => officer.leave());

  const additions = [
    { adds: 'a report', argv: [...report, '--body', body] },
    {
      isEverywhere: true,
      adds: 'a report on figures',
      argv: [...report, '--body', body, '--kind', 'performance-report'],
    },
    {
      isEverywhere: true,
      adds: 'a meeting to come',
      argv: [
        'meeting',
        '--body',
        body,
        '--date',
        '2027-01-13',
        '--start',
        '10:00',
        '--place',
        'Room: 2',
        '--items',
        'Minutes; A&E: waits',
        ...source,
      ],
    },
    {
      adds: 'a meeting that is over',
      argv: ['meeting', '--body', body, '--date', '2015-01-14', ...source],
    },
    { isEverywhere: true, adds: 'a measure', argv: measure },
    {
      adds: 'a measure by the quarter, with its figure',
      argv: [
        ...measure,
        '--frequency',
        'quarterly',
        '--value',
        '93.5',
        '--source',
        'Our: records',
        '--owner',
        'Head of waits',
      ],
    },
    {
      adds: 'a measure by the year',
      argv: [...measure, '--frequency', 'yearly', '--basis', 'snapshot'],
    },
    { isEverywhere: true, adds: 'an appraisal', argv: appraisal },
  ];
  // What differs by what is asked, and not by where it is written, is tried in the smallest alone.
  const tried = additions.filter(({ isEverywhere }) => isEverywhere || name === 'begun');

  test.each(tried)(
    '$adds, and nothing is wrong; a second one gets a name of its own',
    async ({ argv }) => {
      for (const time of name === 'begun' ? [1, 2] : [1]) {
        const { told, status } = await officer.run(argv);
        expect([time, status, told]).toEqual([time, 0, expect.stringMatching(/^Wrote \d files?/)]);
        expect(told).toMatch(/\nNext:\n {2}\S/);
        expect(clean()).toEqual([]);
      }
    },
  );

  test('what is there already is told with what is free', async () => {
    const id = '2024-09-11-waits';
    const argv = [...report, '--body', body, '--id', id];
    await officer.run(argv);
    const { told, status } = await officer.run(argv);
    expect(status).toBe(2);
    expect(told).toContain(`\`${id}\` is there already. Free is \`${id}-2\`.`);
  });

  test('an appraisal has a row to fill in for each score', async () => {
    await officer.run(appraisal);
    const rows = read('data/appraisal-scores.csv').match(/^ways-to-a-dry-roof-.*$/gm)!;
    expect(rows).toHaveLength(6);
    expect(rows[0]).toContain('ways-to-a-dry-roof-mend-it-soon-costs-little,ways-to-a-dry-roof');
    expect(rows.every((row) => /,unavailable,.*,Not scored yet\./.test(row))).toBe(true);
  });
});

describe('what is written', () => {
  let officer: Officer;
  const read = (path: string) => readFileSync(join(officer.root, path), 'utf8');
  beforeEach(async () => {
    officer = await officerWith('example');
  });
  afterEach(() => officer.leave());

  test('a report on figures draws those of the home page, as they were known on its day', async () => {
    await officer.run([
      ...report,
      '--body',
      'board',
      '--kind',
      'performance-report',
      '--id',
      '2024-09-11-waits',
    ]);
    const text = read('content/reports/2024-09-11-waits.md');
    expect(text).toMatch(/\ndate: 2024-09-11\n[^]*\nfiguresTo: 2024-08\n---\n/);
    expect(text.match(/::chart\{indicator="[^"]+"\}/g)).toHaveLength(7);
    expect(text).toContain('## What it is about\n\nHow \\*it\\* \\<went>.\n');
  });

  test('a meeting is held or scheduled by the day of the publication, and of the kind that its body had last', async () => {
    // Judged by 10 June 2025.
    for (const [date, status] of [
      ['2025-06-09', 'held'],
      ['2025-06-10', 'scheduled'],
    ]) {
      await officer.run([
        'meeting',
        '--body',
        'performance-committee',
        '--date',
        date!,
        '--items',
        'Minutes',
      ]);
      expect(read(`content/meetings/${date}-performance-committee.md`)).toBe(
        `---\nbody: performance-committee\ndate: ${date}\nkind: formal\nstatus: ${status}\nupdated: 2025-06-10\nitems:\n  - number: 1\n    title: Minutes\n---\n`,
      );
    }
  });

  test.each([
    { frequency: 'monthly', row: '2025-05,not-yet-due', basis: 'month' },
    { frequency: 'quarterly', row: '2024/25-Q4,not-yet-due', basis: 'quarter' },
    { frequency: 'yearly', row: '2024/25,not-yet-due', basis: 'year' },
  ])(
    'a measure ($frequency) begins with the last period that is over',
    async ({ frequency, row, basis }) => {
      await officer.run([...measure, '--frequency', frequency]);
      expect(read('data/indicators/a-and-e-waits-of-5-and-more.csv')).toBe(
        `period,value\n${row}\n`,
      );
      expect(read('content/indicators/a-and-e-waits-of-5-and-more.md')).toContain(
        `\nbasis: ${basis}\n`,
      );
    },
  );
});

describe('who cannot be asked is told', () => {
  let officer: Officer;
  beforeEach(async () => {
    officer = await officerWith('begun');
  });
  afterEach(() => officer.leave());

  test.each([
    { argv: ['report'], says: ['--title is missing', '--summary is missing'] },
    { argv: ['meeting'], says: ['--date is missing. On which day? Such as: --date "2026-03-19"'] },
    { argv: ['meeting', '--date', '13/01/2027'], says: ['Type `2027-01-13`.'] },
    {
      argv: ['meeting', '--date', '2027-01-13', '--start', '10am'],
      says: ['Type the time as 10:00.'],
    },
    {
      argv: ['meeting', '--date', '2027-01-13', '--body', 'cabinet'],
      says: ['Type one of these: performance-committee.'],
    },
    {
      argv: ['meeting', '--date', '2027-01-13', '--edition', 'x'],
      says: ['--edition is not asked of a publication like this one'],
    },
    {
      argv: ['measure', '--good-when', 'up'],
      says: [
        '--title is missing',
        '--unit is missing',
        '--explains is missing',
        'Type one of these: higher, lower, neither.',
      ],
    },
    { argv: [...measure, '--value', '1,204'], says: ['Type digits and at most one point'] },
    { argv: [...measure, '--basis', 'monthly'], says: ['Type one of these: month, quarter'] },
    { argv: [...measure, '--title', '!!!'], says: ['A name needs a letter or a digit.'] },
    { argv: [...measure, '--id', 'A_B'], says: ['Type small letters and digits'] },
    { argv: [...appraisal, '--options', 'Mend'], says: ['Type two of them at least'] },
    { argv: [...appraisal, '--options', 'Mend; mend'], says: ['`mend` stands there twice.'] },
    { argv: [...appraisal, '--scale', 'low, high'], says: ['Type each whole score with its word'] },
    { argv: [...appraisal, '--edition', 'none'], says: ['There is no `none`.'] },
  ])('$argv', async ({ argv, says }) => {
    const { told, status } = await officer.run(argv);
    for (const words of says) expect(told).toContain(words);
    expect(told).toMatch(/Nothing was written\.$/);
    expect(status).toBe(2);
  });
});

describe('a report of a day on which papers must list what they rest on', () => {
  let officer: Officer;
  beforeEach(async () => {
    officer = await officerWith('archive');
  });
  afterEach(() => officer.leave());
  const dated = (day: string, ...more: readonly string[]) => [
    ...['report', '--title', 'Waits', '--body', 'cabinet', '--summary', 'Waits.'],
    ...['--date', day, '--id', `${day}-waits`, ...more],
  ];
  const headOf = (day: string) =>
    readFileSync(join(officer.root, `content/reports/${day}-waits.md`), 'utf8');

  // The rule of the archive holds from 20 November 2026 on.
  test('asks for them, and not on the day before', async () => {
    const { told, status } = await officer.run(dated('2026-11-20'));
    expect([status, told]).toEqual([
      2,
      expect.stringMatching(/^--background-papers is missing\. Which papers does it rest on\?/),
    ]);
    expect((await officer.run(dated('2026-11-19'))).status).toBe(0);
    expect(headOf('2026-11-19')).not.toContain('backgroundPapers');
  });

  test.each([
    { typed: 'none', head: '\nbackgroundPapers: none\n' },
    {
      typed: '2016-07-26-cabinet-report; A: letter',
      head: /\nbackgroundPapers:\n {2}- title: .+\n {4}paper: 2016-07-26-cabinet-report\n {2}- title: "A: letter"\n/,
    },
  ])('lists $typed', async ({ typed, head }) => {
    const { status } = await officer.run(dated('2026-11-20', '--background-papers', typed));
    expect(status).toBe(0);
    expect(headOf('2026-11-20')).toEqual(
      typeof head === 'string' ? expect.stringContaining(head) : expect.stringMatching(head),
    );
    expect(loadPublication(officer.root).diagnostics).toEqual([]);
  });
});

test('a report is of the day by which the publication is judged, where nobody says otherwise', async () => {
  const officer = await officerWith('example');
  const { told } = await officer.run([
    ...['report', '--title', 'Waits', '--body', 'board', '--summary', 'Waits.'],
  ]);
  expect(told).toContain('content/reports/2025-06-10-waits.md');
  officer.leave();
});

test('a person may leave blank what need not be answered', async () => {
  const officer = await officerWith('begun');
  const asked: string[] = [];
  const answers = ['', '2027-01-13', ...Array<string>(9).fill('')];
  const { status } = await officer.run(['meeting'], (question) => {
    asked.push(question);
    return Promise.resolve(answers[asked.length - 1]!);
  });
  expect(status).toBe(0);
  expect(asked[0]).toMatch(/Which body meets\?.* \[performance-committee\] $/);
  expect(asked[2]).toBe('When does it start? (return for none, or such as 10:00) ');
  officer.leave();
});
