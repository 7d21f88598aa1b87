import { totalsOf, winnersOf, type Matrix, type Weights } from './matrix.ts';

/** A change of one weight, all others as they are, that brings an option level with the first. */
export interface Tipping {
  readonly criterion: number;
  readonly from: number;
  /** The weight at which the two are level: beyond it the other option is ahead. */
  readonly to: number;
}

/**
 * How firm a ranking is for one option: how far it lies behind, and the smallest change of a single weight that
 * would bring it level with the one that comes first.
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
 * The smallest changes of one weight that make up a gap: where the option scores higher than the first, that
 * criterion must count more; where it scores lower, less, but never less than nothing.
 */
function tippingsOf(
  { scores, criteria }: Matrix,
  weights: Weights,
  first: number,
  option: number,
  gap: number,
): readonly Tipping[] {
  const all = Array.from({ length: criteria }, (_, criterion): Tipping | undefined => {
    const [ours, theirs] = [scores[option]![criterion], scores[first]![criterion]];
    if (ours === undefined || theirs === undefined || ours === theirs) return undefined;
    const from = weights[criterion]!;
    const to = tidy(from + gap / (ours - theirs));
    return to < 0 ? undefined : { criterion, from, to };
  }).filter((one) => one !== undefined);
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
  const winners = winnersOf(totals);
  const [first] = winners;
  return totals.map((total, option): Firmness => {
    if (total === undefined || first === undefined) return { is: 'no-total' };
    if (winners.includes(option)) return { is: winners.length > 1 ? 'tied' : 'first' };
    const by = tidy(totals[first]! - total);
    return { is: 'behind', by, tippings: tippingsOf(matrix, weights, first, option, by) };
  });
}
