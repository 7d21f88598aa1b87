/** What stands once over the last rows of a standing and is true of each of them: others' figures without a date. */
export interface RowRule {
  /** The first of its rows, counted from 0. */
  readonly from: number;
  readonly words: string;
  /** What is left of the label of each of its rows. */
  readonly names: readonly string[];
}
