import { z } from 'astro/zod';
import type { Basis } from '../values/basis.ts';
import { endsOf } from './aim.ts';
import { aim } from './aim-field.ts';
import { directionAt, type TimedDirection } from '../values/direction.ts';
import { exact, minus, plus, shareOf, sizeOf, toNumber, type Exact } from '../values/exact.ts';
import { basis, identifier, number, oneOf, period, text } from '../values/field.ts';
import type { Observation } from './observation.ts';
import type { StatedPeriod } from '../values/period.ts';

/** How far a figure may stand from its target and still count as near it, in the way the paper prints it. */
export const tolerance = z.union([
  oneOf(['unstated', 'none']),
  z.strictObject({
    /** Percentage points, or units of the indicator, on the bad side of the target (on both where neither is bad). */
    points: number,
  }),
  z.strictObject({
    /** Per cent of the target, on the same side. */
    percent: number,
  }),
  z.strictObject({
    /** The lowest and the highest figure of the band, as printed. */
    band: z.tuple([number, number]),
  }),
]);

/** A target of an indicator. It has a number, words, or the reason why it cannot be read, and dates or the period it was printed beside. */
export const targetSchema = z.strictObject({
  /** The figure aimed at, or the range in which it is to lie: `90..100`, `90..`, `..5`. */
  value: aim.optional(),
  /** The aim in words, where it is no number: `in line with the national average`. */
  words: text.optional(),
  /** Why the target that the paper prints cannot be given: it is lost in our copy. */
  unavailable: text.optional(),
  /** First period that the target holds for. */
  from: period.optional(),
  /** Last period that the target holds for. */
  until: period.optional(),
  /** The period by whose end the figure is to be reached. */
  by: period.optional(),
  /** The period whose figures the paper prints the target beside, where it gives no dates. */
  for: period.optional(),
  /** `unstated`, `none`, `points`, `percent` or the printed `band`. */
  tolerance: tolerance.optional(),
  /** The basis the target is about; without one, that of the indicator. */
  basis: basis.optional(),
  /** The paper, and the place in it. */
  edition: identifier.optional(),
  locator: text.optional(),
  /** Words for readers. */
  note: text.optional(),
});

export type Target = z.output<typeof targetSchema>;
export type Tolerance = NonNullable<Target['tolerance']>;

/** What of a figure says by which target it is judged. */
type Judged = Pick<Observation, 'period' | 'comparator' | 'dimensions' | 'basis' | 'edition'>;

/** Whether a period lies within a target's dates. A target without any dates holds for its own paper's figures. */
function holdsFor(
  target: Target,
  period: StatedPeriod,
  observation: Pick<Judged, 'edition'>,
): boolean {
  if (target.for) return target.for.text === period.text;
  if (!target.from && !target.until && !target.by) {
    return target.edition === undefined || target.edition === observation.edition;
  }
  if (target.from && period.last < target.from.first) return false;
  const end = target.until ?? target.by;
  return !end || period.last <= end.last;
}

/**
 * The target by which a figure is judged: that of its own time and basis, the one first published last.
 *
 * A target to be reached `by` a date holds for the figures of its own paper and after, up to that date.
 *
 * @returns `undefined` for a figure without a period, of part of the whole, or of someone else.
 */
export function targetFor(
  observation: Judged,
  targets: readonly Target[],
  fallback: Basis,
): Target | undefined {
  const { period } = observation;
  if (period.is === 'unstated' || observation.comparator || observation.dimensions.size > 0)
    return undefined;
  return targets.findLast((target) => {
    if ((target.basis ?? fallback) !== observation.basis) return false;
    const isEarlier = (observation.edition ?? '') < (target.edition ?? '');
    if (target.by && !target.from && isEarlier) return false;
    return holdsFor(target, period, observation);
  });
}

/** Which way is good when a target is to be reached. One without dates has the last direction. */
export function directionOf(
  { from, until, by, for: beside }: Target,
  goodWhen: readonly TimedDirection[],
): TimedDirection {
  const time = until ?? by ?? beside ?? from;
  return time ? directionAt(goodWhen, time) : goodWhen.at(-1)!;
}

/** On which sides of a target a figure is off it: of a range, and where neither way is good, on both, but for an open end. */
export function badSides(
  target: Target,
  goodWhen: readonly TimedDirection[],
): { readonly isBelow: boolean; readonly isAbove: boolean } {
  const { is } = directionOf(target, goodWhen);
  const ends = target.value === undefined ? undefined : endsOf(target.value);
  return {
    isBelow: is !== 'lower' && ends?.low !== undefined,
    isAbove: is !== 'higher' && ends?.high !== undefined,
  };
}

/**
 * The band in which a figure counts as within tolerance, lowest and highest, both included: as printed, or from the
 * target to the bad side of it (standards R-02): of a range, from it to both sides where neither way is good, and from
 * the one end of an open one. `undefined` where no tolerance is given.
 */
export function bandOf(
  target: Target,
  goodWhen: readonly TimedDirection[],
): readonly [low: number, high: number] | undefined {
  const { tolerance, value } = target;
  if (typeof tolerance !== 'object') return undefined;
  if ('band' in tolerance) return tolerance.band;
  if (value === undefined) return undefined;
  const widthAt = (end: Exact) =>
    'points' in tolerance ? exact(tolerance.points) : shareOf(sizeOf(end), tolerance.percent);
  const ends = endsOf(value);
  const low = exact(ends.low ?? ends.high!);
  const high = exact(ends.high ?? ends.low!);
  const { isBelow, isAbove } = badSides(target, goodWhen);
  return [
    toNumber(isBelow ? minus(low, widthAt(low)) : low),
    toNumber(isAbove ? plus(high, widthAt(high)) : high),
  ];
}
