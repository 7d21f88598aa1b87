/** The words of the picture of how things stand, and of the home page around it, in English: a part of `english.ts`. */
export const overview = {
  title: 'How things stand',
  titleAt: 'How things stand, {period}',
  /** Where each measure has its latest figure. */
  titleOfLatest: 'How things stand: latest figures, {years}',
  years: '{first} to {last}',
  columns: {
    measure: 'Measure',
    figure: 'Figure',
    target: 'Target',
    earlier: 'Before',
    verdict: 'How it stands',
  },
  groups: {
    target: 'Against their targets',
    'year-before': 'Against a year before',
    earlier: 'Against an earlier figure',
    nothing: 'No target or comparable earlier figure',
    parts: 'Published by their parts alone',
  },
  /** Over the picture: which way is which of the line. */
  ends: {
    ...{ worse: 'Worse', better: 'Better', less: 'Less', more: 'More' },
    ...{ target: 'Target', earlier: 'Before' },
  },
  /** The head of rows of which nobody says that one way is better. */
  groupOfMore: '{group}: right is more',
  /** In place of a dot, and of words for how it stands. */
  notRated: 'Not rated',
  notDrawn: 'Not drawn',
  otherBasis: '{target} ({dates}, {basis})',
  allowed: {
    higher: '(down to {low})',
    lower: '(up to {high})',
    neither: '({low} to {high})',
  },
  earlierFigure: '{figure} in {period}',
  /** Why right is more and not better; of what is counted for information alone, how it stands says so. */
  unturned: {
    inferred: 'Nobody says which way is good',
    range: 'Good is inside the range',
  },
  /** Leads to where it stands what contradicts what. */
  differs: 'Contradicted figure',
  steady: 'No change to speak of',
  changes: {
    better: 'Better',
    worse: 'Worse',
    same: 'The same',
    alike: 'The same when rounded',
    neither: 'Neither way is called good',
    unsure: 'Rounding hides which way',
    doubted: 'Not told: a contradicted figure',
    nearer: 'Nearer its target',
    further: 'Further from its target',
    usual: 'Changed no more than usual',
    within: 'At a usual figure now',
    still: 'Still unusual',
    unknown: 'Not known if more than usual',
    rare: 'So rare that this alone tells nothing',
    'to-usual': 'At a usual figure now',
    denied: 'Another unit tells otherwise',
    untold: 'Still unusual',
  },
  sentence: {
    /** Of all with a target; then its parts, in a list. */
    ofTargets: 'Of {count} measures with a target {list}',
    ofOneTarget: 'Of 1 measure with a target {list}',
    /** Where others are published by their parts alone. */
    ofWholes: 'Of {count} measures with a figure of the whole and a target {list}',
    ofOneWhole: 'Of 1 measure with a figure of the whole and a target {list}',
    met: '{count} met it',
    near: '{count} missed it inside the tolerance allowed',
    missed: '{count} missed it',
    /** Where others missed it inside the tolerance. */
    missedByMore: '{count} missed it by more than is allowed',
    off: '{count} missed it (no tolerance stated)',
    open: '{count} cannot be held against it',
    /** Of those that were held against their targets. */
    oneDoubted: '1 of these figures is contradicted, and held as it is published',
    doubted: '{count} of these figures are contradicted, and held as they are published',
    stood: '{title} stood at {figure} ({basis}), against {target}',
    better: '{count} of {all} got better',
    noneBetter: 'none of {all} got better',
    worse: '{count} got worse',
    rest: '{count} did not clearly do either',
    /** Where none is better or worse. */
    noneEither: 'none of {all} clearly got better or worse',
    oneNeither: '1 did not clearly get better or worse',
    /** Before the list of those that are held against an earlier figure. */
    changes: {
      /** Of a card none of whose measures has a target. */
      all: {
        ofYear: 'Measures held against a year before: {list}',
        ofEarlier: 'Measures held against an earlier figure: {list}',
        /** Where those whose usual movement is known are counted apart from the others. */
        ofYearTested: 'Held against a year before and their usual movement: {list}',
        ofEarlierTested: 'Held against an earlier figure and their usual movement: {list}',
        untested: 'With no usual movement known: {list}',
        /** Of an owner, where no limits describe a measure. */
        unknown: 'Of {count} measures it is not known whether they changed by more than usual',
        oneUnknown: 'Of 1 measure it is not known whether it changed by more than usual',
      },
      /** Beside measures that are held against their targets, and are not counted here. */
      others: {
        ofYear: 'The others, held against a year before: {list}',
        ofEarlier: 'The others, held against an earlier figure: {list}',
        ofYearTested: 'The others, against a year before and their usual movement: {list}',
        ofEarlierTested: 'The others, against an earlier figure and their usual movement: {list}',
        untested: 'Others with no usual movement known: {list}',
        unknown: 'Of {count} others it is not known whether they changed by more than usual',
        oneUnknown: 'Of 1 other it is not known whether it changed by more than usual',
      },
    },
    uncalled: 'For these {count} measures neither more nor less is called good',
    oneUncalled: 'For this measure neither more nor less is called good',
    /** Beside measures of which nothing is known. */
    uncalledBeside: 'for {count} neither more nor less is called good',
    alone:
      'Nothing is known that these {count} measures may be held against: no target, and no earlier figure that is like theirs',
    oneAlone:
      'Nothing is known that this measure may be held against: no target, and no earlier figure that is like it',
    /** Where others may be. */
    aloneOf:
      'Of {all} measures nothing is known that {count} may be held against: no target, and no earlier figure that is like theirs',
    /** Measures without a figure of the whole: few by name. */
    parts: 'Published by their parts alone: {titles}',
    onePart: 'Published by its parts alone: {titles}',
    manyParts: 'Published by their parts alone: {count} measures',
    and: ' and ',
  },
  howToRead: {
    turned: 'Each row has a scale of its own, turned so that right of the line is better.',
    turnedOrMore:
      'Each row has a scale of its own: under “Better” it is turned so that right of the line is better, under “More” right is more.',
    more: 'Each row has a scale of its own, on which right is more.',
    box: 'The box is what the target allows a figure to miss it by, and is as wide in every row.',
    noBox: 'Without a box that width is a tenth of the target.',
    tenth: 'A tenth of the target is as wide in every row.',
    range: 'A box across the line is the range that is aimed at.',
    earlier: 'A tenth of the earlier figure is as wide in every row.',
    unscaled:
      'Of 0 there is no tenth: where a figure is held against 0, an arrow head shows on which side of it the figure lies, and not how far.',
    beyond: 'An arrow head: the figure lies further out than the scale.',
    course: 'The small line: the last twelve points in time, higher is more.',
  },
  show: 'Show',
  showAll: 'All',
  order: 'Order',
  orders: { worst: 'Worst first', best: 'Best first', name: 'By name' },
  shown: 'Measures shown: {count}',
  whole: 'The card with every figure, change and place: {card}',
  home: {
    /** Ways down the page, where it is one column. */
    here: 'Here too',
    find: 'Find something',
    next: 'What comes next',
    noMeeting: 'No meeting is known after {day}. The last one here:',
    new: 'What is new',
    newFigures: 'New figures: {measures}',
    stories: 'Stories',
    allStories: 'All stories',
    lastTold: 'The latest event with a date, {day}:',
    byTheme: 'By theme',
    ways: 'Where to look',
    charts: 'Performance charts',
    swots: 'SWOT analyses',
    timeline: 'Timeline',
    decisions: 'Decisions',
    papers: 'Papers',
    /** Where the newest stand as news. */
    earlierPapers: 'Earlier papers',
    allPapers: 'All papers, newest first',
  },
} as const;
