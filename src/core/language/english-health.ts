import { plural } from './plural.ts';

const ago = (days: number) => (days === 1 ? 'yesterday' : `${days} days ago`);

/** What there is to do for a publication, told to its officers by `npm run health`; never to readers. In English: a part of `english.ts`. */
export const health = {
  heading: ({ title, day }: { title: string; day: string }) => `${title}: to do, as at ${day}`,
  unsound: ({ problems }: { problems: number }) =>
    `\`npm run check\` finds ${plural(problems, 'problem')}. What ${problems === 1 ? 'it is' : 'they are'} about may be left out below.`,
  noneLate: ({ expected, measures }: { expected: number; measures: number }) =>
    `No figure is late: the next one of ${expected === measures ? (measures === 1 ? 'the measure' : `all ${measures} measures`) : `${expected} of ${plural(measures, 'measure')}`} is still to come.`,
  lateUnknown:
    'Whether a figure is late cannot be told: no measure says when its next figure is to come.',
  noMeasures: 'There are no measures.',
  someLate: ({ count }: { count: number }) =>
    count === 1 ? '1 figure is late.' : `${count} figures are late.`,
  someOverdue: ({ count }: { count: number }) =>
    count === 1 ? '1 thing is past its day.' : `${count} things are past their day.`,
  noneOverdue: 'Nothing is past its day: no request, no review, no meeting.',
  nothing: 'Nothing is to be done.',
  nothingJudged: 'Nothing is to be done, of what could be judged.',
  nobody: 'Nobody is named',
  /** The page of a preview, which is never published. */
  page: 'What there is to do',
  pageKind: 'For those who publish: in this preview alone',
  previewed: ({ address }: { address: string }) => `What there is to do: ${address}`,
  kinds: {
    late: 'Late figures',
    overdue: 'Past its day',
    soon: 'Due within {days} days',
    next: 'Next figures',
    gap: 'Gaps',
    discrepancy: 'Discrepancies that no revision answers',
    source: 'Figures without a source or a day',
    'left-out': 'Left out, and others have it',
  },
  late: ({ said, days }: { said: string; days: number }) => `${said} (${ago(days)})`,
  next: ({
    period,
    day,
    isToday,
  }: {
    period?: string | undefined;
    day: string;
    isToday: boolean;
  }) =>
    `The ${period === undefined ? 'next figure' : `figure for ${period}`} is due ${isToday ? `today, ${day}` : `on ${day}`}`,
  request: {
    none: 'no answer is recorded',
    part: 'it is met in part',
    programmed: 'a date is fixed for it',
    done: 'it is done',
  },
  /** @param due As it was typed: `30 November 2024`, `by March 2017`, `spring 2017`, whose last day is meant. */
  requestPast: ({ due, days, answer }: { due: string; days: number; answer: string }) =>
    `Was due ${due}, and that ended ${ago(days)}; ${answer}`,
  requestPastDay: ({ due, days, answer }: { due: string; days: number; answer: string }) =>
    `Was due ${due}, ${ago(days)}; ${answer}`,
  requestSoon: ({ due, answer }: { due: string; answer: string }) => `Due ${due}; ${answer}`,
  reviewOf: {
    definition: 'Definition and targets',
    disclosure: 'The review of small counts',
    security: 'Whom to tell of a weakness, which expires on that day',
  },
  reviewPast: ({ of, day, days }: { of: string; day: string; days: number }) =>
    `${of}: to be looked at again by ${day}, ${ago(days)}`,
  reviewSoon: ({ of, day }: { of: string; day: string }) =>
    `${of}: to be looked at again by ${day}`,
  notEntered: 'It is past, and what became of it is not entered',
  /** The figures that a gap is in; of the whole of ours nothing is said. */
  series: { whole: 'the whole', and: ', ', more: '{named} and {count} more' },
  gap: ({ from, to, of }: { from: string; to: string | undefined; of: string | undefined }) =>
    `No row for ${to === undefined ? from : `${from} to ${to}`}${of === undefined ? '' : ` (${of})`}`,
  behind: ({ from, to, of }: { from: string; to: string | undefined; of: string }) =>
    `No row for ${to === undefined ? from : `${from} to ${to}`} (${of}), which other figures of it have`,
  discrepancy: 'Two statements differ',
  source: 'Nothing says where figures come from (`source`)',
  day: 'Nothing says when figures were published (`published`)',
  figures: ({ count }: { count: number }) => plural(count, 'figure'),
  /** What a finding is about, and which of it. */
  detailed: '{title}: {detail}',
  leftOut: {
    target: 'No target',
    owner: 'Nobody answers for it (`owner`)',
    explanation: 'No words on what is counted',
    reviewBy: 'No day by which it is to be looked at again (`reviewBy`)',
  },
  others: ({ says, others }: { says: string; others: number }) =>
    `${says}; ${others === 1 ? '1 other measure has it' : `${others} others have it`}`,
  directionOver:
    'Nothing says which way is good for its newest figure: the last direction has ended (`goodWhen`)',
  targetOver: 'No target holds for its newest figure: the last one has ended',
  notJudged: 'What could not be judged',
  why: {
    'no-next':
      'Whether a figure is late: it does not say when the next is to come (`nextExpected`)',
    'no-period':
      'Whether a figure is late: `frequency` does not say of which period the next is (`monthly`, `quarterly`, `yearly`)',
    'day-gone':
      'Whether a figure is late: the figure of the day in `nextExpected` has come; give the next day',
    'no-frequency':
      'Whether periods are missing: it does not say how often figures come (`frequency`: `monthly`, `quarterly`, `yearly`)',
    irregular: 'Whether periods are missing: its figures do not come as often as `frequency` says',
    'request-without-day': 'Whether it is late: it was asked for without a day',
  },
  more: '… and {count} more',
} as const;
