import type { ProblemExample } from './problem-example.ts';

const file = 'content/publication.yml';
const card = '    period: 2019-09\n';
const statement = `${card}    statement:
      words: The librarian wrote that both measures were near their targets.
      edition: 2019-10-02-library-report
      locator: p1
`;

/** The good council with what a paper says of its card. */
const stated = (lines: string) => [{ file, from: card, to: `${statement}${lines}` }];

/** Mistakes in what a paper is told to say of the measures of a card. */
export const cards: readonly ProblemExample[] = [
  {
    code: 'scorecard/count-differs',
    when: 'a paper’s own count of a card’s measures is not what their figures and targets give',
    mend: 'If the paper says so, keep its number, and say in `differs` why the card shows another: readers see both.',
    edits: stated('      near: 2\n'),
    at: `${file}:30:13`,
    mended: [
      {
        file,
        from: '      near: 2\n',
        to: '      near: 2\n      differs: The target for visits was not due yet.\n',
      },
    ],
  },
  {
    code: 'scorecard/count-differs',
    when: 'the number of measures in a paper’s own count is mistyped',
    mend: 'Type the number as the paper has it.',
    edits: stated('      measures: 12\n'),
    at: `${file}:30:17`,
    mended: [{ file, from: 'measures: 12', to: 'measures: 2' }],
  },
  {
    code: 'scorecard/count-agrees',
    when: 'it is said why the counts of a card differ, and they do not',
    mend: 'Take the line out, or give the number that differs.',
    edits: stated('      near: 1\n      differs: One was lost.\n'),
    at: `${file}:31:16`,
    mended: [{ file, from: '      differs: One was lost.\n', to: '' }],
  },
  {
    code: 'reference/unknown',
    when: 'what a paper says of a card is from a paper that is not there',
    mend: 'Name a file in `content/reports/`, without its ending.',
    edits: stated('      near: 1\n').map((edit) => ({
      ...edit,
      to: edit.to.replace('2019-10-02-library-report', '2018-10-03-libary-report'),
    })),
    at: `${file}:28:16`,
    mended: [{ file, from: '2018-10-03-libary-report', to: '2018-10-03-library-report' }],
  },
];
