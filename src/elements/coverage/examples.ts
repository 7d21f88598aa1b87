import type { Example } from '../examples/example.ts';

/** A report of a made-up library, and the table that says where its parts are published. */
const files = [
  {
    path: 'content/bodies/cabinet.md',
    text: '---\nname: Cabinet of Little Bourne\nkind: cabinet\n---\n',
  },
  {
    path: 'content/reports/2019-10-02-library-report.md',
    text: `---
title: The library report of 2019
kind: report
body: cabinet
date: 2019-10-02
summary: A made-up paper.
outcome: not in our papers
---

## Visits

More people came. [p2](paper:2019-10-02-library-report)

## Letters

Two people wrote. [p10](paper:2019-10-02-library-report)
`,
  },
  {
    path: 'data/coverage.csv',
    text: `id,edition,locator,section,holds,published,reason
visits,2019-10-02-library-report,p2,Visits,How many people came.,/reports/2019-10-02-library-report/#visits,
map,2019-10-02-library-report,p9,Map,A map of the branches.,,Our copy holds no pictures.
letters,2019-10-02-library-report,p10,Letters,Two letters to the editor.,/reports/2019-10-02-library-report/#letters,The names of those who wrote them are left out.
`,
  },
];

export const examples: readonly Example[] = [
  {
    name: 'what became of each section of a paper',
    markdown: '::coverage{edition="2019-10-02-library-report"}',
    files,
  },
];
