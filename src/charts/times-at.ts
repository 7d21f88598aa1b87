import type { Time } from './times-of.ts';
import { tierAt } from './tier.ts';

/** The words under an axis of a drawing so many em wide. */
export const timesAt = (times: readonly Time[], width: number): readonly Time[] =>
  times.filter(({ tiers }) => tiers === undefined || tiers.includes(tierAt(width)));
