import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../../tests/in-english.ts';
import { compileWith, type Files } from '../../../tests/small-council.ts';
import { english } from '../language/english.ts';
import { healthOf } from './health.ts';
import { toJson, toMarkdown, toText } from './print-health.ts';
import { isBehind, tellHealth } from './tell-health.ts';

const settings = (asAt: string) => `title: Marsh End
summary: A made-up council.
publisher: Marsh End
about: Marsh End
official: yes
language: en-GB
contact:
  address: papers@council.example
licence:
  name: MIT
  address: https://opensource.org/license/mit
asAt: ${asAt}
comparators:
  england: England
`;

/** A publication of one measure, with what it says of itself beside the least. */
function found(
  asAt: string,
  rows: string,
  head: string,
  more: Files = {},
  columns = 'period,value',
) {
  const { value, diagnostics } = compileWith({
    'content/publication.yml': settings(asAt),
    'content/reports/2016-06-14-library-report.md': undefined,
    'content/indicators/library-visits.md': `---
title: Visits
unit: visits
unitOne: visit
goodWhen: higher
${head.includes('basis:') ? '' : 'basis: month\n'}source: Counters at the doors
${head.includes('published:') ? '' : `published: ${asAt}`}
${head}
---

People through the door.
`,
    'data/indicators/library-visits.csv': `${columns}\n${rows}\n`,
    ...more,
  });
  expect(
    inEnglish(diagnostics).map(
      ({ code, span, message }) => `${span.path}:${span.line} ${code} ${message}`,
    ),
  ).toEqual([]);
  return healthOf(value!);
}

const toldOf = (health: ReturnType<typeof found>) =>
  toText(tellHealth(health, { england: 'England' }, 0, english), english);

const monthly = 'frequency: monthly\nnextExpected: 20 days after';
const toMarch = '2016-02,1\n2016-03,2';

describe('a figure that is to come', () => {
  test.each([
    { of: 'the day before', asAt: '2016-05-19', kind: 'next', says: 'due on 20 May 2016' },
    { of: 'its day', asAt: '2016-05-20', kind: 'next', says: 'due today, 20 May 2016' },
    {
      of: 'the day after',
      asAt: '2016-05-21',
      kind: 'late',
      says: 'The figure for April 2016 was due on 20 May 2016 and has not come (yesterday)',
    },
    { of: 'two days after', asAt: '2016-05-22', kind: 'late', says: 'has not come (2 days ago)' },
  ])('on $of it is $kind', ({ asAt, kind, says }) => {
    const health = found(asAt, toMarch, `${monthly}\nowner: Head of libraries`);
    expect(health.findings.map((one) => one.kind)).toEqual([kind]);
    expect(health.findings[0]!.place).toMatchObject({
      path: 'data/indicators/library-visits.csv',
      line: 3,
    });
    expect(toldOf(health)).toContain(says);
    expect(isBehind(health)).toBe(kind === 'late');
    expect(
      toldOf(health).includes('No figure is late: the next one of the measure is still to come.'),
    ).toBe(kind === 'next');
  });

  test.each([
    { of: 'nothing that says when', head: 'frequency: monthly', why: 'no-next' },
    {
      of: 'a word for how often that nobody knows',
      head: 'frequency: now and then\nnextExpected: 20 days after',
      why: 'no-period',
    },
    {
      of: 'the day of one that came',
      head: 'frequency: monthly\nnextExpected: 2016-04-20',
      why: 'day-gone',
    },
  ])('with $of is not judged, and never called in time', ({ head, why }) => {
    const health = found('2016-06-01', toMarch, head);
    expect(health.notJudged.map((one) => one.why)).toContain(why);
    expect(health.findings.filter(({ kind }) => kind === 'late' || kind === 'next')).toEqual([]);
    expect(toldOf(health)).toContain('Whether a figure is late cannot be told');
    expect(toldOf(health)).not.toContain('No figure is late');
  });
});

const gapsIn = (rows: string, head = monthly, columns?: string) =>
  toldOf(found('2017-01-31', rows, head, {}, columns))
    .split('\n')
    .filter((line) => line.includes('No row for'))
    .map((line) => line.trim());

describe('gaps', () => {
  const months = (...numbers: readonly number[]) =>
    numbers.map((month) => `2016-${String(month).padStart(2, '0')},1`).join('\n');
  test.each([
    { of: 'none', rows: months(1, 2, 3, 4), gaps: [] },
    { of: 'one month', rows: months(1, 2, 4, 5), gaps: ['No row for March 2016'] },
    {
      of: 'months in a row',
      rows: months(1, 2, 3, 6, 7),
      gaps: ['No row for April 2016 to May 2016'],
    },
    {
      of: 'a reason in place of a figure',
      rows: `${months(1, 2, 4)}\n2016-03,unavailable`,
      gaps: [],
    },
    {
      of: 'a month at the turn of a year',
      rows: '2015-11,1\n2015-12,1\n2016-02,1\n2016-03,1',
      gaps: ['No row for January 2016'],
    },
    { of: 'rows in any order', rows: months(5, 1, 4, 2), gaps: ['No row for March 2016'] },
    { of: 'figures that come once a quarter', rows: months(1, 4, 7, 10), gaps: [] },
    {
      of: 'days, each for its month',
      rows: '2016-01-31,1\n2016-02-29,1\n2016-04-30,1\n2016-05-31,1',
      gaps: ['No row for March 2016'],
    },
  ])('$of', ({ of, rows, gaps }) => {
    const head = of.startsWith('days') ? `basis: snapshot\n${monthly}` : monthly;
    expect(gapsIn(rows, head)).toEqual(gaps);
  });

  test('the last quarter of a year is followed by the first of the next', () => {
    const quarters = ['2014/15-Q3', '2014/15-Q4', '2015/16-Q1', '2015/16-Q3', '2015/16-Q4'];
    const head = 'frequency: quarterly\nnextExpected: 20 days after';
    expect(gapsIn(quarters.map((one) => `${one},1`).join('\n'), head)).toEqual([
      'No row for quarter 2 of 2015/16',
    ]);
  });

  const wards = (north: readonly number[], south: readonly number[]) =>
    [
      ...[1, 2, 3, 4].map((month) => `2016-0${month},,9`),
      ...north.map((month) => `2016-0${month},North,1`),
      ...south.map((month) => `2016-0${month},South,2`),
    ].join('\n');
  test.each([
    { of: 'parts that are all there', north: [1, 2, 3, 4], south: [1, 2, 3, 4], gaps: [] },
    {
      of: 'a month that one part lacks',
      north: [1, 2, 4],
      south: [1, 2, 3, 4],
      gaps: ['No row for March 2016 (North)'],
    },
    {
      of: 'a part that comes once a quarter',
      north: [1, 4],
      south: [1, 2, 3, 4],
      gaps: [],
    },
    {
      of: 'a part that has not come for the newest month',
      north: [1, 2, 3],
      south: [1, 2, 3, 4],
      gaps: ['No row for April 2016 (North), which other figures of it have'],
    },
  ])('$of', ({ north, south, gaps }) => {
    expect(gapsIn(wards(north, south), monthly, 'period,ward,value')).toEqual(gaps);
  });

  test('a month that many parts lack is one gap, and the first six are named', () => {
    const parts = Array.from({ length: 8 }, (_, at) => `Ward ${at + 1}`);
    const rows = [1, 2, 3, 4, 6, 7].flatMap((month) => [
      `2016-0${month},,8`,
      ...parts.map((part) => `2016-0${month},${part},1`),
    ]);
    expect(gapsIn(rows.join('\n'), monthly, 'period,ward,value')).toEqual([
      'No row for May 2016 (the whole, Ward 1, Ward 2, Ward 3, Ward 4, Ward 5 and 3 more)',
    ]);
  });

  test('a gap of a comparator bears its name, and what has not come of one is not behind', () => {
    const rows = [
      ...[1, 2, 3, 4, 5, 6].map((month) => `2016-0${month},,9`),
      ...[1, 2, 4, 5].map((month) => `2016-0${month},england,8`),
    ];
    expect(gapsIn(rows.join('\n'), monthly, 'period,comparator,value')).toEqual([
      'No row for March 2016 (England)',
    ]);
  });

  test('a part that ended more than a year ago has ended', () => {
    const whole = Array.from({ length: 18 }, (_, at) => {
      const [year, month] = [2015 + Math.floor(at / 12), (at % 12) + 1];
      return `${year}-${String(month).padStart(2, '0')},,9`;
    });
    const part = [1, 2, 3].map((month) => `2015-0${month},North,1`);
    const head = monthly;
    expect(gapsIn([...whole, ...part].join('\n'), head, 'period,ward,value')).toEqual([]);
  });

  test.each([
    { of: 'nothing that says how often', head: '', rows: toMarch, why: 'no-frequency' },
    {
      of: 'figures that come otherwise',
      head: monthly,
      rows: '2014-01,1\n2015-01,2',
      why: 'irregular',
    },
  ])('with $of are not judged, and it says so', ({ head, rows, why }) => {
    expect(found('2016-06-01', rows, head).notJudged.map((one) => one.why)).toContain(why);
  });
});

const actions = (due: string) => ({
  'content/reports/2016-06-14-library-report.md': `---
title: Library report
kind: report
body: cabinet
date: 2016-06-14
summary: How many people came.
---

Words.
`,
  'data/actions.csv': `id,raised,item,action,owner,due,edition,locator
count-doors,2016-06-14,Visits,Count the doors.,Head of libraries,${due},2016-06-14-library-report,p3
`,
});
const news = (kind: string) => ({
  'data/updates.csv': `id,of,date,kind,text,edition,locator
doors-news,actions/count-doors,2016-07-01,${kind},News of it.,2016-06-14-library-report,p3
`,
});

describe('what was asked for', () => {
  test.each([
    { due: '2016-09-30', asAt: '2016-08-30', kind: undefined },
    { due: '2016-09-30', asAt: '2016-08-31', kind: 'soon' },
    { due: '2016-09-30', asAt: '2016-09-30', kind: 'soon' },
    { due: '2016-09-30', asAt: '2016-10-01', kind: 'overdue' },
    { due: 'by September 2016', asAt: '2016-09-30', kind: 'soon' },
    { due: 'by September 2016', asAt: '2016-10-01', kind: 'overdue' },
    { due: 'from 1 September 2016', asAt: '2016-10-01', kind: undefined },
    { due: 'week commencing 5 September 2016', asAt: '2016-09-11', kind: 'soon' },
    { due: 'week commencing 5 September 2016', asAt: '2016-09-12', kind: 'overdue' },
  ])('due $due, is $kind on $asAt', ({ due, asAt, kind }) => {
    const { findings } = found(asAt, toMarch, '', actions(due));
    const requests = findings.filter(({ found: one }) => one.is === 'request');
    expect(requests.map((one) => [one.kind, one.owner])).toEqual(
      kind === undefined ? [] : [[kind, 'Head of libraries']],
    );
  });

  test.each([
    { kind: 'done', says: undefined },
    { kind: 'part', says: 'Was due 30 September 2016, yesterday; it is met in part' },
    { kind: 'programmed', says: 'Was due 30 September 2016, yesterday; a date is fixed for it' },
    { kind: 'assigned', says: 'Was due 30 September 2016, yesterday; no answer is recorded' },
  ])('with news that it is $kind', ({ kind, says }) => {
    const health = found('2016-10-01', toMarch, '', { ...actions('2016-09-30'), ...news(kind) });
    const told = toldOf(health);
    expect(told.includes('Was due')).toBe(says !== undefined);
    if (says) expect(told).toContain(says);
    expect(told.includes('Nothing is past its day')).toBe(says === undefined);
  });
});

describe('reviews', () => {
  test.each([
    { asAt: '2016-08-30', says: undefined },
    { asAt: '2016-08-31', says: 'to be looked at again by 30 September 2016' },
    { asAt: '2016-09-30', says: 'to be looked at again by 30 September 2016' },
    { asAt: '2016-10-01', says: 'to be looked at again by 30 September 2016, yesterday' },
  ])('as at $asAt', ({ asAt, says }) => {
    const health = found(asAt, toMarch, 'reviewBy: 2016-09-30');
    const line = toldOf(health)
      .split('\n')
      .find((one) => one.includes('looked at again by'));
    expect(line?.trim()).toBe(says && `Definition and targets: ${says}`);
    expect(isBehind(health)).toBe(asAt > '2016-09-30');
  });
});

const counts = (reviewBy: string) => ({
  ...actions('2030-01-01'),
  'content/tables/staff.md': `---
title: Staff
edition: 2016-06-14-library-report
locator: p7
unit: people
rows: Team
columns:
  people:
    title: People
disclosure:
  reviewed: 2016-05-01
  reviewBy: ${reviewBy}
  by: Head of data
  reason: The posts are public.
---
`,
  'data/tables/staff.csv': 'id,line,people\nbooks,Books,3\n',
});
test.each([
  { by: '2016-09-30', kind: 'soon' },
  { by: '2016-09-29', kind: 'overdue' },
])('the review of small counts in a table by $by is $kind on 30 September', ({ by, kind }) => {
  const { findings } = found('2016-09-30', toMarch, '', counts(by));
  const reviews = findings.filter(({ found: one }) => one.is === 'review');
  expect(reviews.map((one) => [one.kind, one.title, one.owner])).toEqual([
    [kind, 'Staff', 'Head of data'],
  ]);
});

const security = (expires: string) => ({
  'content/publication.yml': `${settings('2016-09-30')}security:
  contact: security@council.example
  expires: ${expires}
`,
});
test.each([
  { expires: '2016-10-31', kinds: [] },
  { expires: '2016-10-30', kinds: ['soon'] },
  { expires: '2016-09-30', kinds: ['soon'] },
  { expires: '2016-09-29', kinds: ['overdue'] },
])('whom to tell of a weakness until $expires is $kinds', ({ expires, kinds }) => {
  const { findings } = found('2016-09-30', toMarch, '', security(expires));
  const reviews = findings.filter(({ found: one }) => one.is === 'review');
  expect(reviews.map(({ kind, title }) => [kind, title])).toEqual(
    kinds.map((kind) => [kind, '.well-known/security.txt']),
  );
});

const meeting = {
  'content/meetings/2016-09-30-cabinet.md':
    '---\nbody: cabinet\ndate: 2016-09-30\nkind: formal\nstatus: scheduled\nupdated: 2016-05-01\n---\n',
};
test.each([
  { asAt: '2016-09-30', titles: [] },
  { asAt: '2016-10-01', titles: ['Cabinet, 30 September 2016'] },
])('a meeting that nobody has entered, as at $asAt', ({ asAt, titles }) => {
  const { findings } = found(asAt, toMarch, '', meeting);
  const open = findings.filter(({ found: one }) => one.is === 'not-entered');
  expect(open.map(({ title }) => title)).toEqual(titles);
});

const differing = 'period,value,discrepancy';
const revision = {
  'data/revisions.csv': `day,kind,measure,period,was,now,reason
2016-06-01,correction,library-visits,2016-03,3,2,Two doors were counted twice.
`,
};
test.each([
  { of: 'nothing answers', more: {}, open: ['March 2016'] },
  { of: 'a revision answers', more: revision, open: [] },
])('a discrepancy that $of', ({ more, open }) => {
  const { findings } = found(
    '2016-06-01',
    '2016-02,1,\n2016-03,2,The text says 3.',
    'published: 2016-05-01',
    more,
    differing,
  );
  const found_ = findings.filter(({ kind }) => kind === 'discrepancy');
  expect(found_.map(({ found: one }) => one.is === 'discrepancy' && one.of)).toEqual(open);
});

const papers = {
  'content/reports/2016-04-20-old-report.md': `---
title: Old report
kind: report
body: cabinet
date: 2016-04-20
summary: How it was.
outcome: not in our papers
---
`,
  'content/tables/loans.md':
    '---\ntitle: Loans\nedition: 2016-04-20-old-report\nlocator: p4\nrows: Branch\ncolumns:\n  books:\n    title: Books\n---\n',
  'data/tables/loans.csv':
    'id,line,books,discrepancy\nabbey,Abbey,410,The text says 401.\nbourne,Bourne,520,The text says 502.\n',
  'data/facts.csv':
    'id,edition,locator,fact,value,unit,as-at,by,text,discrepancy\nhomes,2016-04-20-old-report,p2,Homes,1200,homes,2016,cabinet,There were 1200 homes.,The text says 1100.\n',
};
const cells = {
  'data/revisions.csv': `day,kind,measure,period,part,was,now,reason
2016-06-01,correction,tables/loans,,abbey; books,401,410,It was misread.
2016-06-01,correction,facts/homes,,value,1100,1200,It was misread.
`,
};
test.each([
  { of: 'nothing answers', more: {}, open: ['Homes', 'Abbey', 'Bourne'] },
  { of: 'a revision answers', more: cells, open: ['Bourne'] },
])('a discrepancy of a table or a fact that $of', ({ more, open }) => {
  const { findings } = found('2016-06-01', toMarch, '', { ...papers, ...more });
  const found_ = findings.flatMap(({ found: one }) => (one.is === 'discrepancy' ? one.of : []));
  expect(found_).toEqual(open);
});

const second = (head: string) => ({
  'content/indicators/loans.md': `---\ntitle: Loans\nunit: books\nunitOne: book\ngoodWhen: higher\nbasis: month\n${head}\n---\n`,
  'data/indicators/loans.csv': 'period,value\n2016-03,20\n',
});

describe('what is left out', () => {
  test('is told where others have it, and not where none has', () => {
    const health = found('2016-06-01', toMarch, 'owner: Head of libraries', second(''));
    const told = toldOf(health);
    expect(told).toContain(
      'Nobody answers for it (`owner`); 1 other measure has it\n        Loans',
    );
    expect(told).toContain('No words on what is counted; 1 other measure has it\n        Loans');
    expect(told).toContain(
      'Nothing says where figures come from (`source`)\n        Loans: 1 figure',
    );
    expect(told).not.toContain('No target');
    expect(told.indexOf('Nobody is named')).toBeGreaterThan(-1);
  });

  const target = 'targets:\n  - value: 10\n    until: ';
  test.each([
    { until: '2016-03', told: false },
    { until: '2016-02', told: true },
  ])('a target up to $until, with a figure for March', ({ until, told }) => {
    const said = toldOf(found('2016-06-01', toMarch, `${target}${until}`));
    expect(said.includes('No target holds for its newest figure')).toBe(told);
  });

  test.each([
    { until: '2016-03', told: false },
    { until: '2016-02', told: true },
  ])('a direction up to $until, with a figure for March', ({ until, told }) => {
    const { value } = compileWith({
      'content/publication.yml': settings('2016-06-01'),
      'content/reports/2016-06-14-library-report.md': undefined,
      'content/indicators/library-visits.md': `---\ntitle: Visits\nunit: visits\nunitOne: visit\nbasis: month\ngoodWhen:\n  - is: higher\n    until: ${until}\n---\n`,
      'data/indicators/library-visits.csv': `period,value\n${toMarch}\n`,
    });
    const said = toldOf(healthOf(value!));
    expect(said.includes('Nothing says which way is good for its newest figure')).toBe(told);
  });

  test.each([
    { good: 'higher', told: true },
    { good: 'neither', told: false },
  ])('where $good is good, a missing target is told: $told', ({ good, told }) => {
    const more = second('source: The desks\npublished: 2016-04-01');
    const files = {
      ...more,
      'content/indicators/loans.md': more['content/indicators/loans.md'].replace('higher', good),
    };
    const said = toldOf(found('2016-06-01', toMarch, `${target}2016-12`, files));
    expect(said.includes('No target; 1 other measure has it')).toBe(told);
  });
});

test('owners come in order of name, and what nobody is named for comes last', () => {
  const health = found(
    '2016-06-30',
    toMarch,
    `${monthly}\nowner: Zoo keeper`,
    second('owner: Archivist'),
  );
  const owners = tellHealth(health, {}, 0, english).owners.map(({ name }) => name);
  expect(owners).toEqual(['Archivist', 'Zoo keeper']);
});

test.each([
  { problems: 0, says: true },
  { problems: 1, says: false },
])('with $problems problems, that nothing is past its day is said: $says', ({ problems, says }) => {
  const told = toText(
    tellHealth(found('2016-05-01', toMarch, monthly), {}, problems, english),
    english,
  );
  expect(told.includes('Nothing is past its day')).toBe(says);
  expect(told.includes('No figure is late')).toBe(says);
  expect(told.includes('finds 1 problem. What it is about may be left out below.')).toBe(!says);
});

test('a list of tasks shows titles as they are typed, and where each is mended', () => {
  const health = found('2016-05-21', toMarch, `${monthly}\nowner: Head of *libraries*`);
  const markdown = toMarkdown(tellHealth(health, {}, 0, english), english);
  expect(markdown).toContain('## Head of \\*libraries\\*');
  expect(markdown).toContain(
    '- [ ] The figure for April 2016 was due on 20 May 2016 and has not come (yesterday)\n  - Visits (`data/indicators/library-visits.csv:3`)',
  );
});

test('where the host is known, each task leads to its line', () => {
  const health = found('2016-05-21', toMarch, monthly);
  const checkout = { address: 'https://github.com/council/papers', branch: 'main', folder: '' };
  expect(toMarkdown(tellHealth(health, {}, 0, english), english, checkout)).toContain(
    '(https://github.com/council/papers/blob/main/data/indicators/library-visits.csv?plain=1#L3)',
  );
});

test('for programs each finding has its kind, owner, place and sentence', () => {
  const health = found('2016-05-21', toMarch, monthly);
  expect(JSON.parse(toJson(health, {}, 0, english))).toMatchObject({
    asAt: '2016-05-21',
    problems: 0,
    findings: [
      {
        kind: 'late',
        owner: null,
        title: 'Visits',
        address: '/indicators/library-visits/',
        file: 'data/indicators/library-visits.csv',
        line: 3,
        says: 'The figure for April 2016 was due on 20 May 2016 and has not come (yesterday)',
      },
    ],
    notJudged: [],
  });
});
