import type { Hint } from '../hints/hints.ts';
import type { Noun } from './nouns.ts';
/** Problems with an appraisal of options, each with what its words are made from. */
export interface AppraisalProblems {
  'appraisal/empty': { what: string };
  'appraisal/label': { score: string; label: string; word: string };
  'appraisal/missing-score': { option: string; criterion: string };
  'appraisal/negative-weight': { weight: string };
  'appraisal/no-scores': { option: string };
  'appraisal/nothing-counts': void;
  'appraisal/same-number': { number: string; id: string; first: string };
  'appraisal/score': { score: string; known: readonly string[] };
  'appraisal/total': { printed: string; given: string };
  'appraisal/twice': { option: string; criterion: string };
  'appraisal/weights': { criterion: string };
  'appraisal/unknown': { what: Noun; id: string; hint: Hint };
}
