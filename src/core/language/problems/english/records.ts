import type { WordsOf } from '../said.ts';
import type { RecordProblems } from '../records.ts';

/** What is said of problems with single registers, in English. */
export const records: WordsOf<RecordProblems> = {
  'facts/other-figure': ({ value }) => ({
    message: `The sentence of this fact does not say its value, \`${value}\`.`,
    hint: 'Say the value in `text` in digits, or mend the one that is wrong.',
  }),
  'facts/small-count': () => ({
    message: 'A count of people or families here is from 1 to 5, and might point to someone.',
    hint: 'Take the row out, or type `suppressed` in place of the value and take the number out of the sentence.',
  }),
  'plans/answers': ({ answers, plan }) => ({
    message: `\`${answers}\` is not a row of the plan \`${plan}\`.`,
    hint: 'Name a row with the same `plan`, such as `plans/new-roof`, or leave the cell blank.',
  }),
  'plans/circle': ({ id }) => ({
    message: `The row \`${id}\` belongs to itself, if one goes from row to row by \`answers\`.`,
    hint: 'Leave `answers` blank in the row that stands above the others.',
  }),
  'recurrences/earlier': ({ edition, date }) => ({
    message: `The paper \`${edition}\` is older than the recommendation, which is of ${date}: nothing can come up again before it was recommended.`,
    hint: 'Name the later paper under `edition`. If the recommendation is older than the paper that tells it, give it the date of its own.',
  }),
  'recurrences/itself': ({ of }) => ({
    message: `\`${of}\` is said to come up again in itself.`,
    hint: 'Under `again` name other entries, of later papers, such as `findings/roof-leaks`.',
  }),
  'recurrences/not-recommended': ({ of }) => ({
    message: `\`${of}\` is no recommendation and no call for immediate action.`,
    hint: 'Name a row of `data/decisions.csv` of the kind `recommendation` or `immediate-action`, such as `decisions/roof-survey`.',
  }),
  'swot-points/half-claim': ({ missing }) => ({
    message: `A claim is not complete without ${missing.map((name) => `\`${name}\``).join(' and ')}.`,
    hint: 'Fill `indicator`, `claim` and `at` together, such as `visits`, `better` and `2016-04`; or leave `claim` and `at` blank.',
  }),
  'swot-points/other-head': ({ analysis, column }) => ({
    message: `The points of the analysis \`${analysis}\` do not agree in \`${column}\`.`,
    hint: `Give every point of one analysis the same \`${column}\`, or give the point to another analysis.`,
  }),
  'swot-points/other-spelling': ({ subject, first }) => ({
    message: `The subject \`${subject}\` is spelled \`${first}\` in another row, and would stand under two headings.`,
    hint: `Type \`${first}\`.`,
  }),
  'updates/early': ({ date, raised }) => ({
    message: `The news is of \`${date}\`, before the action was asked for on \`${raised}\`.`,
    hint: 'Mend the day here, or `raised` in the row of the action; leave it blank where the paper prints no day.',
  }),
  'decisions/no-place': ({ outcome, unknown }) => ({
    message: `The outcome \`${outcome}\` does not say which paper it is from.`,
    hint: `Name the paper in \`outcome-edition\` and the place in \`outcome-locator\`, or write \`${unknown}\`.`,
  }),
};
