import type { Hint } from '../hints/hints.ts';

/** Problems with `data/revisions.csv`, each with what its words are made from. */
export interface RevisionProblems {
  'revision/chain': { was: string; before: string; day: string };
  'revision/counts': { was: string; given: string };
  'revision/early': { day: string; first: string };
  'revision/no-figure': { measure: string; of: string; hint: Hint | undefined };
  /** `isTable`: whether it is a table, whose cells are named by row and column. */
  'revision/no-cell': { measure: string; of: string; isTable: boolean; hint: Hint | undefined };
  'revision/of-cell': { column: string };
  'revision/now': { now: string; data: string; line: number };
  'revision/same': { figure: string };
  'revision/to-come': { day: string; asAt: string };
  'revision/of-whole': { kind: string; column: string };
  'revision/withdrawn-value': void;
  'revision/withdrawn-stands': void;
  'revision/withdrawn-told': void;
  'revision/withdrawn-total': void;
  'revision/several': { choices: readonly string[] };
}
