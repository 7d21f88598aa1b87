import { problem } from '../../source/diagnostic.ts';
import { suggest } from '../../source/suggest.ts';

/** What can be wrong with an appraisal. */
export const problems = {
  unknown: problem(
    'appraisal/unknown',
    ({ what, id, known }: { what: string; id: string; known: readonly string[] }) => ({
      message: `There is no ${what} \`${id}\` here.`,
      hint: suggest(id, known),
    }),
  ),
  empty: problem('appraisal/empty', ({ what }: { what: string }) => ({
    message: `The appraisal has no ${what}.`,
    hint: `Add rows with its id under \`appraisal\` to \`data/appraisal-${what}.csv\`.`,
  })),
  missing: problem(
    'appraisal/missing-score',
    ({ option, criterion }: { option: string; criterion: string }) => ({
      message: `The option \`${option}\` has no score for the criterion \`${criterion}\`.`,
      hint: `Add a row to \`data/appraisal-scores.csv\` with \`${option}\` under \`option\` and \`${criterion}\` under \`criterion\`. If the paper has no such score, type \`unavailable\` under \`score\`, and why under \`note\`.`,
    }),
  ),
  noScores: problem('appraisal/no-scores', ({ option }: { option: string }) => ({
    message: `The option \`${option}\` has no scores.`,
    hint: `Add a row to \`data/appraisal-scores.csv\` for each criterion, with \`${option}\` under \`option\`. A score that the paper does not have is \`unavailable\`, with the reason under \`note\`.`,
  })),
  twice: problem(
    'appraisal/twice',
    ({ option, criterion }: { option: string; criterion: string }) => ({
      message: `The score of \`${option}\` for \`${criterion}\` is there twice.`,
      hint: 'Take one of the two rows out.',
    }),
  ),
  score: problem(
    'appraisal/score',
    ({ score, known }: { score: string; known: readonly string[] }) => ({
      message: `\`${score}\` is not a score of the scale.`,
      hint: `Type one of ${known.map((one) => `\`${one}\``).join(', ')}, or \`unavailable\` with the reason in \`note\`.`,
    }),
  ),
  label: problem(
    'appraisal/label',
    ({ score, label, word }: { score: string; label: string; word: string }) => ({
      message: `The score ${score} is called \`${word}\` on the scale, and \`${label}\` in this row.`,
      hint: 'Mend one of the two. If the paper prints both so, say in `discrepancy` what differs.',
    }),
  ),
  total: problem('appraisal/total', ({ printed, given }: { printed: string; given: string }) => ({
    message: `The total is \`${printed}\`, and the scores come to ${given}.`,
    hint: 'Mend the scores or the total. If the paper prints them so, say in `discrepancy` what differs.',
  })),
  weights: problem('appraisal/weights', ({ criterion }: { criterion: string }) => ({
    message: `The criterion \`${criterion}\` has no weight, and others of the appraisal have one.`,
    hint: 'Type the weight of every criterion, or of none where the paper does not give them.',
  })),
  nothingCounts: problem('appraisal/nothing-counts', () => ({
    message: 'Every criterion of the appraisal has the weight 0, so that nothing counts.',
    hint: 'Type the weights that the paper gives, such as `2`. Where it gives none, leave them all blank: then each criterion counts once.',
  })),
  number: problem(
    'appraisal/same-number',
    ({ number, id, first }: { number: string; id: string; first: string }) => ({
      message: `\`${id}\` has the number \`${number}\`, and so has \`${first}\`.`,
      hint: 'Give each its own number. Where the paper prints one twice, add a letter, such as `2a` and `2b`, and say so in `note`.',
    }),
  ),
  negative: problem('appraisal/negative-weight', ({ weight }: { weight: string }) => ({
    message: `A criterion cannot count \`${weight}\`: less than nothing.`,
    hint: 'Type a weight of 0 or more.',
  })),
};
