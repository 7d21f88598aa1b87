/** The words of registers and their entries: what papers tell, find and print, in English: a part of `english.ts`. */
export const registers = {
  /** The pages of registers, by their names. */
  registers: {
    coverage: {
      title: 'What is published of each paper',
      lead: 'Every section of every paper: what it holds, where that is on this site, and what is left out and why.',
    },
    appraisals: {
      title: 'Options weighed',
      lead: 'Choices that the papers weigh by scores: what was weighed, how each option did, and what would have changed the order.',
    },
    events: {
      title: 'Timeline',
      lead: 'Everything that the papers date, in the order in which it happened or was to happen.',
    },
    facts: {
      title: 'Figures said in sentences',
      lead: 'Figures that the papers say in their text and that stand in no measure and no table here. Each with the time it stands for, who says it, and its place.',
    },
    'forward-plan': {
      title: 'Forward plan',
      lead: 'Decisions the council gave notice of, as each paper printed them. A date in a plan is not a decision.',
    },
    'work-programme': {
      title: 'Work programme of scrutiny',
      lead: 'What councillors planned to look at, meeting by meeting, as each paper printed it.',
    },
    decisions: {
      title: 'Decisions and recommendations',
      lead: 'What the papers recommend, move, resolve and decide, what led to it, and what came of it as far as they say.',
    },
    actions: {
      title: 'Requests and their answers',
      lead: 'What councillors asked for at their meetings, who was to see to it, and how far it was answered by the day of the paper.',
    },
    progress: {
      title: 'Progress of plans',
      lead: 'How the actions of plans stood at a date, by the account of those who carried them out.',
    },
    findings: {
      title: 'Findings',
      lead: 'What inspectors, reviewers and peers found, letter by letter. Each is the view of whoever found it.',
    },
    'office-holders': {
      title: 'Office holders',
      lead: 'Who held which office when, and what they answered for, as each paper shows it. Each stands with the time at which it was so. This is a list of offices: there are no pages about people.',
    },
    plans: {
      title: 'Plans',
      lead: 'What the papers set out to do, with the steps, risks and measures that they name. Whether it was done is another question.',
    },
    risks: {
      title: 'Risks',
      lead: 'The risks that the papers name, with what they say of each.',
    },
    'self-assessments': {
      title: 'Self-assessments',
      lead: 'Questions that bodies put to themselves about their own work, and how they answered.',
    },
    'swot-points': {
      title: 'Strengths and weaknesses compared',
      lead: 'Analyses of one service by different people, side by side. Each point is the view of its author. Where they differ, this page says so and judges neither.',
    },
    recurrences: {
      title: 'Then what?',
      lead: 'What reviewers and inspectors recommended, where it comes up again in later papers, what was done, and what our papers leave open.',
    },
    accounts: {
      title: 'Inspector and council',
      lead: 'What inspectors said, what the council or its trust said of the same things, and what the figures say. Differences are told, not judged.',
    },
    /** Those below have no page of their own. */
    updates: { title: 'News of requests and decisions', lead: '' },
    'plan-titles': { title: 'Names of plans', lead: '' },
    'appraisal-options': { title: 'Options that were weighed', lead: '' },
    'appraisal-criteria': { title: 'Criteria of what was weighed', lead: '' },
    'appraisal-scores': { title: 'Scores of options', lead: '' },
  },
  register: {
    papers: 'Papers',
    all: 'Show all of them',
    back: 'Back to the list',
  },
  entry: {
    discrepancy: 'What differs: {text}',
    link: 'Link to this entry',
    measure: 'Measure:',
    latest: '({figure} {when}, the latest in our papers)',
  },
  shortForms: {
    list: 'Short forms in the table: {list}.',
    one: '{term} ({words})',
    and: '; ',
  },
  coverage: {
    papers: 'Papers',
    counts: 'Sections: {count}. Published: {all}; in part: {part}; not: {none}.',
    published: 'Published:',
    /** Entries of one register; the link leads to the first. */
    several: '{name}: {count} entries',
    all: 'Note:',
    part: 'Not published of it:',
    none: 'Not published:',
  },
  dataTable: {
    tables: 'Tables',
    lead: 'Tables of the papers that are no measure over time: money, schools, members, scores. Each with its place, its sums checked, and as data.',
    count: 'Tables: {count}',
    papers: 'Papers',
    kind: 'Table',
    kindOf: 'Table: {theme}',
    description: '{title}: a table of our papers, with its place and its data.',
    part: 'The table',
    about: 'About it',
    themes: 'Themes',
    review: 'Small counts of people',
    reviewed: 'Looked into on {day} by: {by}. {reason}',
    printedIn: 'Printed in',
    more: '{title}: about this table',
    notes: 'Note',
    inUnit: '{title} ({unit})',
    headline: '{title}: {column}',
    minus: '(taken off)',
    partOf: ', part of: {total}',
    sums: {
      one: 'The parts make the total.',
      both: 'Both totals are what their parts come to.',
      all: 'All {count} totals are what their parts come to.',
      onlyOne: '1 of {all} totals is what its parts come to.',
      some: '{count} of {all} totals are what their parts come to.',
      differs: '{name}: the table prints {printed}, and its parts come to {sum}.',
      rounded: 'Rounding alone may explain it.',
      unknown: 'Not checked, because a figure is not there: {names}.',
      cell: '{line}, {column}',
    },
  },
  facts: {
    papers: 'Papers',
    noTheme: 'Other',
    at: 'As at: {asAt}.',
    undated: 'The paper gives no date for it.',
    basis: '{said} {basis}',
    by: 'Said by: {by}.',
  },
  findings: {
    jump: 'Letters and reports',
    letter: '{by}, {date}',
    visited: '{by}, visit of {visit}',
    view: 'This is the view of {by}, told in our words. It is not the council’s view.',
    told: 'This is the view of {by} as another paper tells it: the letter or report itself is not among our papers. It is not the council’s view.',
    about: 'About {of}.',
    visit: 'Visit of {visit}.',
    paper: 'Paper:',
    count: '{kind} ({count})',
    kinds: {
      immediate: 'For immediate action',
      'to-improve': 'What must improve',
      strength: 'Strengths',
      finding: 'Other findings',
    },
  },
  officeHolders: {
    bodies: 'Bodies',
    noBody: 'Other bodies',
    holder: '{role}: {name}',
    from: 'In office from',
    until: 'In office until',
    asAt: 'Shown in office',
    answersFor: 'Answered for',
    notSaid: 'The paper does not say',
  },
  timeline: {
    years: 'Years',
    label: 'Events in order of date',
    planned: 'Planned',
    plannedOutcome: 'What came of it: {outcome}',
    notInPapers: 'Our papers do not say whether it happened.',
    order:
      'In order of date, earliest first. Where only a month, a season or a year is known, the event stands where that begins.',
  },
} as const;
