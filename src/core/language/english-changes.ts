import { plural } from './plural.ts';

const rated = (rating: string | undefined) => (rating === undefined ? 'none' : rating);

/** What became of a publication since a former one, told to its officers and to councillors, in English: a part of `english.ts`. */
export const changes = {
  heading: ({ title, since }: { title: string; since: string }) =>
    `${title}: what changed since ${since}`,
  /** What a former publication is called: what was asked for, and the day at which it stands. */
  since: ({ ref, day }: { ref: string; day: string }) =>
    day === '' ? ref : `${ref} (as at ${day})`,
  none: 'Nothing that is published has changed: no figure, no target, no definition, no rating, no event, no decision, no date.',
  count: ({ count, reasons }: { count: number; reasons: number }) =>
    `${plural(count, 'change')}. ${reasons === 0 ? 'None waits for a reason.' : `${reasons === 1 ? '1 waits' : `${reasons} wait`} for a reason in data/revisions.csv.`}`,
  /** Where the former files could not all be read. */
  unknown: ({ problems }: { problems: number }) =>
    `Of the former files ${plural(problems, 'problem')} ${problems === 1 ? 'is' : 'are'} told as they are read today: what ${problems === 1 ? 'it is' : 'they are'} about may have been published and is not known.`,
  /** What the record of an earlier version of the program does not tell. */
  untold: {
    rows: 'what rows and columns of tables were known by',
    days: 'the days on which rows were published',
  },
  earlierRecord: ({ untold }: { untold: readonly string[] }) =>
    `This record is of an earlier version of the program, and does not have ${untold.join(', nor ')}: of that, what changed cannot all be told.`,
  unsound: ({ problems }: { problems: number }) =>
    `The check finds ${plural(problems, 'problem')} in the files of now: what ${problems === 1 ? 'it is' : 'they are'} about may be left out.`,
  kinds: {
    figure: 'Figures',
    rating: 'Ratings',
    target: 'Targets',
    definition: 'Definitions',
    event: 'Events',
    decision: 'Decisions',
    date: 'Dates',
    table: 'Tables',
    entry: 'Other records',
    row: 'Rows of data/revisions.csv',
  },
  of: ({ of, basis }: { of: string; basis: string | undefined }) =>
    basis === undefined ? of : `${of} (${basis})`,
  isNow: ({ was, now }: { was: string; now: string }) => `${was} is now ${now}`,
  isThere: ({ now }: { now: string }) => `${now} is new`,
  isGone: ({ was }: { was: string }) => `${was} is gone`,
  goneUnsaid: 'the figure is gone',
  withheldNow: ({ now }: { now: string }) => `the figure is now ${now}; what it was is not told`,
  goneWithheld: 'the figure is gone; what it was is not told',
  untoldNow: ({ now }: { now: string }) => `now ${now}; what it was is not told`,
  goneUntold: 'gone; what it was is not told',
  suppressed: 'withheld',
  moved: {
    period: ({ was, from, to }: { was: string; from: string; to: string }) =>
      `${was} was told of ${from}, and is told of ${to}`,
    part: ({ was, from, to }: { was: string; from: string; to: string }) =>
      `${was} was told of ${from}, and is told of ${to}`,
    comparator: ({ was, from, to }: { was: string; from: string; to: string }) =>
      `${was} was told of ${from}, and is told of ${to}`,
    basis: ({ was, from, to }: { was: string; from: string; to: string }) =>
      `${was} was told as “${from}”, and is told as “${to}”`,
    edition: ({ was, from, to }: { was: string; from: string; to: string }) =>
      `${was} was told as printed in ${from}, and is told as printed in ${to}`,
  },
  ourselves: 'our own',
  wholeOf: 'the whole',
  alike: ({ count, says }: { count: number; says: string }) =>
    `${count} figures; the first: ${says}`,
  newFigures: ({ count, times }: { count: number; times: string }) =>
    `${plural(count, 'new figure')}, for ${times}`,
  times: ({ first, last }: { first: string; last: string }) => `${first} to ${last}`,
  rating: ({ was, now }: { was: string | undefined; now: string | undefined }) =>
    `its rating goes from ${rated(was)} to ${rated(now)}`,
  shown: ({ pages }: { pages: readonly string[] }) => `shown on: ${pages.join('; ')}`,
  ownPage: 'the page of the measure',
  tablePage: 'the page of the table',
  reason: ({ reason }: { reason: string }) => `Reason: ${reason}`,
  noReason: 'No reason is given yet.',
  row: ({ was, now }: { was: string; now: string | undefined }) =>
    now === undefined
      ? `the row “${was}” of data/revisions.csv is gone`
      : `the row “${was}” of data/revisions.csv says “${now}” now`,
  isCalled: ({ id, was, now }: { id: string; was: string; now: string }) =>
    `\`${id}\` is now called ${now} (was ${was})`,
  field: ({ field, says }: { field: string; says: string }) => `${field}: ${says}`,
  target: ({ says }: { says: string }) => `target: ${says}`,
  quoted: ({ text }: { text: string }) => `“${text}”`,
  nothing: 'nothing',
  thing: { new: 'new', gone: 'gone', changed: 'changed', moved: 'moved' },
  renamed: ({ was, now }: { was: string; now: string }) =>
    `stands at another address: its id was \`${was}\` and is \`${now}\``,
  newMeasure: 'a new measure, with its figures',
  goneMeasure: 'the measure is gone, with its figures',
  /** What words of the records of kinds are to readers, where more is to be said than without their hyphens. */
  coded: { 'not-in-papers': 'not recorded' } as Readonly<Record<string, string>>,
  /** What the keys of definitions and records are called; of others the words of the key stand. */
  fields: {
    title: 'title',
    unit: 'unit',
    unitOne: 'what one is called',
    goodWhen: 'which way is good',
    basis: 'basis',
    parts: 'what its numerator and denominator give',
    decimals: 'digits after the point',
    explanation: 'what it counts, in words',
    scheme: 'rating scheme',
    breaks: 'changes of definition',
    counts: 'what it counts',
    nextExpected: 'next figure expected',
    reviewBy: 'to be looked at again by',
    published: 'published',
    date: 'date',
    start: 'start',
    status: 'status',
    due: 'due',
    outcome: 'outcome',
    event: 'what happened',
    text: 'in words',
    'as-at': 'time',
    told: 'numbers in its own words',
    source: 'source',
    movement: 'how usual movement is worked out',
    column: 'column of parts in the table',
    line: 'what a row is called',
    heading: 'what a column is called',
    trend: 'direction of travel',
    note: 'note',
    numerator: 'numerator',
    denominator: 'denominator',
  } as Readonly<Record<string, string>>,
  /** The page of what was recorded to have changed, for readers. */
  page: {
    title: 'What changed',
    lead: 'Figures that became others after they were published, and what was defined anew, taken out or withdrawn: each with its day and its reason, as far as it was recorded.',
    heading: 'Newest first',
    feedTitle: '{site}: what changed',
  },
  /** On the home page, while they are new. */
  recent: {
    heading: 'Changed in the last 30 days',
    more: 'All {count} changes of the last 30 days',
    all: 'Everything that was changed',
  },
  /** On a report. */
  onReport: {
    heading: 'Changed since this report',
    before: 'Changed before it, and so in its figures: {count}',
    last: 'What it shows last changed',
    revisedSince: 'Revised since, and shown here as it was',
    /** Between figures that were revised since, and of many. */
    and: '; ',
    several: '{count} figures, among them {told}',
    ofMeasure: '{title}, {of}',
  },
  /** When something changed last, as far as anybody wrote it down. */
  last: {
    figures: 'Figures last changed',
    definition: 'Definition last changed',
    targets: 'Targets last changed',
    table: 'Last changed',
    none: 'no change is recorded',
    on: '{day}. {reason}',
    ofFigure: '{day} ({of}: {what})',
  },
  /** What cannot be compared with, each with what to do. */
  refused: {
    option: ({ ref }: { ref: string }) =>
      `\`${ref}\` begins with a hyphen, as an option does. Name a commit, a tag, a folder or a record.json: npm run changes -- --since HEAD~1`,
    missing:
      'Say since when: npm run changes -- --since HEAD~1, or a tag, a folder, or the record.json of a site.',
    unknown: ({ ref }: { ref: string }) =>
      `\`${ref}\` is neither a file, nor a folder, nor a commit that git knows here. Mend the name, or give the data/record.json of the site as it was.`,
    shallow: ({ ref }: { ref: string }) =>
      `\`${ref}\` is not in this shallow clone. Fetch it first (git fetch --unshallow, or fetch-depth: 0 in a workflow), or give the data/record.json of the site as it was.`,
    noPublication: ({ ref }: { ref: string }) =>
      `\`${ref}\` holds no publication here: there is neither content/publication.yml nor data/record.json in it.`,
    noRecord: ({ ref }: { ref: string }) =>
      `\`${ref}\` is no record of a publication. The record of a site is its data/record.json.`,
    laterRecord: ({ ref, version }: { ref: string; version: number }) =>
      `\`${ref}\` is a record of version ${version}, which is later than this program can read.`,
    unread: ({ ref }: { ref: string }) =>
      `The settings of \`${ref}\` cannot be read as they must be today. Give the data/record.json of the site as it was.`,
  },
} as const;
