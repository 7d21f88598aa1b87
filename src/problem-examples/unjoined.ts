import type { ProblemExample } from './problem-example.ts';

const file = 'content/indicators/library-visits.md';
const before = 'frequency: monthly\n';

/** The good council with a figure that may not be the same count. */
const unjoined = (period: string, edition = '2019-10-02-library-report') => [
  {
    file,
    from: before,
    to: `unjoined:
  - value: 5100
    period: ${period}
    edition: ${edition}
    locator: p9
    reason: The paper does not say whether the van is counted.
${before}`,
  },
];

/** Mistakes with figures that may not be the same count. */
export const unjoinedFigures: readonly ProblemExample[] = [
  {
    code: 'indicator/unjoined-joined',
    when: 'a figure that may not be the same count has a row of the table as well',
    mend: 'Decide which it is: a row of the table, or a figure beside it.',
    edits: unjoined('2019-09'),
    at: `${file}:20:13`,
    mended: [{ file, from: 'period: 2019-09', to: 'period: 2019-10' }],
  },
  {
    code: 'indicator/unjoined-future',
    when: 'a figure that may not be the same count is for a time after its paper',
    mend: 'Mend the period or the paper.',
    edits: unjoined('2020-10'),
    at: `${file}:20:13`,
    mended: [{ file, from: 'period: 2020-10', to: 'period: 2019-10' }],
  },
  {
    code: 'indicator/unjoined-small',
    when: 'a figure that may not be the same count is a small count of people',
    mend: 'Take it out, or record the review by which small counts are published.',
    edits: [
      ...unjoined('2019-10'),
      { file, from: 'value: 5100', to: 'value: 3' },
      { file, from: 'unit: visits\n', to: 'unit: visits\ncounts: people\n' },
    ],
    at: `${file}:20:12`,
    mended: [{ file, from: 'value: 3\n', to: 'value: 5100\n' }],
  },
  {
    code: 'reference/unknown',
    when: 'a figure that may not be the same count is from a paper that is not there',
    mend: 'Name a file in `content/reports/`, without its ending.',
    edits: unjoined('2019-10', '2019-10-02-libary-report'),
    at: `${file}:21:14`,
    mended: [{ file, from: '2019-10-02-libary-report', to: '2019-10-02-library-report' }],
  },
];
