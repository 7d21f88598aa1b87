import type { appraisal as archive } from '../english-appraisal.ts';
import type { OwnersWords } from './owners-words.ts';

/** What an owner says of options that were weighed: a part of `owner.ts`. */
export const appraisal = {
  unweighted: 'None were given: here every criterion counts once.',
  weighted: 'As they were given, beside each criterion.',
  result: {
    plainPrinted: 'Published total',
    weightedPrinted: 'Published weighted total',
    percentPrinted: 'Published weighted %',
    notPrinted: 'not published',
    agrees:
      'The scores were added up again here: every published total that can be checked is what they come to.',
    agreesRounded:
      'The scores were added up again here: every published total that can be checked is what they come to, rounded as it was published.',
    otherFirst: {
      unweighted:
        'By the published totals, {theirs} comes first; by those worked out here, {ours}.',
      weighted:
        'By the published weighted totals, {theirs} comes first; by the totals worked out here, {ours}.',
    },
    percentAsPrinted: 'The published percentages stand as they are: they are not worked out again.',
    nothingHeld: 'There is no published total that could be checked.',
    differs: '{option}: the published total is {printed}, and the scores come to {sum}.',
  },
  heat: {
    lead: 'The stronger the colour of a cell, the higher the score; where colours are not seen, a thicker bar stands before a higher one. The word is that of the scale.',
    leadFewer:
      'The stronger the colour of a cell, the better the score, which here is the lower; where colours are not seen, a thicker bar stands before a better one. The word is that of the scale.',
  },
  reasons: { lead: 'The reasons are those of the appraisal.' },
  whatIf: {
    leadUnweighted:
      'No weights were given: “as published” means the scores, with every criterion counting once.',
    paper: 'the appraisal',
  },
} as const satisfies OwnersWords<typeof archive>;
