import { resultOf, resultsOf } from '../comparing/rating.ts';
import type { CardRow } from './scorecard.ts';
import { workedOut } from '../comparing/worked-out.ts';

/** How a card's measures stand to the targets of its time. Every measure with such a target is in one of the lists. */
export interface CardCount {
  /** The measures with a target for the card's time, of whatever basis. */
  readonly all: readonly CardRow[];
  /** On target or better. */
  readonly met: readonly CardRow[];
  /** Missed, and inside the printed tolerance. */
  readonly near: readonly CardRow[];
  /** Missed, and outside the tolerance, or with a target that allows none. */
  readonly missed: readonly CardRow[];
  /** Missed, and no paper says by how much it may be. */
  readonly off: readonly CardRow[];
  /** Those that cannot be held against their target. */
  readonly open: readonly CardRow[];
}

type Where = Exclude<keyof CardCount, 'all'>;

function whereOf({ indicator, observation }: CardRow): Where {
  const found = resultOf(observation, indicator);
  if ('why' in found) return found.why === 'no-tolerance' ? 'off' : 'open';
  return found.result === 'met' ? 'met' : found.result === 'missed' ? 'missed' : 'near';
}

/** Whether a target is printed for the time of a row's figure, of whatever basis. */
export const hasOwnTarget = ({ target }: CardRow): boolean =>
  target.is === 'held' || target.is === 'unheld' || target.is === 'other-basis';

/** Counts a card's measures by how they stand to their own targets, by the rule of the site and no scheme's words. */
export function countCard(rows: readonly CardRow[]): CardCount {
  const all = rows.filter(hasOwnTarget);
  const of = (where: Where) => all.filter((row) => whereOf(row) === where);
  return {
    all,
    met: of('met'),
    near: of('near'),
    missed: of('missed'),
    off: of('off'),
    open: of('open'),
  };
}

/** How many more may have met their target, or missed it inside the tolerance, but that rounding hides it. */
export const hiddenOf = ({ open }: CardCount, where: 'met' | 'near'): number =>
  open.filter(({ indicator, observation }) => {
    const found = resultsOf(observation, indicator);
    if ('why' in found) return found.why === 'rounding' && where === 'met';
    return found.results.includes(where === 'met' ? 'met' : 'within-tolerance');
  }).length;

/** Whether a row's result rests on the numbers of a figure that is lost itself. */
export const isByNumbers = ({ observation, indicator }: CardRow): boolean =>
  workedOut(observation, indicator) !== undefined;
