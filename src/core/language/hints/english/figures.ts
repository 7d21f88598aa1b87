import type { FigureHints } from '../figures.ts';
import type { WordsOfHints } from '../hints.ts';

/** What to type in place of text that is no figure, in English. */
export const figures: WordsOfHints<FigureHints> = {
  'failed-formula': () =>
    'A formula of the spreadsheet has failed. Type the figure that the paper prints, or `unavailable`.',
  'nought-or-lost': ({ first }) =>
    first === 'nought'
      ? 'Type `0` where the paper counts none, or `unavailable` where it gives no figure.'
      : 'Type `unavailable` where the paper gives no figure, or `0` where it counts none.',
  'narrow-column': () =>
    'A column was too narrow for the figure. Widen it in the spreadsheet, and type the figure itself.',
  'figure-as-date': () =>
    'A spreadsheet has turned the figure into a date. Type the figure as the paper prints it.',
  'digits-cut': ({ meant }) =>
    `Type \`${meant}\`, unless a spreadsheet has cut digits off: then type all that the paper prints.`,
  'with-qualifier': ({ meant, qualifier }) =>
    `Type \`${meant}\`, and \`${qualifier}\` in the column \`qualifier\`.`,
  scaled: ({ meant, scale, whole }) =>
    `Type \`${meant}\` if the unit of the measure says \`${scale}\`, else \`${whole}\`.`,
  'with-mark': ({ meant }) =>
    `Type \`${meant}\`, and put what the mark means into the column \`status\` or \`note\`.`,
  'point-or-none': ({ point, none }) =>
    `Type \`${point}\` or \`${none}\`, whichever the paper prints.`,
  'one-of-range': () =>
    'Type one figure. A range of figures belongs into the column `note`, with `unavailable` here.',
  'two-numbers': () =>
    'Type the figure that the paper prints. The two numbers belong into `numerator` and `denominator`.',
  'too-many-digits': () =>
    'Type at most 15 digits: more cannot be kept exactly. Choose a larger unit for the measure, such as `£m`.',
  'digits-kept': ({ meant }) => `Type \`${meant}\`: more than 15 digits cannot be kept exactly.`,
  'with-unit': ({ meant }) =>
    `Type \`${meant}\`. The unit belongs into the definition of the measure.`,
  'length-of-time': ({ clock, smaller }) =>
    `Type a length of time as one number: \`${smaller}\` where \`${clock}\` is minutes and seconds, with \`seconds\` as the \`unit\` of the measure; or where it is hours and minutes, with \`minutes\`.`,
  'length-in-seconds': ({ seconds }) =>
    `Type a length of time as one number: \`${seconds}\`, with \`seconds\` as the \`unit\` of the measure.`,
};
