/** A row of `data/revisions.csv` that is asked for; `columns`: those that the table has to be given for it, all of them where there is none yet. */
interface Asked {
  columns: readonly string[];
  row: string;
}

/** Two rows, one of which is asked for: for what was wrong, and for what must not be published. */
interface AskedOfTwo {
  columns: readonly string[];
  wrong: string;
  withdrawn: string;
}

/** Problems with what changed since a former publication, each with what its words are made from. */
export interface SilentProblems {
  'silent/figure': Asked & { of: string; was: string; now: string };
  'silent/withheld': Asked & { of: string };
  /** `to`: what the same figure is told of now. */
  'silent/gone': AskedOfTwo & { of: string; to: string | undefined; aspect: string | undefined };
  /** What stands beside a figure that is the same: its numerator, its denominator, its rating. */
  'silent/beside': Asked & { of: string; fields: readonly string[] };
  'silent/definition': Asked & { fields: readonly string[] };
  'silent/target': Asked;
  /** `now`: what the row says now; `back`: the row as it was; `why`: one that says why it is another. */
  'silent/row': {
    was: string;
    now: string | undefined;
    columns: readonly string[];
    back: string;
    why: string;
  };
  /** Numbers that a report told in its own words, and those that stand there instead; `was`: `undefined` where one of them was withdrawn. */
  'silent/sentence': Asked & { was: string | undefined; now: string };
  /** A withdrawn figure, and the published ones that it follows from. */
  'silent/still-given': { of: string; by: readonly string[] };
  'silent/still-told': void;
  'silent/measure': AskedOfTwo & { measure: string };
}
