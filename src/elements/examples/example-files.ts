import type { SourceFile } from '../../core/source/source.ts';

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
