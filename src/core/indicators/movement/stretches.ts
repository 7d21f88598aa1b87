import type { MovementSettings } from '../movement-settings.ts';
import { limitsByDenominator } from './by-denominator.ts';
import { limitsOf, type LimitRules, type Limits } from './limits.ts';
import { isTrial, unsuited, type NoLimits } from './no-limits.ts';
import type { Location } from './places.ts';
import type { Recalculation } from './recalculation.ts';

/** The places between two recorded changes, with limits of their own: these break at each change (standards R-30). */
export interface Stretch {
  /** The first place, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** The change that it begins with; none at the start of the series. */
  readonly since: Recalculation | undefined;
  /** How many figures it has. */
  readonly count: number;
  /** The limits of each place; none where no limits are worked out. */
  readonly limits: readonly (Limits | undefined)[];
  /** Why there are none. */
  readonly why: NoLimits | undefined;
  /** Whether they rest on fewer than twelve figures. */
  readonly isTrial: boolean;
}

/** The places at which stretches begin, each with its change. */
function startsOf(places: readonly Location[], changes: readonly Recalculation[]) {
  const starts: { start: number; since: Recalculation | undefined }[] = [
    { start: 0, since: undefined },
  ];
  for (const since of changes) {
    const start = places.findIndex(
      ({ observation }) => observation && since.at.first <= observation.period.last,
    );
    // A place without a row before it belongs to neither side.
    if (start > 0) starts.push({ start, since });
    if (start === 0) starts[0] = { start: 0, since };
  }
  return starts.filter(({ start }, index) => start !== starts[index + 1]?.start);
}

/** The limits of each place of a stretch: the same for all, or by the size of each. */
function limitsIn(own: readonly Location[], rules: LimitRules, isByDenominator: boolean) {
  if (isByDenominator) return limitsByDenominator(own, rules);
  const common = limitsOf(
    own.map(({ value }) => value),
    rules,
  );
  return own.map(() => common);
}

/** Cuts a series at its recorded changes, and works out the limits of each stretch. */
export function stretchesOf(
  places: readonly Location[],
  changes: readonly Recalculation[],
  { baseline, screened, byDenominator }: MovementSettings,
): readonly Stretch[] {
  const isByDenominator = byDenominator === 'yes';
  const rules = { baseline, isScreened: screened === 'yes' };
  const starts = startsOf(places, changes);
  return starts.map(({ start, since }, index): Stretch => {
    const end = starts[index + 1]?.start ?? places.length;
    const own = places.slice(start, end);
    const values = own.map(({ value }) => value);
    const count = values.filter((value) => value).length;
    const found = unsuited(own, since, isByDenominator);
    const limits = found ? [] : limitsIn(own, rules, isByDenominator);
    // Figures that never stand side by side have no distance to their neighbours.
    const isApart = !found && !limits.some((one) => one);
    const why = isApart
      ? { is: 'gaps' as const, count: end - start - count, all: end - start, since }
      : found;
    return { start, end, since, count, limits, why, isTrial: isTrial(count) };
  });
}
