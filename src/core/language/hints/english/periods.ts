import type { WordsOfHints } from '../hints.ts';
import type { PeriodHints } from '../periods.ts';

/** What to type in place of text that is no period, in English. */
export const periods: WordsOfHints<PeriodHints> = {
  'period-of-row': () =>
    'Type the period that the row is about: a row for the whole has a blank in the columns of its parts.',
  'year-between': ({ first, last }) =>
    `Type a year from ${first} to ${last}, as in \`2016-04\` or \`2015/16\`.`,
  swapped: ({ meant, by }) =>
    `The ${by === 'time' ? 'later' : 'lesser'} of the two stands first: type \`${meant}\`.`,
  'ends-alike': () =>
    'Give both ends in one way, such as `2015-11..2016-04` or `2015/16..2016/17`.',
  'last-day': ({ day }) => `Type a day that there is: the last of that month is \`${day}\`.`,
  'month-of': ({ year }) =>
    `Type a month from \`${year}-01\` to \`${year}-12\`, or years such as \`2015/16\`.`,
};
