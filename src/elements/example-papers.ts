import type { SourceFile } from '../core/source.ts';

/** A paper and the bodies that it names, for the examples of elements that show registers. */
export const libraryPapers: readonly SourceFile[] = [
  {
    path: 'content/bodies/town-council.md',
    text: `---
name: Little Bourne Town Council
kind: council
---

The council runs three branches.
`,
  },
  {
    path: 'content/bodies/library-inspectorate.md',
    text: `---
name: Inspectorate of Libraries
kind: inspectorate
---

It visits every library once in five years.
`,
  },
  {
    path: 'content/reports/2019-10-02-library-report.md',
    text: `---
title: Visits rose for the third year
kind: report
body: town-council
date: 2019-10-02
summary: The yearly report on the branches of Little Bourne.
outcome: not in our papers
---

## What it is about

The branches, their visits and their books.
`,
  },
];
