import { slip } from './slip.ts';
import type { ProblemExample } from './problem-example.ts';

const settings = 'content/publication.yml';
const comparators = 'comparators:\n';

/** The settings with titles of columns and values before the comparators. */
const titled = (lines: string) => `dimensions:\n${lines}${comparators}`;

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
  slip(
    'dimension/unknown',
    'the settings title a column that no table has',
    '16:3',
    [
      settings,
      comparators,
      titled('  brnach:\n    title: Branch\n'),
      titled('  branch:\n    title: Branch\n'),
    ],
    'Type the name of the column as it stands in the first row of the tables.',
  ),
  slip(
    'dimension/unknown-value',
    'the settings title a value that no row has',
    '18:7',
    [
      settings,
      comparators,
      titled('  branch:\n    values:\n      Nroth: The northern branch\n'),
      titled('  branch:\n    values:\n      North: The northern branch\n'),
    ],
    'Type the value as it stands in the rows.',
  ),
  slip(
    'dimension/same-title',
    'two values have one title',
    '19:14',
    [
      settings,
      comparators,
      titled('  branch:\n    values:\n      North: Central\n      South: Central\n'),
      titled('  branch:\n    values:\n      North: Central\n      South: Riverside\n'),
    ],
    'Give each a title of its own.',
  ),
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
