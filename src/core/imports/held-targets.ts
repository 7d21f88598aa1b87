import { targetFor } from '../indicators/target.ts';
import { parseBasis } from '../values/basis.ts';
import { doubt, type Doubt } from './doubt.ts';
import { isSameTarget, saidBy, shownIn, spelt, type Aimed } from './found-target.ts';
import type { KnownMeasure } from './known-measure.ts';
import type { Mapping } from './mappings/mapping.ts';

/** Figures whose targets were held against those that the publication has. */
export interface Held {
  /** Those for which it has none. */
  readonly open: readonly Aimed[];
  /** How many of the time of the targets have one. */
  readonly held: number;
  /** Targets that are others than those it has. */
  readonly doubts: readonly Doubt[];
}

/** Holds the targets of a measure against those that its definition has. @param isTimed Whether the mapping gives their time. */
export function heldAgainst(
  aimed: readonly Aimed[],
  { targets, basis: fallback = 'unstated' }: Pick<KnownMeasure, 'targets' | 'basis'>,
  rows: Mapping['rows'],
  isInTime: (one: Aimed) => boolean,
  isTimed: boolean,
): Held {
  const doubts: Doubt[] = [];
  let held = 0;
  const open = aimed.filter((one) => {
    const basis = parseBasis(one.basis ?? rows?.basis ?? '') ?? fallback;
    const whole = { ...one, dimensions: new Map<string, string>(), basis, edition: rows?.edition };
    const there = targetFor(whole, targets, fallback);
    if (!there) return true;
    if (isInTime(one)) held += 1;
    else if (isTimed) return false;
    if (isSameTarget(spelt(there), saidBy(one.target))) return false;
    const details = {
      measure: one.measure,
      shown: shownIn(one.target),
      there: spelt(there),
      period: one.period.text,
    };
    doubts.push(doubt('target-differs', one.target.place, details));
    return false;
  });
  return { open, held, doubts };
}
