import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil, type Files } from '../../../tests/small-council.ts';
import { toldWithPath } from '../../../tests/told.ts';
import { elements } from '../../elements/registry.ts';
import { english } from '../language/english.ts';
import { recordedChanges } from '../publication/recorded-changes.ts';
import { changesOnReport } from './changes-on-report.ts';
import { factsOfChange } from './last-on-report.ts';
import { lastChangedOf, sayLastChanged } from './last-changed.ts';

const table = 'data/indicators/library-visits.csv';
const head = 'day,kind,measure,period,part,was,now,reason\n';

/** The council with rows of revisions, and perhaps other files. Its report is of 14 June 2016 and shows April 2016. */
function compiled(rows: string, files: Files = {}) {
  const { value, diagnostics } = compileWith({ 'data/revisions.csv': `${head}${rows}`, ...files });
  expect(toldWithPath(diagnostics)).toEqual([]);
  return value!;
}

const say = ({ of, what }: ReturnType<typeof recordedChanges>[number]) => `${of} ${what}`.trim();

function shown(rows: string, files?: Files) {
  const publication = compiled(rows, files);
  const [report] = publication.reports;
  const { since, before } = changesOnReport(report!, publication, elements);
  return { since: since.map(say), before: before.map(say) };
}

const revised = (day: string) =>
  `${day},revision,library-visits,2016-04,,4990,4930,Slips came late.\n`;
const changed = 'April 2016 Revised from 4,990 to 4,930.';

describe('a report tells what became of its figures', () => {
  test.each([
    { day: '2016-06-14', since: [], before: [changed] },
    { day: '2016-06-15', since: [changed], before: [] },
  ])('on $day', ({ day, since, before }) => {
    expect(shown(revised(day))).toEqual({ since, before });
  });

  test('and how its measures are defined and judged since, not before', () => {
    const rows =
      '2016-06-14,definition,library-visits,,,,,Old.\n2016-06-15,target,library-visits,,,,,New.\n';
    expect(shown(rows)).toEqual({ since: ['The targets were changed.'], before: [] });
  });

  test('and what was taken out, which it may have shown', () => {
    const files = { [table]: smallCouncil[table].replace(/2015-04.*\n/, '') };
    const row = '2019-12-31,correction,library-visits,2015-04,,,,It was of another year.\n';
    expect(shown(row, files).since).toEqual(['April 2015 Corrected.']);
  });

  test.each([
    {
      of: 'before it',
      row: '2016-03,suppressed,2016-06-14-library-report,p3',
      since: ['March 2016 Withdrawn.'],
    },
    { of: 'after it', row: '2016-07,suppressed,,', since: [] },
  ])('and what of a time $of was withdrawn and stands as withheld', ({ row, since }) => {
    const files = { [table]: `${smallCouncil[table]}${row}\n` };
    const told = `2019-12-31,withdrawn,library-visits,${row.slice(0, 7)},,,,It named people.\n`;
    expect(shown(told, files)).toEqual({ since, before: [] });
  });

  test('but nothing of a measure that it does not show', () => {
    expect(shown('2020-01-31,withdrawn,lost-books,,,,,It named people.\n')).toEqual({
      ...{ since: [], before: [] },
    });
  });
});

describe('a report tells what became of tables and facts', () => {
  const edition = '2016-06-14-library-report';
  const report = `content/reports/${edition}.md` as const;
  const other = '2016-09-14-library-report';
  /** Both are of another paper, which comes later. */
  const files: Files = {
    [`content/reports/${other}.md`]: smallCouncil[report]
      .replace('2016-06-14', '2016-09-14')
      .replace(/## Visits[\s\S]*/, ''),
    'content/tables/loans.md': `---\ntitle: Loans\nedition: ${other}\nlocator: p4\nrows: Branch\ncolumns:\n  books:\n    title: Books\n---\n`,
    'data/tables/loans.csv': 'id,line,books\nabbey,Abbey,410\n',
    'data/facts.csv': `id,edition,locator,fact,value,unit,as-at,by,text\nhomes,${other},p2,Homes,1200,homes,2016,cabinet,There were 1200 homes.\n`,
  };
  const rows = `2020-01-01,correction,tables/loans,,abbey; books,401,410,It was misread.
2020-01-02,correction,facts/homes,,value,1100,1200,It was misread.
`;
  const ofTable = 'Abbey, Books Corrected from 401 to 410.';
  const ofFact = 'Corrected from 1,100 homes to 1,200 homes.';
  test.each([
    { of: 'that it does not show', shows: '', told: [] },
    { of: 'of which it shows the table', shows: '::data-table{table="loans"}', told: [ofTable] },
    { of: 'of which it shows the fact', shows: '::facts', told: [ofFact] },
  ])('$of', ({ shows, told }) => {
    const publication = compiled(rows, {
      ...files,
      [report]: `${smallCouncil[report]}\n${shows}\n`,
    });
    const of = (id: string) => publication.reports.find((one) => one.id === id)!;
    const since = (id: string) =>
      changesOnReport(of(id), publication, elements).since.map(say).toSorted();
    expect(since(edition)).toEqual(told);
    // They are printed in the other one.
    expect(since(other)).toEqual([ofTable, ofFact]);
    expect(lastChangedOf('tables/loans', recordedChanges(publication)).figures?.what).toBe(
      'Corrected from 401 to 410.',
    );
  });
});

describe('the key facts of a report', () => {
  const facts = (rows: string, files?: Files) => {
    const publication = compiled(rows, files);
    const [report] = publication.reports;
    const changes = changesOnReport(report!, publication, elements);
    return factsOfChange(report!, changes, english).map(({ name, text }) => `${name}: ${text}`);
  };
  /** The figures of an owner, in no paper, so that the report shows them as they were on its day. */
  const own: Files = {
    [table]: 'period,value,published\n2015-04,4610,2015-05-20\n2016-04,4930,2016-05-20\n',
  };
  const report = 'content/reports/2016-06-14-library-report.md';
  const ofThen: Files = { [report]: smallCouncil[report].replaceAll('4,930', '4,990') };
  const none = 'What it shows last changed: no change is recorded';
  const change = '(April 2016: Revised from 4,990 to 4,930.)';
  test.each([
    {
      says: 'a figure revised since is shown as it was',
      ...{ rows: revised('2016-06-15'), files: { ...own, ...ofThen } },
      told: [none, `Revised since, and shown here as it was: 15 June 2016 ${change}`],
    },
    ...[2, 3, 4].map((count) => {
      const at = Array.from({ length: count }, (_, index) => index + 1);
      const told = at
        .toReversed()
        .slice(0, 3)
        .map(
          (month) =>
            `${14 + month} June 2016 (${english.months[month - 1]} 2016: Revised from 490 to 493.)`,
        )
        .join('; ');
      return {
        says: `${count} that it shows are told, or how many`,
        rows: at
          .map(
            (month) =>
              `2016-06-${14 + month},revision,library-visits,2016-0${month},,490,493,Late.\n`,
          )
          .join(''),
        files: {
          [table]: `period,value,published\n${at.map((month) => `2016-0${month},493,2016-06-01\n`).join('')}`,
          [report]: smallCouncil[report].replace(/There were.*/, ''),
        },
        told: [
          none,
          `Revised since, and shown here as it was: ${count > 3 ? `${count} figures, among them ` : ''}${told}`,
        ],
      };
    }),
    {
      says: 'one that is final since was not revised',
      rows: '',
      files: {
        ...own,
        'data/revisions.csv': `${head.trim()},wasStatus\n2016-06-15,revision,library-visits,2016-04,,4930,4930,All came.,provisional\n`,
      },
      told: [none],
    },
    {
      says: 'one revised before is shown as revised',
      ...{ rows: revised('2016-06-01'), files: own },
      told: [`What it shows last changed: 1 June 2016 ${change}`],
    },
    {
      says: 'what a paper prints is shown as it is typed',
      ...{ rows: revised('2016-06-15'), files: {} },
      told: [`What it shows last changed: 15 June 2016 ${change}`],
    },
  ])('$says', ({ rows, files, told }) => {
    expect(facts(rows, files)).toEqual(told);
  });
});

test('when each side of a measure changed last is said, and where nobody wrote it down, that', () => {
  const rows = `${revised('2019-03-01')}2020-01-02,target,library-visits,,,,,The committee set another.\n`;
  const changes = recordedChanges(compiled(rows));
  const last = lastChangedOf('library-visits', changes);
  expect(
    [last.figures, last.definition, last.targets].map((one) => sayLastChanged(one, english)),
  ).toEqual([
    '1 March 2019 (April 2016: Revised from 4,990 to 4,930.)',
    'no change is recorded',
    '2 January 2020. The committee set another.',
  ]);
  expect(last.definitions).toBe(0);
  expect(lastChangedOf('other', changes).figures).toBeUndefined();
});
