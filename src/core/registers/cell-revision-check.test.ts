import { describe, expect, test } from 'vitest';
import { compileWith, type Files } from '../../../tests/small-council.ts';
import { toldWithPath } from '../../../tests/told.ts';

const paper = '2016-06-14-library-report';
const table = 'data/tables/loans.csv';
const facts = 'data/facts.csv';
const file = 'data/revisions.csv';

const council = {
  'content/tables/loans.md': `---
title: Loans by branch
edition: ${paper}
locator: p4
rows: Branch
columns:
  books:
    title: Books
  people:
    title: Readers
    unit: people
  hours:
    title: Opening hours
    kind: words
---
`,
  [table]: `id,line,books,people,hours
abbey,Abbey,410,31,weekdays
bourne,Bourne,520,27,weekdays
castle,Castle,suppressed,40,not at all
`,
  [facts]: `id,edition,locator,fact,value,unit,as-at,by,text
homes,${paper},p2,Homes in the town,1200,homes,2016,cabinet,There were 1200 homes.
readers,${paper},p2,People who read,half a dozen,people,2016,cabinet,Few people read.
`,
} satisfies Files;

const check = (rows: string, more: Files = {}) =>
  toldWithPath(
    compileWith({
      ...council,
      [file]: `day,kind,measure,period,part,comparator,was,now,reason\n${rows}\n`,
      ...more,
    }).diagnostics,
  );

const loans = '2016-07-01,revision,tables/loans';
const homes = '2016-07-01,revision,facts/homes';

describe('a row of `data/revisions.csv` about a table or an entry', () => {
  test.each([
    { of: 'a figure', rows: `${loans},,abbey; books,,401,410,Late.`, at: [] },
    { of: 'a figure without a space', rows: `${loans},,abbey;books,,401,410.0,Late.`, at: [] },
    { of: 'words', rows: `${loans},,abbey; hours,,Sundays,weekdays,Late.`, at: [] },
    { of: 'the figure of a fact', rows: `${homes},,value,,1100,1200,Late.`, at: [] },
    { of: 'the time of a fact', rows: `${homes},,as-at,,2015,2016,Late.`, at: [] },
    {
      of: 'a fact in words',
      rows: '2016-07-01,revision,facts/readers,,value,,a dozen,half a dozen,Late.',
      at: [],
    },
    {
      of: 'what could not be read before',
      rows: `${loans},,abbey; books,,unavailable,410,A better copy was found.`,
      at: [],
    },
    {
      of: 'a row that is not there',
      rows: `${loans},,abby; books,,401,410,Late.`,
      at: [`${file}:2:35 revision/no-cell`],
    },
    {
      of: 'a column that is not there',
      rows: `${loans},,abbey; book,,401,410,Late.`,
      at: [`${file}:2:35 revision/no-cell`],
    },
    {
      of: 'a whole row with figures',
      rows: `${loans},,abbey,,401,410,Late.`,
      at: [`${file}:2:35 revision/no-cell`],
    },
    {
      of: 'a column of a fact that is not there',
      rows: `${homes},,figure,,1100,1200,Late.`,
      at: [`${file}:2:34 revision/no-cell`],
    },
    {
      of: 'a table that is not there',
      rows: '2016-07-01,revision,tables/loan,,abbey; books,,401,410,Late.',
      at: [`${file}:2:21 reference/unknown`],
    },
    {
      of: 'a fact that is not there',
      rows: '2016-07-01,revision,facts/home,,value,,1100,1200,Late.',
      at: [`${file}:2:21 reference/unknown`],
    },
    {
      of: 'a kind of thing that is not there',
      rows: '2016-07-01,correction,table/loans,,abbey,,,,It was wrong.',
      at: [`${file}:2:23 reference/unknown`],
    },
    {
      of: 'a table that was taken out',
      rows: '2016-07-01,correction,tables/visits,,,,,,It was wrong.',
      at: [],
    },
    {
      of: 'a row that was taken out',
      rows: '2016-07-01,correction,tables/loans,,dale,,,,It was wrong.',
      at: [],
    },
    {
      of: 'another figure than stands there',
      rows: `${loans},,abbey; books,,401,411,Late.`,
      at: [`${file}:2:53 revision/now`],
    },
    {
      of: 'a figure that was what it is',
      rows: `${loans},,abbey; books,,410,410,Late.`,
      at: [`${file}:2:53 revision/same`],
    },
    {
      of: 'a figure with a comma in it',
      rows: `${loans},,abbey; books,,"4,010",410,Late.`,
      at: [`${file}:2:49 register/value`],
    },
    {
      of: 'two changes, one after the other',
      rows: `${loans},,abbey; books,,401,405,Late.\n${loans.replace('07', '08')},,abbey; books,,405,410,Late.`,
      at: [],
    },
    {
      of: 'two changes that do not meet',
      rows: `${loans},,abbey; books,,401,405,Late.\n${loans.replace('07', '08')},,abbey; books,,406,410,Late.`,
      at: [`${file}:3:49 revision/chain`],
    },
    {
      of: 'a day before its paper',
      rows: `${loans.replace('07', '05')},,abbey; books,,401,410,Late.`,
      at: [`${file}:2:1 revision/early`],
    },
    {
      of: 'a day that is to come',
      rows: `${loans.replace('2016', '2026')},,abbey; books,,401,410,Late.`,
      at: [`${file}:2:1 revision/to-come`],
    },
    {
      of: 'a period',
      rows: `${loans},2016-04,abbey; books,,401,410,Late.`,
      at: [`${file}:2:34 revision/of-cell`],
    },
    {
      of: 'a definition with a part',
      rows: '2016-07-01,definition,tables/loans,,books,,,,Renewals count.',
      at: [`${file}:2:37 revision/of-whole`],
    },
    {
      of: 'a target',
      rows: '2016-07-01,target,tables/loans,,,,,,It is higher.',
      at: [`${file}:2:12 register/value`],
    },
    {
      of: 'a revision that tells no figures',
      rows: `${loans},,abbey; books,,,,Late.`,
      at: [`${file}:2:49 register/blank`, `${file}:2:50 register/blank`],
    },
    {
      of: 'a figure that is withheld now',
      rows: `${loans},,castle; books,,233,suppressed,It is private.`,
      at: [`${file}:2:50 disclosure/revised`],
    },
    {
      of: 'a small count of people',
      rows: `${loans},,abbey; people,,3,31,Late.`,
      at: [`${file}:2:50 disclosure/small-count`],
    },
  ])('$of', ({ rows, at }) => {
    expect(check(rows)).toEqual(at);
  });
});

const withdrawn = '2016-08-01,withdrawn,tables/loans';

describe('what is withdrawn of a table or an entry', () => {
  test.each([
    { of: 'is withheld', rows: `${withdrawn},,castle; books,,,,It is private.`, at: [] },
    { of: 'is gone', rows: `${withdrawn},,dale,,,,It is private.`, at: [] },
    {
      of: 'still stands there',
      rows: `${withdrawn},,abbey; books,,,,It is private.`,
      at: [`${table}:2:13 revision/withdrawn-stands`],
    },
    {
      of: 'still stands in its row',
      rows: `${withdrawn},,abbey,,,,It is private.`,
      at: [`${table}:2:13 revision/withdrawn-stands`, `${table}:2:17 revision/withdrawn-stands`],
    },
    {
      of: 'still stands in a fact',
      rows: '2016-08-01,withdrawn,facts/homes,,,,,,It is private.',
      at: [`${facts}:2:54 revision/withdrawn-stands`],
    },
    {
      of: 'is told by its own row',
      rows: `${withdrawn},,castle; books,,233,,It is private.`,
      at: [`${file}:2:51 revision/withdrawn-value`],
    },
    {
      of: 'is told by an older row',
      rows: `${loans},,castle; books,,230,233,Late.\n${withdrawn},,castle; books,,,,It is private.`,
      at: [`${file}:2:50 revision/withdrawn-told`],
    },
    {
      of: 'was published again later',
      rows: `${withdrawn},,abbey; books,,,,It was private.\n2016-09-01,revision,tables/loans,,abbey; books,,suppressed,410,It is no more.`,
      at: [],
    },
  ])('$of', ({ rows, at }) => {
    expect(check(rows)).toEqual(at);
  });
});

test('what a measure could not tell before is told without a note', () => {
  const row =
    '2016-07-01,revision,library-visits,2016-04,,,unavailable,4930,A better copy was found.';
  expect(check(row)).toEqual([]);
});
