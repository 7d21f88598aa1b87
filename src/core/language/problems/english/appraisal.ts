import { sayHint } from '../../hints/english/hints.ts';
import { sayNoun } from './nouns.ts';
import type { WordsOf } from '../said.ts';
import type { AppraisalProblems } from '../appraisal.ts';

/** What is said of problems with an appraisal of options, in English. */
export const appraisal: WordsOf<AppraisalProblems> = {
  'appraisal/empty': ({ what }) => ({
    message: `The appraisal has no ${what}.`,
    hint: `Add rows with its id under \`appraisal\` to \`data/appraisal-${what}.csv\`.`,
  }),
  'appraisal/label': ({ score, label, word }) => ({
    message: `The score ${score} is called \`${word}\` on the scale, and \`${label}\` in this row.`,
    hint: 'Mend one of the two. If the paper prints both so, say in `discrepancy` what differs.',
  }),
  'appraisal/missing-score': ({ option, criterion }) => ({
    message: `The option \`${option}\` has no score for the criterion \`${criterion}\`.`,
    hint: `Add a row to \`data/appraisal-scores.csv\` with \`${option}\` under \`option\` and \`${criterion}\` under \`criterion\`. If the paper has no such score, type \`unavailable\` under \`score\`, and why under \`note\`.`,
  }),
  'appraisal/negative-weight': ({ weight }) => ({
    message: `A criterion cannot count \`${weight}\`: less than nothing.`,
    hint: 'Type a weight of 0 or more.',
  }),
  'appraisal/no-scores': ({ option }) => ({
    message: `The option \`${option}\` has no scores.`,
    hint: `Add a row to \`data/appraisal-scores.csv\` for each criterion, with \`${option}\` under \`option\`. A score that the paper does not have is \`unavailable\`, with the reason under \`note\`.`,
  }),
  'appraisal/nothing-counts': () => ({
    message: 'Every criterion of the appraisal has the weight 0, so that nothing counts.',
    hint: 'Type the weights that the paper gives, such as `2`. Where it gives none, leave them all blank: then each criterion counts once.',
  }),
  'appraisal/same-number': ({ number, id, first }) => ({
    message: `\`${id}\` has the number \`${number}\`, and so has \`${first}\`.`,
    hint: 'Give each its own number. Where the paper prints one twice, add a letter, such as `2a` and `2b`, and say so in `note`.',
  }),
  'appraisal/score': ({ score, known }) => ({
    message: `\`${score}\` is not a score of the scale.`,
    hint: `Type one of ${known.map((one) => `\`${one}\``).join(', ')}, or \`unavailable\` with the reason in \`note\`.`,
  }),
  'appraisal/total': ({ printed, given }) => ({
    message: `The total is \`${printed}\`, and the scores come to ${given}.`,
    hint: 'Mend the scores or the total. If the paper prints them so, say in `discrepancy` what differs.',
  }),
  'appraisal/twice': ({ option, criterion }) => ({
    message: `The score of \`${option}\` for \`${criterion}\` is there twice.`,
    hint: 'Take one of the two rows out.',
  }),
  'appraisal/weights': ({ criterion }) => ({
    message: `The criterion \`${criterion}\` has no weight, and others of the appraisal have one.`,
    hint: 'Type the weight of every criterion, or of none where the paper does not give them.',
  }),
  'appraisal/unknown': ({ what, id, hint }) => ({
    message: `There is no ${sayNoun(what)} \`${id}\` here.`,
    hint: sayHint(hint),
  }),
};
