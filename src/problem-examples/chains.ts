import type { ProblemExample } from './problem-example.ts';

const decisions = 'data/decisions.csv';
const actions = 'data/actions.csv';
const updates = 'data/updates.csv';

const head = 'id,kind,date,by,text,outcome,follows,edition,locator\n';
const place = '2019-10-02-library-report,p4\n';
const survey = `survey,recommendation,2019-10-02,library-committee,Survey the roof.,not in our papers,,${place}`;
const repair = `repair,motion,2019-10-02,town-council,Repair the roof.,not in our papers,decisions/survey,${place}`;

/** Mistakes in what was recommended, decided and asked for, and in what came of it. */
export const chains: readonly ProblemExample[] = [
  {
    code: 'chain/circle',
    when: 'an entry follows from others that follow from it',
    mend: 'Let `follows` name only what came before. What came after names this entry in its own `follows`.',
    edits: [
      {
        file: decisions,
        content: head + survey.replace('papers,,', 'papers,decisions/repair,') + repair,
      },
    ],
    at: `${decisions}:2:87`,
    mended: [{ file: decisions, content: head + survey + repair }],
  },
  {
    code: 'chain/before',
    when: 'an entry is dated before what it follows from',
    mend: 'Mend the date that is wrong, or take the other entry out of `follows`.',
    edits: [
      {
        file: decisions,
        content: head + survey + repair.replace('2019-10-02,town', '2019-09-02,town'),
      },
    ],
    at: `${decisions}:3:74`,
    mended: [{ file: decisions, content: head + survey + repair }],
  },
  {
    code: 'decisions/no-place',
    when: 'the outcome of a decision does not say which paper it is from',
    mend: 'Name the paper that tells it. If no paper does, it is not in our papers.',
    edits: [
      {
        file: decisions,
        content: head + survey.replace('not in our papers', 'The roof was surveyed.'),
      },
    ],
    at: `${decisions}:2:69`,
    mended: [{ file: decisions, content: head + survey }],
  },
  {
    code: 'updates/early',
    when: 'news of an action is older than the action',
    mend: 'Find out which of the two days is wrong.',
    edits: [
      {
        file: actions,
        content: `id,raised,item,action,edition,locator\nladders,2019-09-04,The roof,Count the ladders.,${place}`,
      },
      {
        file: updates,
        content: `id,of,date,kind,text,edition,locator\nladders-counted,actions/ladders,2019-08-30,done,There are four.,${place}`,
      },
    ],
    at: `${updates}:2:33`,
    mended: [{ file: updates, from: '2019-08-30', to: '2019-09-30' }],
  },
];
