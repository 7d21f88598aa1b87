import { smallCouncil, type Files } from './small-council.ts';

/** What the publisher of a made-up council does in one month: files that are written, and those that get another name. */
export interface MonthlyStep {
  /** The day on which it is done. */
  readonly day: string;
  /** What besides adding a month. */
  readonly does: readonly string[];
  /** All files as they are then. */
  readonly files: Files;
  /** Files with another name than before, the old one first. */
  readonly renamed: readonly (readonly [from: string, to: string])[];
}

/** The figure that is withdrawn, as it is typed; it stands nowhere else. */
export const withdrawnFigure = '7351926';

/** Which measure and month it was of. */
export const withdrawnOf = { measure: 'loans', period: '2017-04' } as const;

/** The same of a cell in a table of a paper, which is withdrawn on the same day. */
export const withdrawnCell = '6482957';

/** A table of a paper. @param cell What stands in the row of Abbey. */
const branches = (cell: string, bourne: string): Files => ({
  'content/tables/branches.md': `---
title: Loans by branch
edition: 2016-06-14-library-report
locator: p4
rows: Branch
unit: loans
counts: other
columns:
  lent:
    title: Lent
---

Two of several branches.
`,
  'data/tables/branches.csv': `id,line,lent\nabbey,Abbey,${cell}\nbourne,Bourne,${bourne}\n`,
});

const months = Array.from({ length: 36 }, (_, at) => {
  const year = 2017 + Math.floor(at / 12);
  return `${year}-${String((at % 12) + 1).padStart(2, '0')}`;
});

/** The twentieth of the month after one. */
function dayAfter(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01-20` : `${year}-${String(number + 1).padStart(2, '0')}-20`;
}

const path = 'content/publication.yml';
const report = 'content/reports/2016-06-14-library-report.md';
const visitsPath = 'content/indicators/library-visits.md';
const loansHead = (title: string) =>
  `---\ntitle: ${title}\nunit: loans\nunitOne: loan\ngoodWhen: higher\nbasis: month\ncounts: other\n---\n\nEvery book that is lent.\n`;

interface Row {
  readonly period: string;
  value: string;
  readonly published: string;
}

const written = (rows: readonly Row[], lineEnd = '\n') =>
  [
    'period,value,published',
    ...rows.map((row) => `${row.period},${row.value},${row.published}`),
    '',
  ].join(lineEnd);

/**
 * Three years of a made-up council that publishes two measures every month, and now and then revises a figure, sorts its rows
 * anew, changes its line ends, renames files, withdraws a figure, takes one out, and defines a measure anew, and that corrects and withdraws what a table of a paper says: each with its row
 * in `data/revisions.csv`, where one is owed.
 */
export function monthlySteps(): readonly MonthlyStep[] {
  const visits: Row[] = [];
  let loans: Row[] = [];
  const told: string[] = [];
  let [loansId, lineEnd, targets, counted, isTurned] = ['loans', '\n', '', 'a door', false];
  let notes = 'content/pages/notes.md';
  let [abbey, bourne] = [withdrawnCell, '6482111'];
  return months.map((month, at): MonthlyStep => {
    const day = dayAfter(month);
    const does: string[] = [];
    const renamed: (readonly [string, string])[] = [];
    visits.push({ period: month, value: `${4100 + ((at * 37) % 90)}`, published: day });
    const lent =
      month === withdrawnOf.period ? withdrawnFigure : `${7350000 + ((at * 613) % 9000)}`;
    loans.push({ period: month, value: lent, published: day });
    const tell = (row: string) => void told.push(`${day},${row}`);
    if (at % 6 === 5) {
      const one = visits[at - 2]!;
      const was = one.value;
      one.value = `${Number(was) + 3}`;
      tell(`revision,library-visits,${one.period},,${was},${one.value},Slips came late.`);
      does.push('revises');
    }
    if (at === 8) [isTurned] = [true, does.push('sorts rows')];
    if (at === 11) [lineEnd] = ['\r\n', does.push('changes line ends')];
    if (at === 13) {
      tell(`correction,tables/branches,,bourne; lent,${bourne},6482222,It was misread.`);
      bourne = '6482222';
      does.push('corrects a table');
    }
    if (at === 14) {
      renamed.push([notes, 'content/pages/remarks.md']);
      notes = 'content/pages/remarks.md';
      does.push('renames a page');
    }
    if (at === 17) {
      counted = 'a door or a window';
      tell('definition,library-visits,,,,,Windows are counted too.');
      does.push('defines anew');
    }
    if (at === 20) {
      loans.find(({ period }) => period === withdrawnOf.period)!.value = 'suppressed';
      tell(`withdrawn,${withdrawnOf.measure},${withdrawnOf.period},,,,It must not be told.`);
      abbey = 'suppressed';
      tell('withdrawn,tables/branches,,abbey; lent,,,It must not be told.');
      does.push('withdraws');
    }
    if (at === 23) targets = 'targets:\n  - value: 4000\n    from: 2019-01\n';
    if (at === 24) {
      targets = targets.replace('4000', '4050');
      tell('target,library-visits,,,,,The committee asked for more.');
      does.push('sets another target');
    }
    if (at === 26) {
      loans = loans.filter(({ period }) => period !== '2017-06');
      tell('correction,loans,2017-06,,,,It was the figure of another library.');
      does.push('takes out');
    }
    if (at === 29) {
      loansId = 'book-loans';
      for (const [folder, ending] of [
        ['content', 'md'],
        ['data', 'csv'],
      ] as const)
        renamed.push([
          `${folder}/indicators/loans.${ending}`,
          `${folder}/indicators/${loansId}.${ending}`,
        ]);
      tell('definition,book-loans,,,,,Its name says what is lent.');
      does.push('renames a measure');
    }
    const files: Files = {
      ...smallCouncil,
      [path]: smallCouncil[path].replace(/^asAt: .*$/m, `asAt: ${day}`),
      [report]: smallCouncil[report].replace(/There were .*\n\n::chart.*\n/, 'They were many.\n'),
      [visitsPath]: smallCouncil[visitsPath]
        .replace('basis: month\n', `basis: month\ncounts: other\n${targets}`)
        .replace('a door', counted),
      'data/indicators/library-visits.csv': written(isTurned ? visits.toReversed() : visits),
      [`content/indicators/${loansId}.md`]: loansHead('Loans of books'),
      [`data/indicators/${loansId}.csv`]: written(loans, lineEnd),
      ...branches(abbey, bourne),
      [notes]: '---\ntitle: Notes\nsummary: What to know.\n---\n\nAll is made up.\n',
      ...(told.length === 0
        ? {}
        : {
            'data/revisions.csv': `day,kind,measure,period,part,was,now,reason\n${told
              .map((row) => (loansId === 'loans' ? row : row.replace(',loans,', `,${loansId},`)))
              .join('\n')}\n`,
          }),
    };
    return { day, does, files, renamed };
  });
}
