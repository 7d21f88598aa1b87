/** The words of usual movement, its limits and what is more than that, in English: a part of `english.ts`. */
export const movement = {
  heading: 'Usual or unusual',
  kind: 'Usual movement',
  between: {
    day: 'movement from one figure to the next',
    month: 'month-to-month movement',
    quarter: 'quarter-to-quarter movement',
    'calendar-quarter': 'quarter-to-quarter movement',
    year: 'year-to-year movement',
    'financial-year': 'year-to-year movement',
    'academic-year': 'year-to-year movement',
    range: 'movement from one figure to the next',
  },
  usual:
    '{figure} {when} is not unusual: it lies between {lower} and {upper}, and is part of no unusual run',
  outside: {
    high: '{figure} {when} is above the upper limit of {limit}: higher than is usual',
    low: '{figure} {when} is below the lower limit of {limit}: lower than is usual',
  },
  shift: {
    high: 'Since {since} every figure has been above the average of {mean}, {count} in a row',
    low: 'Since {since} every figure has been below the average of {mean}, {count} in a row',
  },
  trend: {
    high: 'From {since} on the figures have risen without a break, {count} in a row',
    low: 'From {since} on the figures have fallen without a break, {count} in a row',
  },
  near: {
    high: 'At least two of its last three figures are near the upper limit of {limit}',
    low: 'At least two of its last three figures are near the lower limit of {limit}',
  },
  unfit:
    'Of its {count} figures {moved} would be unusual by these limits: they do not describe it, and nothing is called usual or unusual by them',
  unfitAll:
    'All of its {count} figures would be unusual by these limits: they do not describe it, and nothing is called usual or unusual by them',
  /** Of limits of an earlier time. */
  unfitThen: '{limits}; they do not describe it, as most figures would be unusual by them',
  verdict: {
    improvement: 'The latest figure is better than usual',
    concern: 'The latest figure is worse than usual',
    denied:
      'It is called neither better nor worse than usual, as “{paired}”, the same in another unit, does not show it',
  },
  assurance: {
    fails: {
      higher:
        'The target of {target} lies above the upper limit: while nothing changes, it is not to be expected that it is met',
      lower:
        'The target of {target} lies below the lower limit: while nothing changes, it is not to be expected that it is met',
    },
    passes: {
      higher:
        'The target of {target} lies below the lower limit: while nothing changes, it may be expected that it is met',
      lower:
        'The target of {target} lies above the upper limit: while nothing changes, it may be expected that it is met',
    },
    'hit-or-miss':
      'The target of {target} lies between the limits: while nothing changes, it is met by some figures and missed by others, by chance alone',
    moved:
      'Whether its target of {target} may be expected to be met is not said: of the {count} figures that these limits stand over the number of unusual ones is {moved}',
  },
  icons: {
    usual: 'Usual movement',
    unfit: 'Usual movement not known',
    improvement: {
      ...{ high: 'Unusually high, and better', low: 'Unusually low, and better' },
      ...{ rise: 'Unusually long rise, and better', fall: 'Unusually long fall, and better' },
    },
    concern: {
      ...{ high: 'Unusually high, and worse', low: 'Unusually low, and worse' },
      ...{ rise: 'Unusually long rise, and worse', fall: 'Unusually long fall, and worse' },
    },
    neutral: {
      ...{ high: 'Unusually high', low: 'Unusually low' },
      ...{ rise: 'Unusually long rise', fall: 'Unusually long fall' },
    },
    passes: 'Expected to meet its target',
    fails: 'Not expected to meet its target',
    'hit-or-miss': 'Meets or misses its target by chance',
  },
  limits:
    'From {from} to {until}: average {mean}, limits {lower} and {upper}, worked out from {count} figures',
  limitsByDenominator:
    'From {from} to {until}: average {mean}; the limits go by the size of each denominator, and are {lower} and {upper} at the last; worked out from {count} figures',
  drawn: 'Of the {count} figures the last {drawn} are drawn',
  headline: '{figure} {when}. {name}',
  trial: 'The limits are a trial: they rest on fewer than {enough} figures',
  screened: 'Leaps of at least 3.267 times the average movement are left out of that average',
  cut: 'Limits are drawn no further than a figure can go',
  carriesOver:
    'Figures taken at a moment carry over from one to the next, so that runs on one side of the average are frequent and mean less than they would elsewhere',
  denominators:
    'The shares are of between {least} and {most}: those of few move more, by chance, than these limits, which are the same for all, allow for',
  noLimits: 'No usual movement is worked out: {reason}',
  noLimitsBefore: 'Before {period} no usual movement is worked out: {reason}',
  none: {
    cumulative: 'these figures add up over their year, so that each holds those before it',
    overlapping:
      'these figures sum up some of the same months as their neighbours, so that they move together',
    'unknown-basis': 'it is not stated what stretch of time these figures sum up',
    seasonal: 'these figures go up and down with the seasons, and are not adjusted for them',
    parts: 'no figure is about the whole',
    few: 'there are {count} figures of one kind, and it takes {enough}',
    mixed:
      'of {all} figures only {count} are of the kind of the latest, and it takes {enough} of one kind',
    'few-since': 'there are only {count} figures since {since}, when it began anew ({reason})',
    suppressed:
      'of {all} figures {since} the number withheld is {count}, and what is withheld is not left out by chance',
    'open-ended':
      'of {all} figures {since} the number given by one end alone, such as “over 90”, is {count}',
    gaps: 'for {count} of {all} periods {since} there is no figure, too many for a run',
    rare: 'at least half of the figures {since} are 0, and such rare events need another method',
    still: 'every figure {since} is the same',
    'no-denominators': 'the limits go by the denominators, and some figures have none',
  },
  sinceStart: 'of the series',
  since: 'since {period}',
  columns: { limits: 'Usual range', signals: 'What is unusual' },
  range: '{lower} to {upper}',
  signals: {
    outside: 'outside the limits',
    shift: '7 or more in a row on one side of the average',
    trend: { rise: '7 or more in a row, all rising', fall: '7 or more in a row, all falling' },
    near: '2 of 3 near a limit',
  },
  averageOf: 'Average from {from} to {until}',
  rebaseAt: 'Limits worked out anew, {period}',
  lines: { limit: '{name} {limit}', lower: 'lower limit', upper: 'upper limit' },
  runs: {
    summary: 'Every time it was unusual',
    caption: '{title}: every time it was unusual',
    when: 'When',
    what: 'What',
    note: 'Why, as far as anyone has noted it',
    noNote: 'Nothing noted yet',
    joined: '{what}: {signals}',
    /** Of the first figures of a rise or fall, whose later ones stand in a row of their own. */
    starts: { rise: 'Start of an unusually long rise', fall: 'Start of an unusually long fall' },
  },
  working: {
    summary: 'How the limits are worked out',
    explanation:
      'The average of the figures, and on both sides of it 2.66 times the average distance from one figure to the next: while nothing changes, chance alone keeps figures between them. Four things are more than that: a figure outside the limits; seven in a row on one side of the average; seven in a row that rise, or fall, without a break; two of three in a row, all three on one side, that are more than two thirds of the way to a limit and not beyond it. A missing figure ends each run.',
    /** Where the limits go by denominators, of which the last is named. */
    explanationByDenominator:
      'The average is that of all figures, each counted as often as its denominator says: it is what they give taken together. The distance of each figure from it is multiplied by the root of its denominator, so that distances of small and large ones are alike. The average step from one of these to the next, divided by the root of a figure’s own denominator, is what is usual for that figure, and 2.66 times that, on both sides of the average, are its limits; those below are of {period}, with a denominator of {denominator}. While nothing changes, chance alone keeps figures between them. More than that are the same four things as elsewhere: a figure outside its limits; seven in a row on one side of the average; seven in a row that rise, or fall, without a break; two of three in a row, all three on one side, that are more than two thirds of the way to a limit and not beyond it. A missing figure ends each run.',
    /** Over the numbers of the working. */
    unrounded: 'What was worked out, before it is rounded as the figures are:',
    meanByDenominator: 'Average, by the denominators',
    rangeByDenominator: 'Average step, for the last denominator',
    mean: 'Average',
    range: 'Average distance from one figure to the next',
    upper: 'Upper limit',
    lower: 'Lower limit',
    nearUpper: 'Two thirds of the way to the upper limit',
    nearLower: 'Two thirds of the way to the lower limit',
  },
} as const;
