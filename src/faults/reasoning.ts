import type { Fault } from './fault.ts';

const paper = '2019-10-02-library-report';
const points = 'data/swot-points.csv';
const head = 'id,analysis,author,date,quadrant,subject,point,evidence,indicator,claim,at';
const pointRows = (one: string, other: string) => `${head},edition,locator
roof,librarian,A. Librarian,2016-07-20,weaknesses,The roof,The roof leaks.,${one},${paper},p4
desks,librarian,${other},2016-07-20,strengths,Desks,The desks are staffed.,,,,,${paper},p4
`;
const plain = pointRows(',,,', 'A. Librarian');

const decisions = 'data/decisions.csv';
const recurrences = 'data/recurrences.csv';
const decided = (kind: string) => `id,kind,date,by,text,outcome,edition,locator
survey,${kind},2019-10-02,town-council,Have the roof surveyed.,not in our papers,${paper},p4
`;

/** Mistakes in what is held against one another: analyses, recommendations and accounts. */
export const reasoning: readonly Fault[] = [
  {
    code: 'swot-points/other-head',
    when: 'points of one analysis say that different people made it, or on different days',
    mend: 'Write the author, the office and the day alike in every row of the analysis.',
    edits: [{ file: points, content: pointRows(',,,', 'B. Reader') }],
    at: `${points}:3:17`,
    mended: [{ file: points, content: plain }],
  },
  {
    code: 'swot-points/half-claim',
    when: 'a point claims that a measure gets better or worse, and does not say which or when',
    mend: 'Fill `indicator`, `claim` and `at` together, or leave `claim` and `at` blank.',
    edits: [{ file: points, content: pointRows(',,worse,', 'A. Librarian') }],
    at: `${points}:2:77`,
    mended: [{ file: points, content: plain }],
  },
  {
    code: 'recurrences/not-recommended',
    when: 'what is said to come up again is no recommendation and no call for action',
    mend: 'Under `of` name a recommendation, or mend the kind of the row in `data/decisions.csv`.',
    edits: [
      { file: decisions, content: decided('resolution') },
      {
        file: recurrences,
        content: `id,of,again,says,edition,locator
again,decisions/survey,events/roof-vote,The roof comes up again.,${paper},p4
`,
      },
    ],
    at: `${recurrences}:2:7`,
    mended: [{ file: decisions, content: decided('recommendation') }],
  },
];
