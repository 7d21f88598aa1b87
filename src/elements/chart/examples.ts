import { libraryVisits as visits } from '../examples/example-files.ts';
import type { Example } from '../examples/example.ts';

const loans: Example['files'] = [
  {
    path: 'content/indicators/library-loans.md',
    text: `---
title: Books lent
unit: books
goodWhen: higher
basis: month
---

Each book counts once for each loan.
`,
  },
  {
    path: 'data/indicators/library-loans.csv',
    text: `period,value
2016-01,8120
2016-02,7930
2016-03,8450
2016-04,unavailable
2016-05,8610
2016-06,8890
`,
  },
];

const loansByBranch: Example['files'] = [
  {
    path: 'content/indicators/library-loans-by-branch.md',
    text: '---\ntitle: Books lent\nunit: books\nunitOne: book\ngoodWhen: higher\nbasis: month\n---\n\nEach loan counts.\n',
  },
  {
    path: 'data/indicators/library-loans-by-branch.csv',
    text: 'period,branch,value\n2015-04,,4610\n2016-04,,4930\n2015-04,North,2000\n2016-04,North,2110\n2015-04,South,2610\n2016-04,South,2820\n',
  },
];

const queries: Example['files'] = [
  {
    path: 'content/indicators/library-queries.md',
    text: '---\ntitle: Questions asked at the desk\nunit: questions\nunitOne: question\ngoodWhen: neither\nbasis: month\n---\n\nEach question counts.\n',
  },
  {
    path: 'data/indicators/library-queries.csv',
    text:
      'period,branch,value\n2016-05,,760\n' +
      [310, 290, 340, 330, 360].map((value, at) => `2016-0${at + 1},North,${value}`).join('\n') +
      '\n' +
      [420, 410, 380, 405, 400].map((value, at) => `2016-0${at + 1},South,${value}`).join('\n') +
      '\n',
  },
];

const returns = [
  {
    path: 'content/indicators/library-returns.md',
    text: '---\ntitle: Books brought back late\nunit: books\nunitOne: book\ngoodWhen: lower\nbasis: month\n---\n\nEach book counts.\n',
  },
  {
    path: 'data/indicators/library-returns.csv',
    text:
      'period,value,note\n' +
      [50, 52, 49, 51, 48, 53, 50, 47, 52, 49, 51, 50, 66, 50]
        .map((value, at) => {
          const month = String((at % 12) + 1).padStart(2, '0');
          return `${2015 + Math.floor(at / 12)}-${month},${value},${value === 66 ? 'The road was closed.' : ''}`;
        })
        .join('\n') +
      '\n',
  },
];

export const examples: readonly Example[] = [
  {
    name: 'a figure with its target, tolerance, the year before and a comparator',
    markdown: '::chart{indicator="library-visits"}',
    files: visits,
  },
  {
    name: 'the parts of the whole as bars',
    markdown: '::chart{indicator="library-visits" by="branch"}',
    files: visits,
  },
  {
    name: 'a line, with a gap where there is no figure',
    markdown: '::chart{indicator="library-loans"}',
    files: loans,
  },
  {
    name: 'the parts then and now',
    markdown: '::chart{indicator="library-loans-by-branch" by="branch" then="2015-04"}',
    files: loansByBranch,
  },
  {
    name: 'small multiples: the parts over time, on one scale',
    markdown: '::chart{indicator="library-queries" by="branch"}',
    files: queries,
  },
  {
    name: 'a headline and a line under it in words of your own; what the data say follows',
    markdown:
      '::chart{indicator="library-loans" headline="More books go out" subtitle="Loans of paper books"}',
    files: loans,
  },
  {
    name: 'a line with its usual movement, and what is more than that',
    markdown: '::chart{indicator="library-returns" as="xmr"}',
    files: returns,
  },
];
