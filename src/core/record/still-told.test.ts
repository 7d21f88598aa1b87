import { describe, expect, test } from 'vitest';
import { smallCouncil, type Files } from '../../../tests/small-council.ts';
import { revisionsFile, toldSince } from '../../../tests/told-since.ts';
import { withoutToldLines } from './still-told.ts';

const report = 'content/reports/2016-06-14-library-report.md';
const paper = '2016-06-14-library-report';
const head = 'content/tables/loans.md';
const table = 'data/tables/loans.csv';
const facts = 'data/facts.csv';
const visits = 'data/indicators/library-visits.csv';

const columns = 'day,kind,measure,period,part,was,now,reason';
const withdrawn = (of: string, reason = 'It named people.') =>
  `${columns}\n2019-12-31,withdrawn,${of},,,${reason}\n`;

/** A council with a table and facts, whose report tells of them in its own words. @param says The words. */
const good = (says: string) =>
  ({
    ...smallCouncil,
    [report]: smallCouncil[report].replace(/## Visits[\s\S]*/, `## Loans\n\n${says}\n`),
    [head]: `---\ntitle: Loans\nedition: ${paper}\nlocator: p4\nrows: Branch\nunit: loans\ncounts: other\ncolumns:\n  books:\n    title: Books\n  films:\n    title: Films\n---\n\nOf two branches.\n`,
    [table]: 'id,line,books,films\nabbey,Abbey,4137,7\nbourne,Bourne,5220,1480\n',
    [facts]: `id,edition,locator,fact,value,unit,as-at,by,text\nhomes,${paper},p2,Homes,1263,homes,2016,cabinet,There are 1263 homes.\nmoors,${paper},p2,Moors,6,moors,2016,cabinet,There are 6 moors.\n`,
  }) satisfies Files;

const of = (says: string, edits: Files = {}, before: Files = {}) => {
  const from = { ...good(says), ...before };
  return toldSince({ ...from, ...edits }, from).asks;
};

const cell = good('')[table].replace('4137', 'suppressed');
const ofCell = { [table]: cell, [revisionsFile]: withdrawn('tables/loans,,abbey; books') };
const told = (at: string) => [`${at} silent/still-told`];

describe('what was withdrawn is found in words', () => {
  test.each<{ where: string; says?: string; edits: Files; asks: readonly string[] }>([
    {
      where: 'of a report',
      says: 'The Abbey lent 4,137 books.',
      edits: ofCell,
      asks: told(`${report}:14`),
    },
    {
      where: 'of a report, without a comma and beside other numbers',
      says: 'Of 5,220 and 4137 books much was said.',
      edits: ofCell,
      asks: told(`${report}:14`),
    },
    {
      where: 'of the head of a page',
      edits: {
        ...ofCell,
        [report]: good('Much.')[report].replace('How many people came.', 'Abbey lent 4,137.'),
      },
      asks: told(`${report}:6`),
    },
    {
      where: 'below its table',
      edits: { ...ofCell, [head]: `${good('')[head]}Abbey lent 4,137.\n` },
      asks: told(`${head}:16`),
    },
    {
      where: 'of the reason itself',
      edits: {
        ...ofCell,
        [revisionsFile]: withdrawn('tables/loans,,abbey; books', '"The 4,137 were private."'),
      },
      asks: told(`${revisionsFile}:2`),
    },
    {
      where: 'of another record',
      edits: {
        ...ofCell,
        [facts]: good('')[facts].replace(
          'There are 1263 homes.',
          '"There are 1263 homes, not 4,137."',
        ),
      },
      asks: told(`${facts}:2`),
    },
    {
      where: 'of a fact',
      says: 'There are 1,263 homes.',
      edits: {
        [facts]: good('')[facts].replace('1263', 'suppressed').replace('1263', 'many'),
        [revisionsFile]: withdrawn('facts/homes,,value'),
      },
      asks: told(`${report}:14`),
    },
    {
      where: 'of a row that was taken out',
      says: 'The Bourne lent 1,480 films.',
      edits: {
        [table]: cell.replace(/bourne.*\n/, '').replace('suppressed', '4137'),
        [revisionsFile]: withdrawn('tables/loans,,bourne'),
      },
      asks: told(`${report}:14`),
    },
    {
      where: 'of a table that was taken out',
      says: 'The Bourne lent 1,480 films.',
      edits: {
        ...{ [table]: undefined, [head]: undefined },
        [revisionsFile]: withdrawn('tables/loans,,'),
      },
      asks: told(`${report}:14`),
    },
    {
      where: 'of a figure',
      says: 'In April 4,930 came.',
      edits: {
        [visits]: smallCouncil[visits].replace('4930', 'suppressed'),
        [revisionsFile]: withdrawn('library-visits,2016-04,'),
      },
      asks: told(`${report}:14`),
    },
    {
      where: 'of a measure that was taken out',
      says: 'In April 4,930 came.',
      edits: {
        ...{ [visits]: undefined, 'content/indicators/library-visits.md': undefined },
        [revisionsFile]: withdrawn('library-visits,,'),
      },
      asks: told(`${report}:14`),
    },
  ])('$where', ({ says = 'Much.', edits, asks }) => {
    expect(of(says, edits)).toEqual(asks);
  });

  test('of a short number only where it stood', () => {
    const text = good('')[facts].replace('Moors,6', 'Moors,suppressed');
    const short = text.replace('There are 6 moors.', 'There are moors.');
    const edits = { [revisionsFile]: withdrawn('facts/moors,,value') };
    expect(of('In 6 of 10 cases.', { ...edits, [facts]: short })).toEqual([]);
    expect(of('Much.', { ...edits, [facts]: text })).toEqual(told(`${facts}:3`));
  });
});

describe('what tells another number is let be', () => {
  test.each<{ what: string; says: string; edits?: Files }>([
    { what: 'a longer one', says: 'There were 14,137 and 41,370 and 4,137.5 of them.' },
    { what: 'a page and a section', says: 'See page 4137 and section 4137.' },
    { what: 'a label that is said to be of another', says: 'There were [4,137](figure:another).' },
    {
      what: 'another figure in a table',
      says: 'Much.',
      edits: { [table]: `${cell}castle,Castle,4137,9\n` },
    },
  ])('$what', ({ says, edits }) => {
    expect(of(says, { ...ofCell, ...edits })).toEqual([]);
  });

  test('and so is everything where nothing was withdrawn', () => {
    const edits = {
      [table]: good('')[table].replace('4137', '4173'),
      [revisionsFile]: `${columns}\n2019-12-31,correction,tables/loans,,abbey; books,4137,4173,Misread.\n`,
    };
    expect(of('The Abbey lent 4,137 books.', edits)).toEqual([]);
  });
});

test('words that told it and are gone are not told again', () => {
  const from = good('Much.');
  const was = {
    ...from,
    [report]: from[report].replace('How many people came.', 'Abbey lent 4,137.'),
  };
  const { says } = toldSince({ ...from, ...ofCell }, was);
  expect(says.join()).not.toMatch(/4,?137/);
  expect(says).toContain('summary: now “How many people came.”; what it was is not told.');
});

test('no other fault shows a line that still tells it', () => {
  const at = (code: 'silent/still-told' | 'file/empty', line: number) => ({
    ...{ code, details: undefined },
    span: { path: report, line, column: 1, endLine: line, endColumn: 2 },
  });
  const all = withoutToldLines([
    at('file/empty', 14),
    at('silent/still-told', 14),
    at('file/empty', 15),
  ]);
  expect(all.map(({ isPrivate }) => isPrivate)).toEqual([true, true, undefined]);
});
