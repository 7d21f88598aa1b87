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
      'next meeting, dates, agenda, when it meets, ask a question, speak, attend, take part',
    contact:
      'mistake, error, wrong figure, incorrect, complain, complaint, contact, report a problem',
    decisions: 'decided, agreed, resolved, votes, voted',
    actions: 'asked, asked for, ask, requests, promises, promised',
    changes: 'figure changed, corrected, correction, revised, revision',
    'office-holders': 'members, councillors, in charge, chief executive, director',
    reports: 'papers, documents, publications',
    glossary: 'acronyms, meaning, stands for, jargon',
    discrepancies:
      'mistakes, errors, differ, contradict, contradiction, contradictions, inconsistent, disagree',
    scorecards:
      'worst, best, missed targets, targets missed, failing, performance, how is it doing',
    tables: 'data, spreadsheets',
    data: 'download, downloads, the data, spreadsheet, excel, csv, open data, api, reuse',
    years: 'by year, history',
  },
  /** Small words that say nothing of what is looked for: parted by spaces. */
  passedOver:
    'a about after all also am an and any anybody are as at be been being by can come comes could did do does doing find finds for from get give given go got ' +
    'had has have having he her here him his how i if in into is it its just like many me much my number numbers of on or our out per each please ' +
    'say says said she show so some somebody someone stand stands such take takes tell than that the their them then there these they this those to too until up us was we went ' +
    'were what when where which who whom whose why will with would you your',
  /** What people type, and how it is written here. */
  meant: {
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
    number: 'how many, how much, how long, how often, number of, share of, what percentage',
    person: 'who, whose',
  },
} as const;
