import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../../tests/small-council.ts';
import { toldWithPath } from '../../../../tests/told.ts';

const report = 'content/reports/2016-06-14-library-report.md';
const later = '2016-09-14-library-report';
const head = 'day,kind,measure,period,site,part,comparator,basis,was,now,reason';
const figures = `period,site,comparator,basis,value,published
2016-04,,,,4865,2016-05-20
2016-04,East,,,1200,2016-05-20
2016-04,West,,,3665,2016-05-20
2016-04,,england,,5000,
2016-04,,,mean-6m,4700,
2016-05,East,,mean-6m,40,
2016-05,East,,rolling-12m,41,
`;

const check = (rows: string, csv = figures, columns = head) =>
  toldWithPath(
    compileWith({
      [report]: smallCouncil[report].replace(/## Visits[\s\S]*/, ''),
      'data/indicators/library-visits.csv': csv,
      'data/revisions.csv': `${columns}\n${rows}\n`,
    }).diagnostics,
  );

const file = 'data/revisions.csv';
const april = '2016-07-01,revision,library-visits,2016-04';

describe('a row of `data/revisions.csv`', () => {
  test.each([
    { of: 'the whole', rows: `${april},,,,,4990,4865,Late.`, at: [] },
    { of: 'a part in its own column', rows: `${april},East,,,,1100,1200,Late.`, at: [] },
    { of: 'a part by its name', rows: `${april},,East,,,1100,1200,Late.`, at: [] },
    { of: 'another body', rows: `${april},,,england,,4900,5000,Late.`, at: [] },
    { of: 'another basis', rows: `${april},,,,mean-6m,4600,4700,Late.`, at: [] },
    { of: 'a reason in place of a figure', rows: `${april},,,,,suppressed,4865,Late.`, at: [] },
    {
      of: 'a part that is not there',
      rows: `${april},,Eats,,,1100,1200,Late.`,
      at: [`${file}:2:45 revision/no-figure`],
    },
    {
      of: 'a period that is not there',
      rows: '2016-07-01,revision,library-visits,2016-03,,,,,4990,4865,Late.',
      at: [`${file}:2:36 revision/no-figure`],
    },
    {
      of: 'a part of which there are two bases, neither the measure’s own',
      rows: '2016-07-01,revision,library-visits,2016-05,East,,,,39,40,Late.',
      at: [`${file}:2:36 revision/several`],
    },
    {
      of: 'the same with its basis',
      rows: '2016-07-01,revision,library-visits,2016-05,East,,,mean-6m,39,40,Late.',
      at: [],
    },
    {
      of: 'a measure that is not there',
      rows: '2016-07-01,revision,library-visit,2016-04,,,,,4990,4865,Late.',
      at: [`${file}:2:21 reference/unknown`],
    },
    {
      of: 'a kind that is none',
      rows: '2016-07-01,update,library-visits,2016-04,,,,,4990,4865,Late.',
      at: [`${file}:2:12 register/value`],
    },
    {
      of: 'no reason',
      rows: `${april},,,,,4990,4865,`,
      at: [`${file}:2:58 register/blank`],
    },
    {
      of: 'the day before the figure was published',
      rows: '2016-05-19,revision,library-visits,2016-04,,,,,4990,4865,Late.',
      at: [`${file}:2:1 revision/early`],
    },
    {
      of: 'the day on which it was published',
      rows: '2016-05-20,revision,library-visits,2016-04,,,,,4990,4865,Late.',
      at: [],
    },
    {
      of: 'the last day of the period of a figure without a day',
      rows: '2016-04-30,revision,library-visits,2016-04,,,england,,4900,5000,Late.',
      at: [],
    },
    {
      of: 'the day before that',
      rows: '2016-04-29,revision,library-visits,2016-04,,,england,,4900,5000,Late.',
      at: [`${file}:2:1 revision/early`],
    },
    {
      of: 'another figure than the data have',
      rows: `${april},,,,,4990,4856,Late.`,
      at: [`${file}:2:53 revision/now`],
    },
    {
      of: 'no change',
      rows: `${april},,,,,4865,4865,Late.`,
      at: [`${file}:2:53 revision/same`],
    },
    {
      of: 'two that join',
      rows: `${april},,,,,4990,4900,Late.\n2016-08-01,correction,library-visits,2016-04,,,,,4900,4865,Late.`,
      at: [],
    },
    {
      of: 'two that join, the later first',
      rows: `2016-08-01,correction,library-visits,2016-04,,,,,4900,4865,Late.\n${april},,,,,4990,4900,Late.`,
      at: [],
    },
    {
      of: 'two that do not join',
      rows: `${april},,,,,4990,4900,Late.\n2016-08-01,correction,library-visits,2016-04,,,,,4901,4865,Late.`,
      at: [`${file}:3:50 revision/chain`],
    },
  ])('about $of', ({ rows, at }) => {
    expect(check(rows)).toEqual(at);
  });

  test.each([
    {
      of: 'with the figure that was withheld',
      rows: `${april},,,,,4990,4865,Late.`,
      told: ['53', '48'],
    },
    { of: 'that lead to it', rows: `${april},,,,,4990,suppressed,Late.`, told: ['48'] },
  ])('of a figure that is withheld now, $of, is told as telling it alone', ({ rows, told }) => {
    const withheld = figures.replace('2016-04,,,,4865', '2016-04,,,,suppressed');
    expect(check(rows, withheld).toSorted()).toEqual(
      told.map((at) => `${file}:2:${at} disclosure/revised`).toSorted(),
    );
  });

  const share = 'unit: "%"\ngoodWhen: higher\nbasis: month\nparts: percent';
  const counted = (cells: string, head = share, csv = 'period,value\n2016-04,50.0\n') =>
    toldWithPath(
      compileWith({
        [report]: smallCouncil[report].replace(/## Visits[\s\S]*/, ''),
        'content/indicators/library-visits.md': `---\ntitle: Within a week\n${head}\n---\n`,
        'data/indicators/library-visits.csv': csv,
        'data/revisions.csv': `day,kind,measure,period,was,now,wasNumerator,wasDenominator,reason\n${cells}\n`,
      }).diagnostics,
    );
  const was = '2016-07-01,revision,library-visits,2016-04,48.0,50.0';
  const people = `${share}\ncounts: people`;
  test.each([
    { of: 'the counts that give it', cells: `${was},12,25,Late.`, at: [] },
    { of: 'no counts', cells: `${was},,,Late.`, at: [] },
    { of: 'one count, of which nothing follows', cells: `${was},13,,Late.`, at: [] },
    {
      of: 'counts that give another',
      cells: `${was},13,25,Late.`,
      at: [`${file}:2:44 revision/counts`],
    },
    {
      of: 'a count that is none',
      cells: `${was},l2,25,Late.`,
      at: [`${file}:2:54 register/value`],
    },
    {
      of: 'counts without the figure',
      cells: '2016-07-01,correction,library-visits,2016-04,,,12,25,Late.',
      at: [`${file}:2:46 register/blank`, `${file}:2:47 register/blank`],
    },
    {
      of: 'counts of what is withdrawn',
      cells: '2016-07-01,withdrawn,library-visits,2016-04,,,12,25,Late.',
      at: [`${file}:2:47 revision/withdrawn-value`, `${file}:2:50 revision/withdrawn-value`],
    },
    {
      of: 'few people',
      head: people,
      cells: `${was.replace('48.0', '4.0')},1,25,Late.`,
      at: [`${file}:2:44 disclosure/revealing`],
    },
    { of: 'many people', head: people, cells: `${was},120,250,Late.`, at: [] },
    {
      of: 'what is withheld now',
      head: people,
      csv: 'period,value\n2016-04,suppressed\n',
      cells: `${was.replace('50.0', 'suppressed')},120,250,Late.`,
      at: [44, 60, 64].map((column) => `${file}:2:${column} disclosure/revised`),
    },
  ])('with $of', ({ cells, head, csv, at }) => {
    expect(counted(cells, head, csv)).toEqual(at);
  });

  test('of another’s figure whose paper gives no period', () => {
    const unstated = `${figures}unstated,,england,,5100,\n`;
    const row = (now: string) =>
      `2016-07-01,revision,library-visits,unstated,,,england,,5000,${now},Late.`;
    expect(check(row('5100'), unstated)).toEqual([]);
    expect(check(row('5101'), unstated)).toEqual([`${file}:2:61 revision/now`]);
  });

  test('of a measure with faults of its own is not judged', () => {
    expect(check(`${april},,,,,4990,4856,Late.`, figures.replace('1200', '12OO'))).toEqual([
      'data/indicators/library-visits.csv:3:16 observation/value',
    ]);
  });

  test.each([
    { column: 'reasn', at: [`${file}:1:1 register/missing-column`] },
    { column: 'reason,sight', at: [`${file}:1:49 register/unknown-column`] },
  ])('a column `$column`', ({ column, at }) => {
    const columns = `day,kind,measure,period,part,was,now,${column}`;
    expect(
      check(`${april},,4990,4865,Late.${column.includes(',') ? ',' : ''}`, figures, columns),
    ).toEqual(at.map((one) => one.replace('1:49', '1:45')));
  });
});

describe('two papers that print different figures', () => {
  const printed = (revisions: string) =>
    toldWithPath(
      compileWith({
        [report]: smallCouncil[report].replace(/## Visits[\s\S]*/, ''),
        [`content/reports/${later}.md`]: smallCouncil[report]
          .replace(/## Visits[\s\S]*/, '')
          .replace('date: 2016-06-14', 'date: 2016-09-14'),
        'data/indicators/library-visits.csv': `period,value,edition\n2016-04,4990,2016-06-14-library-report\n2016-04,4865,${later}\n`,
        'data/revisions.csv': `day,kind,measure,period,was,now,reason\n${revisions}\n`,
      }).diagnostics,
    );
  const row = (day: string, was: string, now: string) =>
    `${day},revision,library-visits,2016-04,${was},${now},Late.`;

  test.each([
    { of: 'revised between them', rows: row('2016-07-01', '4990', '4865'), at: [] },
    { of: 'revised on the day of the later', rows: row('2016-09-14', '4990', '4865'), at: [] },
    {
      of: 'revised after the later, which could not know it',
      rows: row('2016-09-15', '4990', '4865'),
      at: ['data/indicators/library-visits.csv:3:9 observation/contradiction'],
    },
    {
      of: 'revised from another figure',
      rows: row('2016-07-01', '4991', '4865'),
      at: ['data/indicators/library-visits.csv:3:9 observation/contradiction'],
    },
  ])('$of', ({ rows, at }) => {
    expect(printed(rows)).toEqual(at);
  });
});
