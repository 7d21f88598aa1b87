import { describe, expect, test } from 'vitest';
import { smallCouncil, type Files } from '../../../tests/small-council.ts';
import { compiledWell, revisionsFile, toldSince } from '../../../tests/told-since.ts';
import { elements } from '../../elements/registry.ts';
import { english } from '../language/english.ts';
import { sayDiagnostic } from '../source/say-diagnostic.ts';
import { recordOf } from './record-of.ts';
import { stillGiven } from './still-given.ts';

const report = 'content/reports/2016-06-14-library-report.md';
const definition = 'content/indicators/library-visits.md';
const visits = 'data/indicators/library-visits.csv';
const head = 'content/tables/loans.md';
const table = 'data/tables/loans.csv';

/** A council with nothing but a measure. */
const plain = {
  ...smallCouncil,
  [report]: smallCouncil[report].replace(/## Visits[\s\S]*/, '## Visits\n\nMany came.\n'),
} satisfies Files;

const withdrawn = (...of: readonly string[]): Files =>
  of.length === 0
    ? {}
    : {
        [revisionsFile]: `day,kind,measure,period,part,was,now,reason,basis\n${of.map((one) => `2019-12-31,withdrawn,${one.replace(/@.*/, '')},,,It named people.,${one.split('@')[1] ?? ''}\n`).join('')}`,
      };

/** What is told of a publication that was another: the place, what is withdrawn, and what gives it away. */
function givenIn(from: Files, files: Files): readonly string[] {
  const publication = compiledWell(files);
  const [before, now] = [compiledWell(from), publication].map((one) => recordOf(one, elements));
  const found = stillGiven({ publication, before: before!, now: now! }, ({ id }) => ({
    ...{ path: `data/indicators/${id}.csv`, line: 1, column: 1 },
  }));
  expect(found.every(({ isPrivate }) => isPrivate)).toBe(true);
  expect(toldSince(files, from).asks.filter((one) => one.endsWith('still-given'))).toHaveLength(
    found.length,
  );
  return found.map((one) => {
    const names = [...sayDiagnostic(one, english).message.matchAll(/`([^`]*)`/g)];
    const [of, ...by] = names.map(([, name]) => name);
    return `${of}: ${by.join(' + ')}`;
  });
}

const measure = (rows: string, more = ''): Files => ({
  ...plain,
  [definition]: smallCouncil[definition].replace('unitOne', `${more}unitOne`),
  [visits]: rows,
});

const parts = `period,branch,value\n2016-04,,4930\n2016-04,Abbey,2810\n2016-04,Bourne,2120\n`;
const without = (rows: string, row: string, value = 'suppressed') =>
  rows.replace(new RegExp(`(${row},)[\\d.]+`), `$1${value}`);

describe('a withdrawn figure of a measure', () => {
  test.each<{
    what: string;
    from: string;
    to: string;
    of: readonly string[];
    more?: string;
    given: readonly string[];
  }>([
    {
      what: 'its total and the other part give it',
      from: parts,
      to: without(parts, '2016-04,Abbey'),
      of: ['library-visits,2016-04,Abbey'],
      given: ['2016-04, Abbey: 2016-04 + 2016-04, Bourne'],
    },
    {
      what: 'they do where its row is gone',
      from: parts,
      to: parts.replace(/.*Abbey.*\n/, ''),
      of: ['library-visits,2016-04,Abbey'],
      given: ['2016-04, Abbey: 2016-04 + 2016-04, Bourne'],
    },
    {
      what: 'they do under another word',
      from: parts,
      to: without(parts, '2016-04,Abbey', 'unavailable'),
      of: ['library-visits,2016-04,Abbey'],
      given: ['2016-04, Abbey: 2016-04 + 2016-04, Bourne'],
    },
    {
      what: 'its parts give a total',
      from: parts,
      to: without(parts, '2016-04,'),
      of: ['library-visits,2016-04,'],
      given: ['2016-04: 2016-04, Abbey + 2016-04, Bourne'],
    },
    {
      what: 'nothing does where the total is withdrawn too',
      from: parts,
      to: without(without(parts, '2016-04,Abbey'), '2016-04,'),
      of: ['library-visits,2016-04,Abbey', 'library-visits,2016-04,'],
      given: [],
    },
    {
      what: 'nothing does where one more part is',
      from: parts,
      to: without(without(parts, '2016-04,Abbey'), '2016-04,Bourne'),
      of: ['library-visits,2016-04,Abbey', 'library-visits,2016-04,Bourne'],
      given: [],
    },
    {
      what: 'a part that is none of the total is let be',
      from: parts.replace('4930', '4931'),
      to: without(parts.replace('4930', '4931'), '2016-04,Abbey'),
      of: ['library-visits,2016-04,Abbey'],
      given: [],
    },
    {
      what: 'one part alone makes no sum',
      from: 'period,branch,value\n2016-04,,4930\n2016-04,Abbey,4930\n',
      to: 'period,branch,value\n2016-04,,4930\n2016-04,Abbey,suppressed\n',
      of: ['library-visits,2016-04,Abbey'],
      given: [],
    },
    {
      what: 'a total that is another now gives nothing',
      from: parts,
      to: without(without(parts, '2016-04,Abbey'), '2016-04,', '4940'),
      of: ['library-visits,2016-04,Abbey'],
      given: [],
    },
    {
      what: 'a whole without parts is let be',
      from: smallCouncil[visits],
      to: smallCouncil[visits].replace('4930', 'suppressed'),
      of: ['library-visits,2016-04,'],
      given: [],
    },
    {
      what: 'no row says that it is withdrawn',
      from: parts,
      to: without(parts, '2016-04,Abbey'),
      of: [],
      given: [],
    },
    {
      what: 'the years to date before and after give it',
      from: 'period,basis,value\n2016-04,,400\n2016-05,,450\n2016-05,year-to-date,850\n',
      to: 'period,basis,value\n2016-04,,400\n2016-05,,suppressed\n2016-05,year-to-date,850\n',
      of: ['library-visits,2016-05,@month'],
      given: ['2016-05: 2016-04 + 2016-05 (year-to-date)'],
    },
    {
      what: 'nothing does without the month before',
      from: 'period,basis,value\n2016-04,,400\n2016-05,,450\n2016-05,year-to-date,850\n',
      to: 'period,basis,value\n2016-04,,suppressed\n2016-05,,suppressed\n2016-05,year-to-date,850\n',
      of: ['library-visits,2016-05,@month', 'library-visits,2016-04,'],
      given: [],
    },
    {
      what: 'two rows and columns of parts give it one by the other',
      from: `period,branch,age,value\n2016-04,,,4930\n2016-04,Abbey,,2810\n2016-04,Bourne,,2120\n2016-04,,old,3000\n2016-04,,young,1930\n2016-04,Abbey,old,1700\n2016-04,Abbey,young,1110\n2016-04,Bourne,old,1300\n2016-04,Bourne,young,820\n`,
      to: `period,branch,age,value\n2016-04,,,4930\n2016-04,Abbey,,2810\n2016-04,Bourne,,2120\n2016-04,,old,3000\n2016-04,,young,1930\n2016-04,Abbey,old,suppressed\n2016-04,Abbey,young,suppressed\n2016-04,Bourne,old,1300\n2016-04,Bourne,young,820\n`,
      of: ['library-visits,2016-04,Abbey; old', 'library-visits,2016-04,Abbey; young'],
      given: [
        '2016-04, Abbey, old: 2016-04, old + 2016-04, Bourne, old',
        '2016-04, Abbey, young: 2016-04, young + 2016-04, Bourne, young',
      ],
    },
  ])('$what', ({ from, to, of, more, given }) => {
    expect(givenIn(measure(from, more), { ...measure(to, more), ...withdrawn(...of) })).toEqual(
      given,
    );
  });

  test('the count behind a share follows from the other counts', () => {
    const share = 'parts: percent\n';
    const rows =
      'period,branch,value,numerator,denominator\n2016-04,,50,500,1000\n2016-04,Abbey,60,360,600\n2016-04,Bourne,35,140,400\n';
    const files = (text: string): Files => ({
      ...measure(text, share),
      [definition]: smallCouncil[definition]
        .replace('unit: visits', 'unit: "%"')
        .replace('unitOne: visit\n', share),
    });
    const cut = rows.replace('60,360,600', 'suppressed,,');
    const row = withdrawn('library-visits,2016-04,Abbey');
    expect(givenIn(files(rows), { ...files(cut), ...row })).toEqual([
      '2016-04, Abbey: 2016-04 + 2016-04, Bourne',
    ]);
    const shares = cut.replace('50,500,1000', '50,,1000');
    expect(givenIn(files(rows), { ...files(shares), ...row })).toEqual([]);
  });
});

const loans = (rows: string): Files => ({
  ...plain,
  [head]: `---\ntitle: Loans\nedition: 2016-06-14-library-report\nlocator: p4\nrows: Branch\nunit: loans\ncounts: other\ncolumns:\n  books:\n    title: Books\n  films:\n    title: Films\n  all:\n    title: All\n---\n\nOf all branches.\n`,
  [table]: rows,
});
const three =
  'id,line,books,films,all\nabbey,Abbey,4137,210,4347\nbourne,Bourne,3220,150,3370\ntotal,Together,7357,360,7717\n';

describe('a withdrawn cell of a table', () => {
  test.each<{ what: string; from?: string; to: string; of: string; given: readonly string[] }>([
    {
      what: 'the last row and the other give it',
      to: three.replace('4137,210,4347', 'suppressed,210,suppressed'),
      of: 'tables/loans,,abbey; books',
      given: ['abbey; books: total; books + bourne; books'],
    },
    {
      what: 'the last column does',
      to: three.replace('4137', 'suppressed').replace('7357', 'suppressed'),
      of: 'tables/loans,,abbey; books',
      given: ['abbey; books: abbey; all + abbey; films'],
    },
    {
      what: 'a row that is gone is given whole',
      to: three.replace(/abbey.*\n/, ''),
      of: 'tables/loans,,abbey',
      given: [
        'abbey; books: total; books + bourne; books',
        'abbey; films: total; films + bourne; films',
        'abbey; all: total; all + bourne; all',
      ],
    },
    {
      what: 'nothing does where one more of its row and column is kept back',
      to: 'id,line,books,films,all\nabbey,Abbey,suppressed,suppressed,4347\nbourne,Bourne,suppressed,suppressed,3370\ntotal,Together,7357,360,7717\n',
      of: 'tables/loans,,abbey; books',
      given: [],
    },
    {
      what: 'a row that is no total is let be',
      from: three.replace('7357,360,7717', '7358,361,7718'),
      to: three
        .replace('7357,360,7717', '7358,361,7718')
        .replace('4137,210,4347', 'suppressed,210,suppressed'),
      of: 'tables/loans,,abbey; books',
      given: [],
    },
    {
      what: 'one follows from another that follows',
      from: three.replace('7357,360,7717', '7358,361,7717'),
      to: three
        .replace('7357,360,7717', '7358,361,7717')
        .replace('4137,210,4347', 'suppressed,210,suppressed'),
      of: 'tables/loans,,abbey; books',
      given: ['abbey; books: abbey; films + total; all + bourne; all'],
    },
    {
      what: 'a small number that happens to be a sum is let be',
      from: 'id,line,books,films,all\nabbey,Abbey,99,2,7\nbourne,Bourne,1,3,8\ntotal,Dyke,100,9,9\n',
      to: 'id,line,books,films,all\nabbey,Abbey,suppressed,2,7\nbourne,Bourne,1,3,8\ntotal,Dyke,100,9,9\n',
      of: 'tables/loans,,abbey; books',
      given: [],
    },
    {
      what: 'small numbers of three rows are no chance',
      from: 'id,line,books,films,all\nabbey,Abbey,9,2,7\nbourne,Bourne,1,3,8\ncastle,Castle,4,4,4\ntotal,Dyke,14,1,1\n',
      to: 'id,line,books,films,all\nabbey,Abbey,suppressed,2,7\nbourne,Bourne,1,3,8\ncastle,Castle,4,4,4\ntotal,Dyke,14,1,1\n',
      of: 'tables/loans,,abbey; books',
      given: ['abbey; books: total; books + bourne; books + castle; books'],
    },
    {
      what: 'hundreds of two rows are no chance',
      from: 'id,line,books,films,all\nabbey,Abbey,100,2,7\nbourne,Bourne,100,3,8\ntotal,Dyke,200,9,9\n',
      to: 'id,line,books,films,all\nabbey,Abbey,suppressed,2,7\nbourne,Bourne,100,3,8\ntotal,Dyke,200,9,9\n',
      of: 'tables/loans,,abbey; books',
      given: ['abbey; books: total; books + bourne; books'],
    },
    {
      what: 'a total that the table says it has gives it under another word',
      from: 'id,of,line,books,films,all,note\ntotal,,Together,9,5,15,\nabbey,total,Abbey,5,2,7,\nbourne,total,Bourne,4,3,8,\ncastle,,Castle,90,4,4,\n',
      to: 'id,of,line,books,films,all,note\ntotal,,Together,9,5,15,\nabbey,total,Abbey,unavailable,2,7,Not kept.\nbourne,total,Bourne,4,3,8,\ncastle,,Castle,90,4,4,\n',
      of: 'tables/loans,,abbey; books',
      given: ['abbey; books: total; books + bourne; books'],
    },
  ])('$what', ({ from = three, to, of, given }) => {
    expect(givenIn(loans(from), { ...loans(to), ...withdrawn(of) })).toEqual(given);
  });
});
