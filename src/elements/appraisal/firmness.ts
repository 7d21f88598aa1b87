import {
  totalsOf,
  winnersOf,
  type Matrix,
  type Weights,
} from '../../core/registers/kinds/appraisal-matrix.ts';

/** A change of one weight, all others as they are, that brings an option level for the first place. */
export interface Tipping {
  readonly criterion: number;
  readonly from: number;
  /** The weight at which no other option is ahead any more. */
  readonly to: number;
}

/**
 * How firm a ranking is for one option: how far it lies behind, and the smallest change of a single weight that
 * would bring it level for the first place, with no third option ahead.
 *
 * There are several `tippings` where equal changes of other weights would do as well; none where no change would.
 */
export type Firmness =
  | { readonly is: 'first' }
  | { readonly is: 'tied' }
  | { readonly is: 'no-total' }
  | { readonly is: 'behind'; readonly by: number; readonly tippings: readonly Tipping[] };

const tidy = (value: number) => Math.round(value * 1e6) / 1e6;

/**
 * The smallest change of one weight after which no rival is ahead: against each rival it must lie above a point
 * where the option scores better, below one where it scores worse, and be no less than nothing.
 */
function tippingOf(
  matrix: Matrix,
  weights: Weights,
  option: number,
  criterion: number,
): Tipping | undefined {
  const { scores, isFewerBetter } = matrix;
  const totals = totalsOf(matrix, weights);
  const sign = isFewerBetter ? -1 : 1;
  const from = weights[criterion]!;
  const ours = scores[option]![criterion];
  let [least, most] = [0, Infinity];
  for (const [rival, total] of totals.entries()) {
    if (rival === option || total === undefined) continue;
    const theirs = scores[rival]![criterion];
    // Once the criterion counts, a score that cannot be read takes the total away: nothing can be said.
    if (ours === undefined || theirs === undefined) return undefined;
    const [gap, lead] = [(total - totals[option]!) * sign, (ours - theirs) * sign];
    if (lead === 0 && gap > 0) return undefined;
    if (lead > 0) least = Math.max(least, tidy(from + gap / lead));
    if (lead < 0) most = Math.min(most, tidy(from + gap / lead));
  }
  if (least > most) return undefined;
  const to = from < least ? least : most;
  const without = weights.map((weight, at) => (at === criterion ? 0 : weight));
  // What does not count needs no score: an option that had no total may have one then, and be ahead.
  const isFirstWithout = () => winnersOf(totalsOf(matrix, without), isFewerBetter).includes(option);
  return to === 0 && !isFirstWithout() ? undefined : { criterion, from, to };
}

/** The smallest of the changes of one weight that bring an option level for the first place. */
export function smallestOf(all: readonly Tipping[]): readonly Tipping[] {
  const sizeOf = ({ from, to }: Tipping) => tidy(Math.abs(to - from));
  const smallest = Math.min(...all.map(sizeOf));
  return all.filter((one) => sizeOf(one) === smallest);
}

/**
 * How firm the ranking is, for each option in their order. What a single weight can do is worked out exactly: a
 * total is a straight line in each weight.
 */
export function firmnessOf(matrix: Matrix, weights: Weights): readonly Firmness[] {
  const totals = totalsOf(matrix, weights);
  const winners = winnersOf(totals, matrix.isFewerBetter);
  const [first] = winners;
  return totals.map((total, option): Firmness => {
    if (total === undefined || first === undefined) return { is: 'no-total' };
    if (winners.includes(option)) return { is: winners.length > 1 ? 'tied' : 'first' };
    const by = tidy(Math.abs(totals[first]! - total));
    const all = weights.flatMap((_, at) => tippingOf(matrix, weights, option, at) ?? []);
    return { is: 'behind', by, tippings: smallestOf(all) };
  });
}
