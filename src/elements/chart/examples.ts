import type { Example } from '../example.ts';

const visits: Example['files'] = [
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
];
