import { describe, expect, test } from 'vitest';
import { smallCouncil, type Files } from '../../../tests/small-council.ts';
import { compiledWell, revisionsFile, toldSince, withReasons } from '../../../tests/told-since.ts';
import { elements } from '../../elements/registry.ts';
import { changesBetween } from './changes-between.ts';
import { recordOf } from './record-of.ts';

const table = 'data/tables/loans-by-branch.csv';
const head = 'content/tables/loans-by-branch.md';
const facts = 'data/facts.csv';
const scores = 'data/appraisal-scores.csv';
const paper = '2016-06-14-library-report';

/** A council with a table, a fact and an appraisal. */
const good = {
  ...smallCouncil,
  [head]: `---
title: Loans by branch
edition: ${paper}
locator: p4
rows: Branch
unit: loans
columns:
  books:
    title: Books
  films:
    title: Films
    unit: "%"
  hours:
    title: Opening hours
    kind: words
---
`,
  [table]: `id,line,books,films,hours
abbey,Abbey,410,31,weekdays
bourne,Bourne,520,27,weekdays
castle,Castle,233,suppressed,not at all
`,
  [facts]: `id,edition,locator,fact,value,unit,qualifier,as-at,by,text
homes,${paper},p2,Homes in the town,1200,homes,,2016,cabinet,There were 1200 homes.
readers,${paper},p2,People who read,half a dozen,people,,2016,cabinet,Few people read.
`,
  'data/appraisals.csv': `id,edition,locator,by,title,date,scale
rooms,${paper},p5,cabinet,Where to read,June 2016,1 Low; 2 Middling; 3 Fair; 4 High
`,
  'data/appraisal-options.csv': `id,edition,locator,appraisal,number,title
attic,${paper},p5,rooms,1,The attic
cellar,${paper},p5,rooms,2,The cellar
`,
  'data/appraisal-criteria.csv': `id,edition,locator,appraisal,number,title
light,${paper},p5,rooms,1,Light
`,
  [scores]: `id,edition,locator,appraisal,option,criterion,score
attic-light,${paper},p5,rooms,attic,light,4
cellar-light,${paper},p5,rooms,cellar,light,1
`,
} satisfies Files;

const withText = (file: keyof typeof good, from: string, to: string): Files => {
  expect(good[file]).toContain(from);
  return { ...good, [file]: good[file].replace(from, to) };
};

const asTable = (rows: readonly string[]) => ({ ...good, [table]: `${rows.join('\n')}\n` });
const rows = good[table].trimEnd().split('\n');
const cells = rows.map((row) => row.split(','));

const reason = 'The slips were counted again.';

const silentWays: readonly {
  way: string;
  files: Files;
  says: string;
  asks: string;
  row: string;
}[] = [
  {
    way: 'a figure of a table',
    files: withText(table, 'Abbey,410', 'Abbey,401'),
    says: 'Abbey, Books: 410 loans is now 401 loans. No reason is given yet.',
    asks: `${table}:2 silent/figure`,
    row: 'revision,tables/loans-by-branch,,abbey; books,410,401,',
  },
  {
    way: 'a figure whose table has its rows the other way round',
    files: asTable(
      [rows[0]!, ...rows.slice(1).toReversed()].map((one) => one.replace('520', '530')),
    ),
    says: 'Bourne, Books: 520 loans is now 530 loans',
    asks: `${table}:3 silent/figure`,
    row: 'revision,tables/loans-by-branch,,bourne; books,520,530,',
  },
  {
    way: 'what two rows are called, one for the other',
    files: withText(
      table,
      'abbey,Abbey,410,31,weekdays\nbourne,Bourne',
      'abbey,Bourne,410,31,weekdays\nbourne,Abbey',
    ),
    says: 'Bourne, Books: 520 loans is now 410 loans',
    asks: `${table}:2 silent/figure`,
    row: 'revision,tables/loans-by-branch,,abbey; books,520,410,',
  },
  {
    way: 'a row that is gone',
    files: asTable(rows.toSpliced(2, 1)),
    says: 'Bourne: gone. No reason is given yet.',
    asks: `${table}:1 silent/gone`,
    row: 'correction,tables/loans-by-branch,,bourne,,,',
  },
  {
    way: 'a column that is gone',
    files: {
      ...withText(head, '  films:\n    title: Films\n    unit: "%"\n', ''),
      [table]: `${cells.map((row) => row.toSpliced(3, 1).join(',')).join('\n')}\n`,
    },
    says: 'Films: gone. No reason is given yet.',
    asks: `${table}:1 silent/gone`,
    row: 'correction,tables/loans-by-branch,,films,,,',
  },
  {
    way: 'the title of a table, for another time',
    files: withText(head, 'title: Loans by branch', 'title: Loans by branch in 2015'),
    says: 'title: “Loans by branch” is now “Loans by branch in 2015”. No reason is given yet.',
    asks: `${head}:1 silent/definition`,
    row: 'definition,tables/loans-by-branch,,,,,',
  },
  {
    way: 'what a row is called, for something else',
    files: withText(table, 'abbey,Abbey', 'abbey,Dale'),
    says: 'what a row is called: “Abbey” is now “Dale”. No reason is given yet.',
    asks: `${table}:2 silent/beside`,
    row: 'correction,tables/loans-by-branch,,abbey,,,',
  },
  {
    way: 'what a column is called, for something else',
    files: withText(head, 'title: Books', 'title: Maps'),
    says: 'what a column is called: “Books” is now “Maps”. No reason is given yet.',
    asks: `${table}:1 silent/beside`,
    row: 'correction,tables/loans-by-branch,,books,,,',
  },
  {
    way: 'what a fact is of',
    files: withText(facts, 'Homes in the town', 'Shops in the town'),
    says: 'fact: “Homes in the town” is now “Shops in the town”. No reason is given yet.',
    asks: `${facts}:2 silent/beside`,
    row: 'correction,facts/homes,,fact,,,',
  },
  {
    way: 'the unit of a table',
    files: withText(head, 'unit: loans', 'unit: visits'),
    says: 'unit: Books: “loans” is now “visits”. No reason is given yet.',
    asks: `${head}:1 silent/definition`,
    row: 'definition,tables/loans-by-branch,,,,,',
  },
  {
    way: 'a table that is gone',
    files: { ...good, [head]: undefined, [table]: undefined },
    says: 'gone. No reason is given yet.',
    asks: 'data/revisions.csv:1 silent/measure',
    row: 'correction,tables/loans-by-branch,,,,,',
  },
  {
    way: 'a figure of a table under another name',
    files: {
      ...good,
      [head]: undefined,
      [table]: undefined,
      'content/tables/loans.md': good[head],
      'data/tables/loans.csv': good[table].replace('410', '401'),
    },
    says: 'Abbey, Books: 410 loans is now 401 loans. No reason is given yet.',
    asks: 'data/tables/loans.csv:2 silent/figure',
    row: 'revision,tables/loans,,abbey; books,410,401,',
  },
  {
    way: 'the figure of a fact',
    files: withText(
      facts,
      '1200,homes,,2016,cabinet,There were 1200',
      '1300,homes,,2016,cabinet,There were 1300',
    ),
    says: 'value: 1,200 homes is now 1,300 homes. No reason is given yet.',
    asks: `${facts}:2 silent/figure`,
    row: 'revision,facts/homes,,value,1200,1300,',
  },
  {
    way: 'a fact in words',
    files: withText(facts, 'half a dozen', 'hardly anybody'),
    says: 'value: “half a dozen” is now “hardly anybody”. No reason is given yet.',
    asks: `${facts}:3 silent/figure`,
    row: 'revision,facts/readers,,value,half a dozen,hardly anybody,',
  },
  {
    way: 'how near a fact is',
    files: withText(facts, '1200,homes,,', '1200,homes,over,'),
    says: 'qualifier: nothing is now “over”. No reason is given yet.',
    asks: `${facts}:2 silent/beside`,
    row: 'correction,facts/homes,,qualifier,,,',
  },
  {
    way: 'the unit of a fact, and how near it is',
    files: withText(facts, 'homes,,2016', 'houses,about,2016'),
    says: 'unit: “homes” is now “houses”. No reason is given yet.',
    asks: `${facts}:2 silent/beside`,
    row: 'correction,facts/homes,,,,,',
  },
  {
    way: 'a fact that is gone',
    files: withText(
      facts,
      `homes,${paper},p2,Homes in the town,1200,homes,,2016,cabinet,There were 1200 homes.\n`,
      '',
    ),
    says: 'gone. No reason is given yet.',
    asks: 'data/revisions.csv:1 silent/measure',
    row: 'correction,facts/homes,,,,,',
  },
  {
    way: 'a score of an appraisal',
    files: withText(scores, 'attic,light,4', 'attic,light,3'),
    says: 'score: 4 is now 3. No reason is given yet.',
    asks: `${scores}:2 silent/figure`,
    row: 'revision,appraisal-scores/attic-light,,score,4,3,',
  },
];

test.each(silentWays)(
  '$way that is changed in silence is told, and its reason asked for',
  (one) => {
    const { says, asks, rows: asked } = toldSince(one.files, good);
    expect(says.join('\n')).toContain(one.says);
    expect(asks[0]).toEqual(one.asks);
    expect(asked[0]).toEqual(`2020-01-31,${one.row}`);
  },
);

test.each(silentWays)(
  'the rows that are asked for $way are accepted, with a reason in them',
  ({ files }) => {
    const mended = withReasons(files, good, reason);
    const { asks, says } = toldSince(mended, good);
    expect(asks).toEqual([]);
    expect(says.join('\n')).toContain(`Reason: ${reason}`);
  },
);

describe('the time of a row', () => {
  const dated = withText(table, 'abbey,Abbey', 'abbey,June 2015');
  const named = (name: string): Files => withText(table, 'abbey,Abbey', `abbey,${name}`);

  test('that is another is asked for', () => {
    const { says, asks, rows: asked } = toldSince(named('June 2014'), dated);
    expect(says).toEqual([
      'what a row is called: “June 2015” is now “June 2014”. No reason is given yet.',
    ]);
    expect(asks).toEqual([`${table}:2 silent/beside`]);
    expect(asked).toEqual(['2020-01-31,correction,tables/loans-by-branch,,abbey,,,']);
    const mended = withReasons(named('June 2014'), dated, reason);
    expect(toldSince(mended, dated).asks).toEqual([]);
  });

  test('in another spelling is told alone', () => {
    const { says, asks } = toldSince(named('Jun 15'), dated);
    expect(says).toHaveLength(1);
    expect(asks).toEqual([]);
  });
});

describe('no reason is asked for', () => {
  test.each<{ way: string; files: Files; says: readonly string[] }>([
    {
      way: 'rows in another order',
      files: asTable([rows[0]!, ...rows.slice(1).toReversed()]),
      says: [],
    },
    {
      way: 'columns in another order',
      files: asTable(cells.map((row) => row.toReversed().join(','))),
      says: [],
    },
    { way: 'a nought behind the point', files: withText(table, '410', '410.0'), says: [] },
    {
      way: 'the short form of a word for none',
      files: withText(table, 'suppressed', 'c'),
      says: [],
    },
    {
      way: 'another id of a row',
      files: withText(table, 'abbey,Abbey', 'abbey-road,Abbey'),
      says: [],
    },
    {
      way: 'another wording of a row',
      files: withText(table, 'abbey,Abbey', 'abbey,The Abbey'),
      says: ['what a row is called: “Abbey” is now “The Abbey”.'],
    },
    {
      way: 'another title with the same words',
      files: withText(head, 'title: Loans by branch', 'title: The loans by branch'),
      says: ['title: “Loans by branch” is now “The loans by branch”.'],
    },
    {
      way: 'another heading of a column of words',
      files: withText(head, 'title: Opening hours', 'title: When it is open'),
      says: ['what a column is called: “Opening hours” is now “When it is open”.'],
    },
    {
      way: 'another heading',
      files: withText(head, 'title: Books', 'title: Books lent'),
      says: ['what a column is called: “Books” is now “Books lent”.'],
    },
    {
      way: 'another name of a column',
      files: {
        ...withText(head, '  books:', '  volumes:'),
        [table]: good[table].replace('books', 'volumes'),
      },
      says: [],
    },
    {
      way: 'a row that is new',
      files: asTable([...rows, 'dale,Dale,100,9,weekdays']),
      says: ['Dale: new.'],
    },
    {
      way: 'a column that is new',
      files: {
        ...withText(head, '  hours:', '  maps:\n    title: Maps\n  hours:'),
        [table]: `${cells.map((row, at) => [...row, at === 0 ? 'maps' : '7'].join(',')).join('\n')}\n`,
      },
      says: ['Maps: new.'],
    },
    {
      way: 'words in a table',
      files: withText(table, 'not at all', 'never'),
      says: ['Castle, Opening hours: “not at all” is now “never”.'],
    },
    {
      way: 'a table under another name',
      files: {
        ...good,
        [head]: undefined,
        [table]: undefined,
        'content/tables/loans.md': good[head],
        'data/tables/loans.csv': good[table],
      },
      says: ['stands at another address: its id was `loans-by-branch` and is `loans`.'],
    },
    {
      way: 'facts in another file',
      files: { ...good, [facts]: undefined, 'data/facts/of-the-town.csv': good[facts] },
      says: [],
    },
    {
      way: 'another id of a fact',
      files: withText(facts, 'homes,', 'dwellings,'),
      says: ['stands at another address: its id was `homes` and is `dwellings`.'],
    },
    {
      way: 'other words about a fact',
      files: withText(facts, 'There were 1200 homes.', 'The town had 1200 homes.'),
      says: ['in words: “There were 1200 homes.” is now “The town had 1200 homes.”.'],
    },
  ])('$way', ({ files, says }) => {
    const told = toldSince(files, good);
    expect(told.asks).toEqual([]);
    expect(told.says).toEqual(says);
  });
});

describe('a figure of a table that is withheld', () => {
  const withheld = withText(table, '410', 'suppressed');

  test('is asked for with a row that leaves out what it was', () => {
    const { says, asks, rows: asked } = toldSince(withheld, good);
    expect(asks).toEqual([`${table}:2 silent/withheld`]);
    expect(asked).toEqual(['2020-01-31,withdrawn,tables/loans-by-branch,,abbey; books,,,']);
    expect(says).toEqual([
      'Abbey, Books: now “withheld”; what it was is not told. No reason is given yet.',
    ]);
  });

  test('needs no more once its row stands, and is told without its value', () => {
    const mended = withReasons(withheld, good, reason);
    const { says, asks } = toldSince(mended, good);
    expect(asks).toEqual([]);
    expect(says.join()).not.toContain('410');
  });

  test('gives another figure of the table away in no row', () => {
    const { rows: asked, says } = toldSince(
      { ...withheld, [table]: withheld[table]!.replace('520', '530') },
      good,
    );
    expect(`${asked}${says}`).not.toMatch(/410|520/);
  });
});

describe('of a record from before, which does not have the rows and columns of tables', () => {
  const between = (files: Files) => {
    const [was, now] = [good, files].map((one) => recordOf(compiledWell(one), elements));
    const things = was!.things.map(({ table: _, ...rest }) => rest);
    return changesBetween({ ...was!, things }, now!);
  };

  test('a figure that is another is asked for', () => {
    const [change, ...others] = between(withText(table, '410', '401'));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ was: '410', now: '401', needsReason: true });
    expect(change!.cell).toEqual({ row: 'abbey', column: 'books', unit: 'loans' });
  });

  test('nothing is asked for where nothing changed', () => {
    expect(between(asTable([rows[0]!, ...rows.slice(1).toReversed()]))).toEqual([]);
  });

  test('rows whose column is called otherwise are not called new, and a row that is new is', () => {
    const titled = good[head].replace('title: Books', 'title: Books lent');
    const told = between({ ...good, [head]: titled.replace('title: Films', 'title: Films lent') });
    expect(told.filter(({ did }) => did === 'new')).toEqual([]);
    const added = between(asTable([...rows, 'dale,Dale,100,9,weekdays']));
    expect(added.map(({ did, field }) => [did, field])).toEqual([['new', 'Dale']]);
  });

  test('a row that is gone is told', () => {
    const gone = between(asTable(rows.toSpliced(2, 1)));
    expect(gone.map(({ field, now }) => [field, now])).toEqual([
      ['Bourne, Books', undefined],
      ['Bourne, Films', undefined],
      ['Bourne, Opening hours', undefined],
    ]);
  });
});

test('the pages that show a table or a fact are told with what became of it', () => {
  const report = `content/reports/${paper}.md` as const;
  const shows = { [report]: `${good[report]}\n::data-table{table="loans-by-branch"}\n\n::facts\n` };
  const says = (files: Files) => toldSince({ ...files, ...shows }, { ...good, ...shows }).says;
  expect(says(withText(table, 'Abbey,410', 'Abbey,401'))).toEqual([
    'Abbey, Books: 410 loans is now 401 loans; shown on: the page of the table; Library report. No reason is given yet.',
  ]);
  expect(says(withText(table, 'castle,Castle,233,suppressed,not at all\n', ''))).toEqual([
    'Castle: gone; shown on: the page of the table; Library report. No reason is given yet.',
  ]);
  expect(says(withText(facts, 'half a dozen', 'hardly anybody'))).toEqual([
    'value: “half a dozen” is now “hardly anybody”; shown on: Library report. No reason is given yet.',
  ]);
  expect(says(asTable([...rows, 'dale,Dale,100,9,weekdays']))).toEqual(['Dale: new.']);
});

test('one row gives the reason for every figure of a row, a column or a table', () => {
  const files = withText(table, 'Abbey,410,31', 'Abbey,401,13');
  for (const part of ['abbey', '']) {
    const row = `2020-01-31,correction,tables/loans-by-branch,,${part},,,${reason}`;
    const content = `day,kind,measure,period,part,was,now,reason\n${row}\n`;
    expect(toldSince({ ...files, [revisionsFile]: content }, good).asks).toEqual([]);
  }
  const other = `2020-01-31,correction,tables/loans-by-branch,,castle,,,${reason}`;
  const content = `day,kind,measure,period,part,was,now,reason\n${other}\n`;
  expect(toldSince({ ...files, [revisionsFile]: content }, good).asks).toHaveLength(2);
});
