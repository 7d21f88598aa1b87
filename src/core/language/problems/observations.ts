import type { Hint } from '../hints/hints.ts';
/** Problems with rows of figures, each with what its words are made from. */
export interface ObservationProblems {
  'observation/after-edition': { text: string; date: string };
  'observation/ambiguous-month': { text: string; meant: readonly string[] };
  'observation/blank-period': void;
  'observation/blank-value': void;
  /** `edition`: the other paper; `undefined` where its row names none. */
  'observation/contradiction': { line: number; edition: string | undefined };
  'observation/counts-rows': { name: string };
  'observation/duplicate': { line: number; same: boolean };
  'observation/locator-alone': void;
  'observation/missing-column': { column: string; instead: string | undefined };
  'observation/misspelt-column': { name: string; meant: string };
  'observation/nought-below': { printed: string };
  'observation/of-definition': { name: string; key: string };
  'observation/other-name': { name: string; meant: string };
  'observation/part-spelling': { text: string; other: string; line: number };
  'observation/parts-differ': { printed: string; given: string };
  'observation/parts-unnamed': void;
  'observation/placeholder': { text: string };
  'observation/published': { text: string; hint: Hint };
  'observation/published-early': { text: string; day: string; isDefault: boolean };
  'observation/total-as-part': { text: string };
  'rating/differs': { printed: string; given: string };
  /** `off` is how far the two are apart. */
  'total/differs': {
    dimension: string;
    total: string;
    sum: string;
    off: string;
    /** The parts that the period before has, and this one has not. */
    late: readonly string[];
    /** Whether rounding could make the difference. */
    isSmall: boolean;
  };
  'total/no-parts': { dimension: string };
  'dimension/unknown': { name: string; hint: Hint };
  'dimension/unknown-value': { dimension: string; value: string; hint: Hint };
  'dimension/same-title': { title: string; value: string; other: string };
  'rating/unknown': { rating: string; hint: Hint };
  'disclosure/small-count': void;
  'disclosure/revealing': void;
  'disclosure/derivable': void;
  'disclosure/other-periods': void;
  'disclosure/other-paper': void;
  /** A figure that `measure` withholds stands in a column of another. */
  'disclosure/other-measure': { measure: string; column: string };
  'disclosure/revised': void;
  'disclosure/difference': void;
  'disclosure/bounds': void;
  'disclosure/older-review': void;
  'observation/to-come': { text: string; asAt: string };
  'observation/published-to-come': { day: string; asAt: string };
  'observation/period': { text: string; hint: Hint };
  'observation/value': { text: string; hint: Hint };
  'observation/word': { column: string; text: string; hint: Hint };
}
