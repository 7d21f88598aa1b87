import type { registers as archive } from '../english-registers.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says of registers and their entries: a part of `owner.ts`. */
export const registers = {
  registers: {
    coverage: {
      one: 'Section of a report',
      title: 'What is published of each report',
      lead: 'Every section of every report: what it holds, where that is on this site, and what is left out and why.',
    },
    appraisals: {
      lead: 'Choices weighed by scores: what was weighed, how each option did, and what would have changed the order.',
    },
    events: {
      lead: 'What happened and what is planned, in the order of its dates.',
    },
    facts: {
      lead: 'Figures said in the text of reports that stand in no measure and no table here. Each with the time it stands for and who says it.',
    },
    'forward-plan': {
      lead: 'Decisions that notice was given of. A date in a plan is not a decision.',
    },
    'work-programme': {
      lead: 'What is to be looked at, meeting by meeting.',
    },
    decisions: {
      lead: 'What was recommended, moved, resolved and decided, what led to it, and what has come of it.',
    },
    actions: {
      lead: 'What was asked for at meetings, who is to see to it, and how far it has been answered.',
    },
    'office-holders': {
      lead: 'Who held which office when, and what they answered for. Each stands with the time at which it was so. This is a list of offices: there are no pages about people.',
    },
    plans: {
      lead: 'What we set out to do, with the steps, risks and measures that belong to it. Whether it was done is another question.',
    },
    risks: { lead: 'The risks that we have named, with what is said of each.' },
    recurrences: {
      lead: 'What reviewers and inspectors recommended, where it comes up again in later reports, what was done, and what is left open.',
    },
    accounts: {
      lead: 'What inspectors said, what was said of the same things by those they inspected, and what the figures say. Differences are told, not judged.',
    },
  },
  register: { papers: 'On this page' },
  entry: { latest: '({figure} {when}, the latest)' },
  dataTable: {
    lead: 'Tables that are no measure over time: money, schools, members, scores. Each with its sums checked, and as data.',
    description: '{title}: a table, with its data.',
    printedIn: 'Published in',
    sums: { differs: '{name}: the table says {printed}, and its parts come to {sum}.' },
  },
  facts: { papers: 'On this page', undated: 'No date is given for it.' },
  findings: {
    view: 'This is the view of {by}, told in our words.',
    told: 'This is the view of {by} as a report of others tells it: the letter or report itself is not published here.',
    paper: 'Report:',
  },
  officeHolders: { notSaid: 'Not recorded' },
  timeline: { notInPapers: 'Whether it happened is not recorded yet.' },
} as const satisfies OwnersWords<typeof archive>;
