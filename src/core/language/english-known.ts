/** The words of where figures come from, when they were published and what became of them, in English: a part of `english.ts`. */
export const known = {
  source: 'Source: {source}.',
  published: 'Published on {day}.',
  noDay: 'Day of publication not recorded.',
  facts: {
    source: 'Source',
    collectedBy: 'Collected by',
    published: 'Published',
    noDay: 'day of publication not recorded',
    noDays: 'day not recorded for every figure',
    next: 'Next figure',
    nextOn: 'expected on {day}',
    nextAfter: 'expected {count} days after the end of each period',
    nextAfterOne: 'expected a day after the end of each period',
  },
  late: 'The figure for {period} was due on {day} and has not come',
  lateNext: 'The next figure was due on {day} and has not come',
  stopped: 'The latest is of {period}: no figure has come since',
  column: 'Published',
  heading: 'Revised and corrected figures',
  of: '{whose}, {period}',
  changed: {
    revision: 'Revised from {was} to {now}.',
    correction: 'Corrected from {was} to {now}.',
    restatement: 'Restated from {was} to {now}.',
  },
  unchanged: '{now}, no longer {status}.',
  /** What was told of no figure's becoming another. */
  noted: {
    correction: 'Corrected.',
    withdrawn: 'Withdrawn.',
    definition: 'The definition was changed.',
    target: 'The targets were changed.',
  },
  /** Beside an earlier figure that stands in the place of one that was withdrawn. */
  withdrawnSince: 'The figure for {period} was withdrawn on {day}',
  notedOn: {
    correction: 'Corrected on {day}. {reason}',
    withdrawn: 'Withdrawn on {day}. {reason}',
    definition: 'Defined anew on {day}. {reason}',
    target: 'Targets changed on {day}. {reason}',
  },
  /** Under a picture that looks at its figures from a day, and over the figures of a report. */
  asKnown: 'The figures are those printed by {day}',
  /** Beside the period up to which a report shows figures. */
  figuresTo: 'Figures up to',
  /** What is in the figure that stands there. The reason is as it was typed, with its full stop. */
  past: {
    revision: 'Revised on {day}, from {was}. {reason}',
    correction: 'Corrected on {day}; {was} stood here before. {reason}',
    restatement: 'Restated on {day}, from {was}. {reason}',
  },
  /** That the figure stayed as it was, and its status went. */
  confirmed: 'No longer {status} since {day}. {reason}',
  confirmedSince: 'final since, and unchanged',
  /** What came later. */
  since: {
    revision: 'revised since: now {now}',
    correction: 'corrected since: now {now}',
    restatement: 'restated since: now {now}',
  },
  /** What it was before, where what was done to it is in the figure that stands there. */
  was: {
    revision: 'revised since: was {was}',
    correction: 'corrected since: was {was}',
    restatement: 'restated since: was {was}',
  },
  /** Beside a figure of a table of a paper, where nothing tells what it was. */
  marked: {
    correction: 'corrected on {day}',
    withdrawn: 'withdrawn on {day}',
  },
  putRight: 'corrected on {day}; {was} stood here before',
  behind: ' ({mark})',
  /** In a citation: when its figures are looked at. */
  whenLatest: 'as at {day}',
  whenKnown: 'figures printed by {day}',
  /** Under a picture of parts that come later than the whole. */
  lateParts: 'By {by}, the latest figures are of {period}; the whole is known for {latest}',
  /** Of parts that come before the whole. */
  newerParts: 'By {by}, figures are known up to {period}; of the whole, up to {latest}',
  /** Under a picture, of a figure in it. */
  ringed: 'Ringed: {of}, {mark}',
  manyRinged:
    'Ringed: {count} figures that were changed after they were published; the table of the picture tells what each was or is',
} as const;
