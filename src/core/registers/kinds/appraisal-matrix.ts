/** A score of one option by one criterion; `undefined` where it cannot be read. */
export type Score = number | undefined;

/**
 * Options, criteria and scores, and nothing else: what totals and ranks are worked out from.
 *
 * `scores[o][c]` is that of option `o` by criterion `c`.
 */
export interface Matrix {
  readonly options: number;
  readonly criteria: number;
  readonly scores: readonly (readonly Score[])[];
  /** Whether the lowest total comes first, as where 1 is the best score. */
  readonly isFewerBetter?: boolean | undefined;
}

/** What counts how much: one number of 0 or more for each criterion, in their order. */
export type Weights = readonly number[];

/** Every criterion counting once. */
export const equalWeights = ({ criteria }: Matrix): Weights =>
  Array.from({ length: criteria }, () => 1);

/** Rounds away what binary fractions leave behind: scores and weights have a few decimals at most. */
const tidy = (value: number) => Math.round(value * 1e9) / 1e9;

/**
 * The total of each option: its scores, each times the weight of its criterion.
 *
 * @returns `undefined` for an option with a score that is not known and counts.
 */
export function totalsOf({ scores }: Matrix, weights: Weights): readonly Score[] {
  return scores.map((row) => {
    if (row.some((score, criterion) => score === undefined && weights[criterion] !== 0))
      return undefined;
    return tidy(row.reduce<number>((sum, score, at) => sum + (score ?? 0) * weights[at]!, 0));
  });
}

/**
 * The place of each option, the highest total first unless fewer is better; equal totals share a place, and one
 * without a total has none.
 */
export function ranksOf(totals: readonly Score[], isFewerBetter = false): readonly Score[] {
  const isAhead = (one: number, other: number) => (isFewerBetter ? one < other : one > other);
  return totals.map((total) =>
    total === undefined
      ? undefined
      : 1 + totals.filter((other) => other !== undefined && isAhead(other, total)).length,
  );
}

/** The options that come first, by their number; several where they tie, none where no total is known. */
export function winnersOf(totals: readonly Score[], isFewerBetter = false): readonly number[] {
  return ranksOf(totals, isFewerBetter).flatMap((rank, option) => (rank === 1 ? [option] : []));
}
