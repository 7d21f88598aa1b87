import { problem } from '../../source/diagnostic.ts';

/** What may be wrong with the cells of a row of figures. */
export const problems = {
  blankPeriod: problem('observation/blank-period'),
  period: problem('observation/period'),
  blankValue: problem('observation/blank-value'),
  value: problem('observation/value'),
  word: problem('observation/word'),
  published: problem('observation/published'),
  locatorAlone: problem('observation/locator-alone'),
};
