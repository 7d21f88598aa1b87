import { windowOf, type Basis } from '../../values/basis.ts';
import { signOf } from '../../values/exact.ts';
import { enoughForLimits } from '../movement-settings.ts';
import type { Timed } from '../observation.ts';
import type { Recalculation } from './recalculation.ts';
import { isKnown, type Location } from './places.ts';

/** Fewer figures than `enoughForLimits`, and no fewer than these, have trial limits in a series that is long enough. */
export const enoughForTrial = 8;

/** Why no limits are worked out (standards ). */
export type NoLimits =
  /** Sums of the year so far, figures that share months, and those of which nobody says what they sum up. */
  | { readonly is: 'cumulative' | 'overlapping' | 'unknown-basis' | 'seasonal' }
  /** Too few, of one kind or in all. */
  | { readonly is: 'few'; readonly count: number }
  | { readonly is: 'mixed'; readonly count: number; readonly all: number }
  /** Enough, but too few since a recorded change. */
  | { readonly is: 'few-since'; readonly count: number; readonly since: Recalculation }
  /** Some are withheld, have one end alone (`over 90`), or are missing: `count` of `all`. */
  | {
      readonly is: 'suppressed' | 'open-ended' | 'gaps';
      readonly count: number;
      readonly all: number;
      readonly since: Recalculation | undefined;
    }
  /** Mostly 0; all the same. */
  | { readonly is: 'rare' | 'still'; readonly since: Recalculation | undefined }
  /** A share without its denominator, where the limits go by it. */
  | { readonly is: 'no-denominators' };

/** Why no limits suit figures of a basis, however many there are. */
export function unsuitedBasis(basis: Basis): NoLimits | undefined {
  if (basis === 'year-to-date') return { is: 'cumulative' };
  if (basis === 'rolling-12m' || windowOf(basis)) return { is: 'overlapping' };
  return basis === 'unstated' ? { is: 'unknown-basis' } : undefined;
}

/** More than one place in so many without a figure: what is left is no run. */
const mostGaps = 5;

const isOpenEnded = ({ observation }: Location) =>
  observation?.figure.is === 'number' &&
  observation.qualifier !== undefined &&
  observation.qualifier !== 'about';

/** Why no limits are worked out from the places between two changes; `undefined` where they are. */
export function unsuited(
  places: readonly Location[],
  since: Recalculation | undefined,
  isByDenominator: boolean,
): NoLimits | undefined {
  const all = places.length;
  const known = places.filter(isKnown);
  const count = known.length;
  const withheld = places.filter(({ observation }) => observation?.figure.is === 'suppressed');
  if (withheld.length > 0) return { is: 'suppressed', count: withheld.length, all, since };
  const open = places.filter(isOpenEnded);
  if (open.length > 0) return { is: 'open-ended', count: open.length, all, since };
  if (count < enoughForTrial)
    return since ? { is: 'few-since', count, since } : { is: 'few', count };
  if ((all - count) * mostGaps > all) return { is: 'gaps', count: all - count, all, since };
  const none = known.filter(({ value }) => signOf(value) === 0);
  if (none.length * 2 >= count) return { is: 'rare', since };
  const [first] = known;
  if (first && known.every(({ observation }) => isSame(observation, first.observation)))
    return { is: 'still', since };
  const isBare = known.some(({ observation }) => !((observation.denominator?.value ?? 0) > 0));
  return isByDenominator && isBare ? { is: 'no-denominators' } : undefined;
}

const isSame = (one: Timed, other: Timed) =>
  one.figure.is === 'number' &&
  other.figure.is === 'number' &&
  one.figure.value === other.figure.value;

/** Whether limits from so many figures are a trial alone. */
export const isTrial = (count: number): boolean => count < enoughForLimits;
