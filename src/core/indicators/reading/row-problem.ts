import { problem } from '../../source/diagnostic.ts';
import { suggestFigure } from '../../values/suggest-figure.ts';
import { suggestPeriod } from '../../values/suggest-period.ts';
import { suggest } from '../../source/suggest.ts';

/** What may be wrong with the cells of a row of figures. */
export const problems = {
  blankPeriod: problem('observation/blank-period', () => ({
    message: 'The period is blank.',
    hint: 'Type the period, such as `2016-04`, or `unstated` where the paper gives none.',
  })),
  period: problem('observation/period', ({ text }: { text: string }) => ({
    message: `\`${text}\` is not a period.`,
    hint: suggestPeriod(text),
  })),
  blankValue: problem('observation/blank-value', () => ({
    message: 'The value is blank.',
    hint: 'Type the figure, or `unavailable`, `suppressed`, `not-applicable` or `not-yet-due`.',
  })),
  value: problem('observation/value', ({ text }: { text: string }) => ({
    message: `\`${text}\` is not a plain number.`,
    hint: suggestFigure(text),
  })),
  word: problem(
    'observation/word',
    ({ column, text, known }: { column: string; text: string; known: readonly string[] }) => ({
      message: `\`${text}\` is not a known ${column}.`,
      hint: suggest(text, known),
    }),
  ),
  locatorAlone: problem('observation/locator-alone', () => ({
    message: 'A place in a paper is given, and no paper.',
    hint: 'Fill `edition` with the id of the paper, such as `2016-07-20-scrutiny-pack`.',
  })),
};
