import { expect, test } from 'vitest';
import { compileWith, smallCouncil, type Files } from '../../../../tests/small-council.ts';
import { english } from '../../language/english.ts';
import { sayDiagnostic } from '../../source/say-diagnostic.ts';

const report = 'content/reports/2016-06-14-library-report.md';
const visits = 'data/indicators/library-visits.csv';
const definition = 'content/indicators/library-visits.md';
const loans = 'content/tables/loans.md';
const paper = '2016-06-14-library-report';

const withdrawn = (of: string): Files => ({
  'data/revisions.csv': `day,kind,measure,period,part,was,now,reason\n2019-12-31,withdrawn,${of},,,It named people.\n`,
});

/** Each problem of a council: where, its code, whether its line is shown, and whether its words tell a number. */
const told = (files: Files, number: RegExp) =>
  compileWith(files).diagnostics.map((one) => {
    const { message, hint } = sayDiagnostic(one, english);
    const says = [one.isPrivate ? 'private' : 'shown', number.test(message + hint) ? 'tells' : ''];
    return `${one.span.line} ${one.code} ${says.join(' ')}`.trim();
  });

const withheld = smallCouncil[visits].replace('4930', 'suppressed');
const taken = smallCouncil[visits].replace(/2016-04.*\n/, '');
const none = smallCouncil[visits].replace('4930', 'unavailable');
const noMeasure = { [visits]: undefined, [definition]: undefined };
const plain = {
  [report]: smallCouncil[report].replace(/::chart.*\n/, ''),
};

test.each<{ finds: string; files: Files; at: readonly string[] }>([
  {
    finds: 'the label of a figure that is withheld',
    files: { [visits]: withheld, ...withdrawn('library-visits,2016-04,') },
    at: ['14 figure-link/no-number private'],
  },
  {
    finds: 'it before a row says so',
    files: { [visits]: withheld },
    at: ['14 figure-link/no-number private'],
  },
  {
    finds: 'it under another word',
    files: { [visits]: none, ...withdrawn('library-visits,2016-04,') },
    at: ['14 figure-link/no-number private'],
  },
  {
    finds: 'the line of one whose row was taken out',
    files: { [visits]: taken, ...withdrawn('library-visits,2016-04,') },
    at: ['14 figure-link/no-figure private'],
  },
  {
    finds: 'the line of one whose measure was taken out',
    files: { ...plain, ...noMeasure, ...withdrawn('library-visits,,') },
    at: ['14 figure-link/unknown-indicator private'],
  },
  {
    finds: 'the line of another fault beside it',
    files: {
      [visits]: withheld,
      ...withdrawn('library-visits,2016-04,'),
      [report]: smallCouncil[report].replace('visits in April', '[visits](file:x) in April'),
    },
    at: ['14 figure-link/no-number private', '14 link/address private'],
  },
])('what is told of other faults hides $finds', ({ files, at }) => {
  expect(told(files, /4,?930/)).toEqual(at);
});

test.each<{ shows: string; files: Files; at: readonly string[] }>([
  { shows: 'a figure that is not there', files: { [visits]: none }, at: ['no-number shown'] },
  { shows: 'a row that was taken out', files: { [visits]: taken }, at: ['no-figure shown'] },
  {
    shows: 'another period than was withdrawn',
    files: { [visits]: none, ...withdrawn('library-visits,2015-03,') },
    at: ['no-number shown'],
  },
  {
    shows: 'another measure than was withdrawn',
    files: { [visits]: none, ...withdrawn('loans,2016-04,') },
    at: ['no-number shown'],
  },
])('the line is shown of $shows', ({ files, at }) => {
  const all = told(files, /4,?930/).filter((one) => one.includes('figure-link/'));
  expect(all).toEqual(at.map((one) => `14 figure-link/${one}`));
});

/** A measure in two parts that add up, of which one may be taken out. */
const parts = {
  ...plain,
  [definition]: smallCouncil[definition].replace('unitOne', 'adds: [branch]\nunitOne'),
  [visits]: `period,branch,value\n2015-04,,4610\n2016-04,,4930\n2016-04,Abbey,2810\n2016-04,Bourne,2120\n`,
};
const cut = { ...parts, [visits]: parts[visits].replace(/2016-04,Abbey.*\n/, '') };

/** A table of which the first row is the whole of the others. */
const table = {
  [loans]: `---\ntitle: Loans\nedition: ${paper}\nlocator: p4\nrows: Branch\nunit: loans\ncounts: other\ncolumns:\n  books:\n    title: Books\n---\n\nOf all branches.\n`,
  'data/tables/loans.csv':
    'id,of,line,books\nall,,All,9410\nabbey,all,Abbey,4137\nbourne,all,Bourne,3220\ncastle,all,Castle,2053\n',
};
const short = {
  ...table,
  'data/tables/loans.csv': table['data/tables/loans.csv'].replace(/abbey.*\n/, ''),
};

test.each<{ what: string; files: Files; at: readonly string[] }>([
  { what: 'a measure with all its parts', files: parts, at: [] },
  { what: 'a part is gone', files: cut, at: ['3 total/differs shown tells'] },
  {
    what: 'a part was withdrawn',
    files: { ...cut, ...withdrawn('library-visits,2016-04,Abbey') },
    at: ['3 revision/withdrawn-total private'],
  },
  {
    what: 'a part of another period was withdrawn',
    files: { ...cut, ...withdrawn('library-visits,2015-04,Abbey') },
    at: ['3 total/differs shown tells'],
  },
  { what: 'a table with all its rows', files: table, at: [] },
  { what: 'a row is gone', files: short, at: ['2 data-table/differs shown tells'] },
  {
    what: 'a row was withdrawn',
    files: { ...short, ...withdrawn('tables/loans,,abbey') },
    at: ['2 revision/withdrawn-total private'],
  },
  {
    what: 'a cell of it was withdrawn',
    files: { ...short, ...withdrawn('tables/loans,,abbey; books') },
    at: ['2 revision/withdrawn-total private'],
  },
  {
    what: 'a cell that is still there was withdrawn',
    files: {
      ...table,
      'data/tables/loans.csv': table['data/tables/loans.csv']
        .replace(/abbey.*\n/, '')
        .replace('2053', '2053\ndyke,,Dyke,suppressed'),
      ...withdrawn('tables/loans,,dyke; books'),
    },
    at: ['2 data-table/differs shown tells'],
  },
])('by how much a total differs, where $what', ({ files, at }) => {
  const all = told(files, /2,?[81][12]0|4,?137/);
  expect(all.filter((one) => /differs|withdrawn-total/.test(one))).toEqual(at);
  if (at.length === 0) expect(all).toEqual([]);
});
