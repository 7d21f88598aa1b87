/** The words of the search, in English: a part of `english.ts`. */
export const search = {
  title: 'Search',
  lead: 'A subject, a name, a number, a month: each figure, event and decision is found on its own.',
  label: 'Search this site',
  button: 'Search',
  /** Over the choices that narrow a search. */
  only: 'Only',
  any: 'All',
  filters: { kind: 'Kind', year: 'Year', body: 'Body', theme: 'Theme' },
  option: '{name} ({count})',
  found: { none: 'Nothing found for “{words}”', one: '1 result', many: '{count} results' },
  /** What is said where no result has all of the words. */
  some: 'Nothing here has all of these words. These have some of them.',
  help: 'Use fewer or other words, or look a subject up from A to Z.',
  more: 'Show more results',
  wait: 'Searching',
  failed: 'The search could not be loaded. Look it up from A to Z below.',
  preview: 'A preview has no search. Build the site to try it.',
  results: 'Results',
  target: 'Target: {target}',
  /** What is said where no script runs. */
  noScript:
    'The search runs in your own browser, which must allow scripts for it. Without them, look for your word in the list below: your browser can find it on the page.',
  browse: 'From A to Z',
  browseLead: 'Subjects, measures, reports and pages of this site by name.',
  kinds: {
    indicator: 'Measures',
    figure: 'Single figures',
    part: 'Parts of measures',
    term: 'Abbreviations',
    theme: 'Themes',
    subject: 'Subjects',
    list: 'Lists',
  },
  /** Number words from nought on, which people type as digits. */
  numbers: [
    ...[
      'zero',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
  ],
  /** What else people type who look for a page that is a list. */
  lists: {
    meetings:
      'next meeting, last meeting, minutes, dates, agenda, when it meets, ask a question, speak, attend, take part',
    contact:
      'mistake, error, wrong figure, incorrect, complain, complaint, contact, report a problem',
    decisions: 'decided, agreed, resolved, votes, voted',
    actions:
      'asked, asked for, ask, what the committee asked for, what councillors asked for, requests, promises, promised',
    changes: 'figure changed, corrected, correction, revised, revision',
    'office-holders': 'members, councillors, in charge, chief executive, director',
    reports: 'papers, documents, publications',
    glossary: 'acronyms, meaning, stands for, jargon',
    discrepancies:
      'mistakes, errors, differ, contradict, contradiction, contradictions, inconsistent, disagree',
    scorecards:
      'worst, best, missed targets, targets missed, failing, performance, how is it doing',
    tables: 'data, spreadsheets',
    data: 'download, downloads, the data, raw data, spreadsheet, spreadsheet of figures, excel, csv, open data, api, reuse',
    years: 'by year, history',
  },
  /** Small words that say nothing of what is looked for: parted by spaces. */
  passedOver:
    'a about actually after ago all also always am an and any anybody are as at be been before being better by came can cant come comes could current currently ' +
    'did do doing does doesnt done dont each else ever every far find finds for from get gets getting give given go goes going gone got ' +
    'had happen happened happening happens has have having he her here him his how hows i if im in into is isnt it its just keep kept latest last like lot lots ' +
    'made make makes many me much my near newest no not now number numbers of off on one or our out over per please put problems ' +
    'really recent recently say says said see she should show so some somebody someone something stand stands still such ' +
    'take takes taking tell than thats that the their them then there theres these they thing things this those to today too until up us want wants was we went were ' +
    'what whats when whens where wheres which who whom whos whose why will with worse would yet you your',
  /** What people type, and how it is written here. */
  meant: {
    exec: 'executive',
    hr: 'hour',
    hrs: 'hours',
    op: 'operation',
    ops: 'operations',
    yr: 'year',
    yrs: 'years',
    wk: 'week',
    wks: 'weeks',
    teen: 'young person',
    teens: 'young people',
    teenager: 'young person',
    teenagers: 'young people',
    kids: 'children',
    kid: 'child',
    'looked-after': 'looked after',
    long: 'time',
    casualty: 'emergency',
    son: 'child',
    sons: 'children',
    daughter: 'child',
    daughters: 'children',
    quit: 'leave',
    quits: 'leave',
    quitting: 'leaving',
    resign: 'leave',
    resigned: 'leave',
    resigning: 'leaving',
    sits: 'members',
    sit: 'members',
  },
  /** With which words people ask for a number or for somebody: parted by commas. */
  asks: {
    number:
      'how many, how much, how long, how often, how busy, number of, share of, what percentage, percent of, ' +
      'getting worse, getting better, going up, going down, rising, falling, improving, enough, too many, too much',
    person:
      'who, whos, whose, chief exec, chief executive, chair of, director of, head of, leader of',
    report: 'report on, report about, report of',
    done: 'been done, been carried out, was done, came of, became of',
    event: 'when was, when were, when did, what happened, what date',
    newest:
      'last, latest, newest, most recent, recent, recently, current, currently, now, today, nowadays, this year, last year, this month, last month',
  },
} as const;
