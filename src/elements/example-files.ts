import type { SourceFile } from '../core/source.ts';

/** The paper that the entries of examples stand in, and the body it was written for. */
export const libraryReport: readonly SourceFile[] = [
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
    path: 'content/reports/2019-10-02-library-report.md',
    text: `---
title: Visits rose for the third year
kind: report
body: town-council
date: 2019-10-02
summary: The yearly report to the council on its branches.
outcome: not in our papers
---

## What it is about

The yearly report. [p1](paper:2019-10-02-library-report)
`,
  },
];

/** A measure with a target, a comparator and parts, for the examples of several elements. */
export const libraryVisits: readonly SourceFile[] = [
  {
    path: 'content/indicators/library-visits.md',
    text: `---
title: Visits to libraries
unit: visits
goodWhen: higher
basis: month
targets:
  - value: 5200
    by: 2017-03
    tolerance:
      band: [5000, 5400]
---

Every time someone comes through a door.
`,
  },
  {
    path: 'data/indicators/library-visits.csv',
    text: `period,branch,comparator,value
2015-04,,,4610
2016-04,,,4930
2016-04,,england,4480
2016-04,North,,2110
2016-04,South,,2820
`,
  },
];
