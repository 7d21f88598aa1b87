import type { ProblemExample } from './problem-example.ts';

const [options, criteria, scores] = ['options', 'criteria', 'scores'].map(
  (part) => `data/appraisal-${part}.csv`,
) as [string, string, string];
const end = '2019-10-02-library-report,p6,\n';

/** Mistakes in appraisals of options: rows that do not fit, scores off the scale, totals that do not add up. */
export const appraisals: readonly ProblemExample[] = [
  {
    code: 'appraisal/unknown',
    when: 'a score names an option or a criterion that the appraisal does not have, or an element an appraisal that is not there',
    mend: 'Mend the id.',
    edits: [
      {
        file: 'content/pages/about.md',
        from: 'what they say.\n',
        to: 'what they say.\n\n::appraisal{appraisal="rof"}\n',
      },
    ],
    at: 'content/pages/about.md:8:24',
    mended: [{ file: 'content/pages/about.md', from: 'rof"', to: 'roof"' }],
  },
  {
    code: 'appraisal/empty',
    when: 'an appraisal has no options, no criteria or no scores',
    mend: 'Add the rows. The column `appraisal` says which appraisal a row belongs to.',
    edits: [{ file: options, gone: true }],
    at: 'data/appraisals.csv:2:1',
    mended: [
      {
        file: options,
        content: `id,appraisal,number,title,unweighted,edition,locator
mend,roof,1,Mend the roof,,2019-10-02-library-report,p6
renew,roof,2,Put on a new roof,,2019-10-02-library-report,p6
`,
      },
    ],
  },
  {
    code: 'appraisal/missing-score',
    when: 'an option has no score for a criterion',
    mend: 'Add the row. Where the paper has no such score, type `unavailable` and say why under `note`.',
    edits: [{ file: scores, from: `renew-dry,roof,renew,dry,3,High,${end}`, to: '' }],
    at: `${criteria}:3:1`,
    mended: [
      {
        file: scores,
        from: 'mend-cost',
        to: `renew-dry,roof,renew,dry,3,High,${end}mend-cost`,
      },
    ],
  },
  {
    code: 'appraisal/no-scores',
    when: 'an option stands in its table and has no score for any criterion',
    mend: 'Add a row for each criterion, or take the option out.',
    edits: [
      {
        file: options,
        from: 'mend,roof,1,Mend the roof,5,',
        to: `move,roof,3,Move the branch,,2019-10-02-library-report,p6\nmend,roof,1,Mend the roof,5,`,
      },
    ],
    at: `${options}:2:1`,
    mended: [
      {
        file: options,
        from: 'move,roof,3,Move the branch,,2019-10-02-library-report,p6\n',
        to: '',
      },
    ],
  },
  {
    code: 'appraisal/twice',
    when: 'an option has two scores for one criterion',
    mend: 'Take one of the two rows out.',
    edits: [
      {
        file: scores,
        from: 'renew-cost',
        to: `mend-dry-too,roof,mend,dry,2,Medium,${end}renew-cost`,
      },
    ],
    at: `${scores}:4:1`,
    mended: [{ file: scores, from: `mend-dry-too,roof,mend,dry,2,Medium,${end}`, to: '' }],
  },
  {
    code: 'appraisal/score',
    when: 'a score does not stand on the scale of its appraisal',
    mend: 'Type one of the scores of the scale, or `unavailable` where it cannot be read, with the reason in `note`.',
    edits: [{ file: scores, from: 'renew,dry,3,High', to: 'renew,dry,4,High' }],
    at: `${scores}:5:26`,
    mended: [{ file: scores, from: 'renew,dry,4,High', to: 'renew,dry,3,High' }],
  },
  {
    code: 'appraisal/label',
    when: 'the word beside a score is not the one that the scale has for it',
    mend: 'Mend the score or the word. Where the paper prints both so, say in `discrepancy` what differs.',
    edits: [{ file: scores, from: 'renew,dry,3,High', to: 'renew,dry,3,Medium' }],
    at: `${scores}:5:28`,
    mended: [
      {
        file: scores,
        from: 'renew,dry,3,Medium,2019-10-02-library-report,p6,',
        to: 'renew,dry,3,Medium,2019-10-02-library-report,p6,The word does not fit the score.',
      },
    ],
  },
  {
    code: 'appraisal/total',
    when: 'a printed total is not what the scores come to',
    mend: 'Mend the scores or the total. Where the paper prints them so, say in `discrepancy` what differs.',
    edits: [{ file: options, from: 'Mend the roof,5', to: 'Mend the roof,6' }],
    at: `${options}:2:27`,
    mended: [{ file: options, from: 'Mend the roof,6', to: 'Mend the roof,5' }],
  },
  {
    code: 'appraisal/weights',
    when: 'some criteria of an appraisal have a weight and others have none',
    mend: 'Type every weight, or none where the paper does not give them.',
    edits: [{ file: criteria, from: 'Costs little,', to: 'Costs little,2' }],
    at: `${criteria}:3:1`,
    mended: [{ file: criteria, from: 'Stays dry,', to: 'Stays dry,1' }],
  },
  {
    code: 'appraisal/nothing-counts',
    when: 'every criterion of an appraisal has the weight 0',
    mend: 'Type the weights of the paper, or leave them all blank.',
    edits: [
      { file: criteria, from: 'Costs little,', to: 'Costs little,0' },
      { file: criteria, from: 'Stays dry,', to: 'Stays dry,0' },
    ],
    at: `${criteria}:2:26`,
    mended: [{ file: criteria, from: 'Costs little,0', to: 'Costs little,2' }],
  },
  {
    code: 'appraisal/same-number',
    when: 'two options, or two criteria, of an appraisal have the same number',
    mend: 'Give each its own number, such as `2a` and `2b`.',
    edits: [{ file: options, from: 'renew,roof,2', to: 'renew,roof,1' }],
    at: `${options}:3:12`,
    mended: [{ file: options, from: 'renew,roof,1', to: 'renew,roof,2' }],
  },
  {
    code: 'appraisal/negative-weight',
    when: 'a criterion has a weight below zero',
    mend: 'Type a weight of 0 or more. Where less of a thing is better, the scores say so, not the weight.',
    edits: [
      { file: criteria, from: 'Costs little,', to: 'Costs little,-2' },
      { file: criteria, from: 'Stays dry,', to: 'Stays dry,1' },
    ],
    at: `${criteria}:2:26`,
    mended: [{ file: criteria, from: 'Costs little,-2', to: 'Costs little,2' }],
  },
];
