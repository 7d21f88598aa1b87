import { problem } from '../../source/diagnostic.ts';

/** What can be wrong with an appraisal. */
export const problems = {
  unknown: problem('appraisal/unknown'),
  empty: problem('appraisal/empty'),
  missing: problem('appraisal/missing-score'),
  noScores: problem('appraisal/no-scores'),
  twice: problem('appraisal/twice'),
  score: problem('appraisal/score'),
  label: problem('appraisal/label'),
  total: problem('appraisal/total'),
  weights: problem('appraisal/weights'),
  nothingCounts: problem('appraisal/nothing-counts'),
  number: problem('appraisal/same-number'),
  negative: problem('appraisal/negative-weight'),
};
