import { comparePeriods, yearBefore } from '../../values/period.ts';
import type { Scorecard } from './scorecard.ts';

/** A card of one period. One of the latest figures moves, and is held against none. */
export type OfPeriod = Scorecard & { readonly period: NonNullable<Scorecard['period']> };

const isOfPeriod = (card: Scorecard): card is OfPeriod => card.period !== undefined;

/** Two cards to be held against each other. */
export interface CardPair {
  readonly then: OfPeriod;
  readonly now: OfPeriod;
}

/** Of more cards than these not every one is held against every other: the pages would be too many to choose from. */
const fewCards = 6;

/** Whether two cards have a page: all of few; of many, neighbours, those a year apart, and the first with the last. */
function isWanted(then: OfPeriod, now: OfPeriod, ordered: readonly OfPeriod[]): boolean {
  if (ordered.length <= fewCards) return true;
  const [before, after] = [ordered.indexOf(then), ordered.indexOf(now)];
  const isYear = yearBefore(now.period) === then.period.text;
  return after === before + 1 || isYear || (before === 0 && after === ordered.length - 1);
}

/** The pairs of cards that have a page: each with later ones, by the end of their periods. */
export function pairsOf(scorecards: readonly Scorecard[]): readonly CardPair[] {
  const ordered = scorecards
    .filter(isOfPeriod)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
  return ordered.flatMap((then) =>
    ordered
      .filter((now) => then.period.last < now.period.last && isWanted(then, now, ordered))
      .map((now) => ({ then, now })),
  );
}
