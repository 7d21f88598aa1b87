import type { Definition } from '../indicator.ts';
import type { StatedPeriod } from '../../values/period.ts';

/** A recorded change from which on limits are worked out anew: of what is counted, or of how things are done. */
export interface Recalculation {
  readonly is: 'break' | 'rebase';
  /** The first period after it. */
  readonly at: StatedPeriod;
  readonly reason: string;
  /** The paper that tells it, and the place. */
  readonly edition?: string | undefined;
  readonly locator?: string | undefined;
}

/** The recorded changes of a measure, in order of time; of two on one day, that of what is counted. */
export function recalculationsOf({ breaks = [], movement }: Definition): readonly Recalculation[] {
  const all = [
    ...(movement?.rebases ?? []).map((one) => ({ ...one, is: 'rebase' as const })),
    ...breaks.map((one) => ({ ...one, is: 'break' as const })),
  ];
  return [...new Map(all.map((one) => [one.at.first, one])).values()].toSorted((a, b) =>
    a.at.first < b.at.first ? -1 : 1,
  );
}
