import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil } from '../../../tests/small-council.ts';
import { feedsOf } from './feeds/feeds.ts';
import { homePartsOf } from './front/home-parts.ts';
import { markOfCell, recentChanges, recordedChanges } from './recorded-changes.ts';

const table = 'data/indicators/library-visits.csv';
const report = 'content/reports/2016-06-14-library-report.md';

/** The council with a figure revised, one withdrawn, another target, and a measure that is gone. */
const { value } = compileWith({
  [report]: smallCouncil[report].replace(/There were .*\n/, ''),
  [table]: smallCouncil[table].replace('4610', 'suppressed'),
  'data/revisions.csv': `day,kind,measure,period,part,was,now,reason
2019-03-01,revision,library-visits,2016-04,,4990,4930,Slips came late.
2019-12-31,withdrawn,library-visits,2015-04,,,,It must not be told.
2020-01-02,target,library-visits,,,,,The committee set another.
2020-01-31,withdrawn,lost-books,,,,,It named people.
`,
});

const say = ({ day, title, of, what }: ReturnType<typeof recordedChanges>[number]) =>
  [day, title, of, what].filter((one) => one !== '').join(' | ');

test('all that was recorded is listed, the newest first, and never what was withdrawn', () => {
  expect(recordedChanges(value!).map(say)).toEqual([
    '31 January 2020 | lost-books | Withdrawn.',
    '2 January 2020 | Visits to libraries | The targets were changed.',
    '31 December 2019 | Visits to libraries | April 2015 | Withdrawn.',
    '1 March 2019 | Visits to libraries | April 2016 | Revised from 4,990 to 4,930.',
  ]);
});

test('what is there no more is told by the names that readers know', () => {
  const settings = 'content/publication.yml';
  const titled = compileWith({
    [settings]: `${smallCouncil[settings]}dimensions:\n  branch:\n    values:\n      B1: Abbey\n`,
    'data/revisions.csv': `day,kind,measure,period,part,comparator,was,now,reason
2020-01-01,correction,library-visits,2014-04,B1,,,,It was counted twice.
2020-01-02,correction,library-visits,2014-04,,england,,,It was another’s.
2020-01-03,withdrawn,lost-books,unstated,B1,,,,It named people.
`,
  });
  expect(recordedChanges(titled.value!).map(say)).toEqual([
    '3 January 2020 | lost-books | Abbey, period not stated | Withdrawn.',
    '2 January 2020 | Visits to libraries | England, April 2014 | Corrected.',
    '1 January 2020 | Visits to libraries | Abbey, April 2014 | Corrected.',
  ]);
});

test('those of the last thirty days begin with the thirtieth before', () => {
  expect(recentChanges(value!, 30).map(({ on }) => on)).toEqual(['2020-01-31', '2020-01-02']);
  expect(recentChanges(value!, 29).map(({ on }) => on)).toEqual(['2020-01-31', '2020-01-02']);
  expect(recentChanges(value!, 28).map(({ on }) => on)).toEqual(['2020-01-31']);
  expect(recentChanges(value!, 31)).toHaveLength(3);
});

test('they are a feed of their own, each entry at its place on the page', () => {
  const feed = feedsOf(value!).find(({ name }) => name === 'changes')!;
  expect(feed.entries.map(({ path }) => path)).toContain(
    '/changes/#2019-12-31-library-visits-april-2015',
  );
  expect(feedsOf(compileWith({}).value!).map(({ name }) => name)).not.toContain('changes');
});

describe('the home page tells them for thirty days', () => {
  const on = (day: string, home = '') => {
    const path = 'content/publication.yml';
    const files = {
      [path]: `${smallCouncil[path]}${home}`,
      'data/revisions.csv': `day,kind,measure,period,part,was,now,reason\n${day},target,library-visits,,,,,The committee set another.\n`,
    };
    return homePartsOf(compileWith(files).value!);
  };
  // The council stands at 31 January 2020.
  test.each([
    { day: '2020-01-31', told: true },
    { day: '2020-01-01', told: true },
    { day: '2019-12-31', told: false },
  ])('of $day: $told', ({ day, told }) => {
    expect(on(day).includes('changed')).toBe(told);
  });

  test('after what is new, or where the settings have it, or at the end where they leave it out', () => {
    expect(on('2020-01-31').slice(0, 4)).toEqual(['standing', 'find', 'new', 'changed']);
    expect(on('2020-01-31', 'home: [changed, reports]\n')).toEqual(['changed', 'reports']);
    expect(on('2020-01-31', 'home: [reports, find]\n')).toEqual(['reports', 'find', 'changed']);
    expect(on('2019-12-31', 'home: [changed, reports]\n')).toEqual(['reports']);
  });
});

describe('what became of a table or an entry', () => {
  const paper = '2016-06-14-library-report';
  const { value: told } = compileWith({
    'content/tables/loans.md': `---
title: Loans by branch
edition: ${paper}
locator: p4
rows: Branch
unit: £
columns:
  books:
    title: Books
---
`,
    'data/tables/loans.csv':
      'id,line,books\nabbey,Abbey,4410\nbourne,Bourne,suppressed\ncastle,Castle,3120\n',
    'data/facts.csv': `id,edition,locator,fact,value,unit,as-at,by,text
homes,${paper},p2,Homes in the town,1200,homes,2016,cabinet,There were 1200 homes.
`,
    'data/revisions.csv': `day,kind,measure,period,part,was,now,reason
2020-01-01,revision,tables/loans,,abbey; books,4401,4410,Slips came late.
2019-12-30,correction,tables/loans,,,,,It was typed anew.
2019-12-31,correction,tables/loans,,castle,,,It was of another branch.
2020-01-02,withdrawn,tables/loans,,bourne; books,,,It must not be told.
2020-01-03,definition,tables/loans,,,,,Renewals are counted too.
2020-01-04,correction,facts/homes,,value,1100,1200,It was misread.
2020-01-05,correction,facts/homes,,as-at,2015,2016,It was misread.
2020-01-06,correction,tables/visits,,,,,It was another’s.
`,
  });

  test('is listed with what it is called', () => {
    expect(recordedChanges(told!).map(say)).toEqual([
      '6 January 2020 | tables/visits | Corrected.',
      '5 January 2020 | Homes in the town | time | Corrected from 2015 to 2016.',
      '4 January 2020 | Homes in the town | Corrected from 1,100 homes to 1,200 homes.',
      '3 January 2020 | Loans by branch | The definition was changed.',
      '2 January 2020 | Loans by branch | Bourne, Books | Withdrawn.',
      '1 January 2020 | Loans by branch | Abbey, Books | Revised from £4,401 to £4,410.',
      '31 December 2019 | Loans by branch | Castle | Corrected.',
      '30 December 2019 | Loans by branch | Corrected.',
    ]);
  });

  test.each([
    { row: 'abbey', column: 'books', mark: 'revised since: was £4,401' },
    { row: 'bourne', column: 'books', mark: 'withdrawn on 2 January 2020' },
    { row: 'castle', column: 'books', mark: 'corrected on 31 December 2019' },
    { row: 'abbey', column: 'films', mark: undefined },
  ])('stands beside the figure of $row under $column: $mark', ({ row, column, mark }) => {
    const own = recordedChanges(told!).filter(({ measure }) => measure === 'tables/loans');
    expect(markOfCell(own, row, column)).toBe(mark);
  });

  test('leads to the row of the table, or the entry', () => {
    const addresses = recordedChanges(told!).map(({ address }) => address);
    expect(addresses.slice(0, 2)).toEqual([undefined, '/facts/#homes']);
    expect(addresses.at(-3)).toBe('/tables/loans/#abbey');
  });
});
