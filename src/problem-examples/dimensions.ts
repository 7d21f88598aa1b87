import type { ProblemExample } from './problem-example.ts';

const file = 'content/indicators/library-visits.md';

/** Mistakes with the titles of dimensions, and with what one alone is called. */
export const dimensions: readonly ProblemExample[] = [
  {
    code: 'total/no-parts',
    when: 'the title of a dimension is given to a column that the table does not have',
    mend: 'Type the name of the column as it stands in the first row of the table.',
    edits: [
      { file, from: 'adds: [branch]\n', to: 'adds: [branch]\ndimensions:\n  brnach: Branch\n' },
    ],
    at: `${file}:8:11`,
    mended: [{ file, from: 'brnach: Branch', to: 'branch: Branch' }],
  },
  {
    code: 'indicator/unit-one',
    when: 'a figure, a target or a difference of a measure is 1, and its unit is in the plural alone',
    mend: 'Add a line `unitOne` with the word for one. `%`, money, rates such as `per 10,000` and words such as `staff` need none.',
    edits: [
      { file, from: 'unitOne: visit\n', to: '' },
      {
        file: 'data/indicators/library-visits.csv',
        from: '2019-09,2110,North',
        to: '2019-08,1,North,,2019-10-02-library-report,p3,\n2019-09,2110,North',
      },
    ],
    at: `${file}:3:7`,
    mended: [{ file, from: 'unit: visits\n', to: 'unit: visits\nunitOne: visit\n' }],
  },
];
