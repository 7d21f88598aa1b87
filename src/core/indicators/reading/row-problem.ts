import { problem } from '../../source/diagnostic.ts';
import { suggestFigure } from '../../values/suggest-figure.ts';
import { suggestDay } from '../../values/suggest-day.ts';
import { suggestPeriod } from '../../values/suggest-period.ts';
import { suggest } from '../../source/suggest.ts';

/** What may be wrong with the cells of a row of figures. */
export const problems = {
  blankPeriod: problem('observation/blank-period'),
  period: problem('observation/period', ({ text }: { text: string }) => ({
    text,
    hint: suggestPeriod(text),
  })),
  blankValue: problem('observation/blank-value'),
  value: problem('observation/value', ({ text }: { text: string }) => ({
    text,
    hint: suggestFigure(text),
  })),
  word: problem(
    'observation/word',
    ({ column, text, known }: { column: string; text: string; known: readonly string[] }) => ({
      column,
      text,
      hint: suggest(text, known),
    }),
  ),
  published: problem('observation/published', ({ text }: { text: string }) => ({
    text,
    hint: suggestDay(text),
  })),
  locatorAlone: problem('observation/locator-alone'),
};
