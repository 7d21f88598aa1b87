import { describe, expect, test } from 'vitest';
import { compileWith, smallCouncil, type Files } from '../../../tests/small-council.ts';
import { inEnglish } from '../../../tests/in-english.ts';
import { english } from '../language/english.ts';
import { askedNames } from './asked-names.ts';
import { searchRecords } from './records-of.ts';

const report = '2016-06-14-library-report';
const measure = 'content/indicators/library-visits.md';

/** A file of the small council with a line more in its front matter. */
const withLine = (path: keyof typeof smallCouncil, line: string): Files => ({
  [path]: smallCouncil[path].replace('\n---\n', `\n${line}\n---\n`),
});

const events = (also: string) => `id,date,event,also,edition,locator
roof,2016,The roof leaks.,${also},${report},p3
`;

const branches = ['2012', '2013', '2014', '2015', '2016']
  .map((year) => `${year}-04,N,10,${report},p3\n`)
  .join('');

const parted: Files = {
  'content/publication.yml': `${smallCouncil['content/publication.yml']}dimensions:
  branch:
    values:
      N: North
    also:
      N: [the old library, up the hill]
`,
  [`content/reports/${report}.md`]: smallCouncil[`content/reports/${report}.md`].replace(
    /There were.*\n\n::chart.*\n/,
    'None.\n',
  ),
  'data/indicators/library-visits.csv': `period,branch,value,edition,locator\n${branches}`,
};

const table: Files = {
  'content/tables/branches.md': `---
title: Branches
edition: ${report}
locator: p3
also: [where is my library]
columns:
  town:
    title: Town
    kind: words
rows: Branch
---
`,
  'data/tables/branches.csv': 'id,line,town\nnorth,North,Northtown\n',
};

describe('a name that officers give is one that a question can be', () => {
  test.each<{ of: string; files: Files; address: string; called: readonly string[] }>([
    {
      of: 'a measure',
      files: withLine(measure, 'also: [how many people go to the library, footfall]'),
      address: '/indicators/library-visits/',
      called: ['people library', 'footfall'],
    },
    {
      of: 'a body',
      files: withLine('content/bodies/cabinet.md', 'also: [who makes the decisions]'),
      address: '/bodies/cabinet/',
      called: ['decisions'],
    },
    {
      of: 'a paper',
      files: withLine(`content/reports/${report}.md`, 'also: [the books report]'),
      address: `/reports/${report}/`,
      called: ['books report'],
    },
    { of: 'a table', files: table, address: '/tables/branches/', called: ['library'] },
    {
      of: 'a row',
      files: { 'data/events/2016.csv': events('"flood; the wet books, rain"') },
      address: '/timeline/#roof',
      called: ['flood', 'wet books', 'rain'],
    },
    {
      of: 'a row whose cell is blank',
      files: { 'data/events/2016.csv': events('') },
      address: '/timeline/#roof',
      called: [],
    },
    {
      of: 'a part',
      files: parted,
      address: '/indicators/library-visits/by/branch/n/',
      called: ['old library', 'hill'],
    },
  ])('of $of', ({ files, address, called }) => {
    const { value, diagnostics } = compileWith(files);
    expect(inEnglish(diagnostics)).toEqual([]);
    const record = searchRecords(value!).find((one) => one.address === address);
    expect(record?.called).toEqual(called);
  });

  test.each([
    { of: 'a list of none', files: withLine(measure, 'also: []') },
    { of: 'a name that says nothing', files: withLine(measure, 'also: [tbc]') },
    { of: 'a cell of marks alone', files: { 'data/events/2016.csv': events(';') } },
  ])('but not $of', ({ files }) => {
    expect(compileWith(files).diagnostics).toHaveLength(1);
  });

  test('two that are read alike are one, and one of small words stays as it is', () => {
    expect(
      askedNames(['the library', 'Libraries of the kids', 'library', 'who is who'], english),
    ).toEqual(['library', 'libraries children', 'who is']);
    expect(askedNames(undefined, english)).toEqual([]);
  });
});
