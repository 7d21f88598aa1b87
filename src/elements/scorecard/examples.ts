import type { Example } from '../examples/example.ts';

const paper = '2016-06-14-library-report';

const measure = (id: string, title: string, good: string, target: string, csv: string) => [
  {
    path: `content/indicators/${id}.md`,
    text: `---
title: ${title}
unit: "%"
goodWhen: ${good}
basis: month
themes: [libraries]
targets:
  - value: ${target}
    from: 2016/17
    tolerance:
      points: 3
    edition: ${paper}
---

What is counted.
`,
  },
  { path: `data/indicators/${id}.csv`, text: `period,comparator,value,edition\n${csv}` },
];

const files: Example['files'] = [
  {
    path: `content/reports/${paper}.md`,
    text: `---
title: Library report
kind: report
body: cabinet
date: 2016-06-14
summary: How the libraries did.
outcome: not in our papers
---
`,
  },
  { path: 'content/bodies/cabinet.md', text: '---\nname: Cabinet\nkind: cabinet\n---\n' },
  ...measure(
    'books-on-time',
    'Books returned on time',
    'higher',
    '85',
    `2015-04,,80,${paper}\n2016-04,,84,${paper}\nunstated,england,86,${paper}\n`,
  ),
  ...measure(
    'books-lost',
    'Books that are lost',
    'lower',
    '2',
    `2015-04,,3,${paper}\n2016-04,,1,${paper}\n`,
  ),
];

const settings = `themes:
  libraries: Libraries
schemes:
  light:
    title: Light
    rule: target-and-tolerance
    editions: [${paper}]
    ratings:
      - rating: On target
        when: met
        shape: circle
        colour: green
      - rating: Close to target
        when: within-tolerance
        shape: diamond
        colour: amber
      - rating: Off target
        when: missed
        shape: triangle
        colour: red
scorecards:
  april-2016:
    title: Libraries in April 2016
    edition: ${paper}
    period: 2016-04
`;

export const examples: readonly Example[] = [
  {
    name: 'the measures of a paper, each with target, rating and change',
    markdown: '::scorecard{card="april-2016"}',
    files,
    settings,
  },
  {
    name: 'those of one theme',
    markdown: '::scorecard{card="april-2016" theme="libraries"}',
    files,
    settings,
  },
];
