import type { ProblemExample } from './problem-example.ts';

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

const again = (name: string) => `id,of,again,says,edition,locator
again,decisions/survey,${name},The roof comes up again.,${paper},p4
`;

const findings = 'data/findings.csv';
const accounts = 'data/accounts.csv';
const found = (by: string) => `id,by,date,kind,subject,text,edition,locator
leaks,${by},2019-10-02,to-improve,The roof,The roof leaks.,${paper},p4
`;
const account = (name: string) => `id,date,subject,inspector,by,council,edition,locator
roof,2019,The roof,${name},town-council,The roof holds.,${paper},p4
`;

/** Mistakes in what is held against one another: analyses, recommendations and accounts. */
export const reasoning: readonly ProblemExample[] = [
  {
    code: 'swot-points/other-head',
    when: 'points of one analysis say that different people made it, or on different days',
    mend: 'Write the author, the office and the day alike in every row of the analysis.',
    edits: [{ file: points, content: pointRows(',,,', 'B. Reader') }],
    at: `${points}:3:17`,
    mended: [{ file: points, content: plain }],
  },
  {
    code: 'swot-points/other-spelling',
    when: 'a subject is spelled in two ways, so that two analyses of one thing would not meet',
    mend: 'Spell the subject alike in every row.',
    edits: [{ file: points, content: plain.replace('Desks', 'the roof') }],
    at: `${points}:3:51`,
    mended: [{ file: points, content: plain.replace('Desks', 'The roof') }],
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
  {
    code: 'recurrences/itself',
    when: 'a recommendation is said to come up again in itself',
    mend: 'Under `again` name the entries of later papers in which it comes up.',
    edits: [
      { file: decisions, content: decided('recommendation') },
      { file: recurrences, content: again('decisions/survey') },
    ],
    at: `${recurrences}:2:24`,
    mended: [{ file: recurrences, content: again('events/roof-vote') }],
  },
  {
    code: 'recurrences/earlier',
    when: 'a recommendation is said to come up again in a paper that is older than itself',
    mend: 'Name the later paper. If the paper that tells the recommendation is younger than it, say so in `note`.',
    edits: [
      {
        file: decisions,
        content: decided('recommendation').replace('2019-10-02,t', '2019-10-03,t'),
      },
      { file: recurrences, content: again('events/roof-vote') },
    ],
    at: `${recurrences}:2:66`,
    mended: [{ file: decisions, content: decided('recommendation') }],
  },
  {
    code: 'accounts/no-finding',
    when: 'what stands as the word of inspectors is no finding',
    mend: 'Name rows of `data/findings.csv`. Figures that a paper says in a sentence stand under `facts`.',
    edits: [
      { file: findings, content: found('library-committee') },
      { file: accounts, content: account('events/roof-vote') },
    ],
    at: `${accounts}:2:20`,
    mended: [{ file: accounts, content: account('findings/leaks') }],
  },
  {
    code: 'accounts/own-finding',
    when: 'what stands as the word of inspectors is what the body itself found',
    mend: 'Under `inspector` name what others found. What the body says of itself stands under `council`.',
    edits: [
      { file: findings, content: found('town-council') },
      { file: accounts, content: account('findings/leaks') },
    ],
    at: `${accounts}:2:20`,
    mended: [{ file: findings, content: found('library-committee') }],
  },
];
