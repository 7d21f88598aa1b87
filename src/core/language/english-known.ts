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
  column: 'Published',
} as const;
