import type { ProblemExample } from './problem-example.ts';

const file = 'content/indicators/library-visits.md';

/** Mistakes with the titles of dimensions. */
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
];
