import type { Indicator } from '../indicator.ts';
import type { Timed } from '../observation.ts';

/** Whether neither its row nor the definition says what a figure covers; `unstated` says that nobody knows. */
const isLeftOut = ({ definition }: Indicator, { basis, typedBasis }: Timed): boolean =>
  basis === 'unstated' && typedBasis === undefined && definition.basis === undefined;

/**
 * Whether two figures of one measure, of which nobody says what they cover, are taken as alike all the same: one table
 * leaves it out of both, and both are of one paper, or of none, and of one source. What they cover is not known by that:
 * it is enough for a line and a change, and for nothing else. Figures that grow through each year are left in doubt.
 */
export const isTakenAsAlike = (indicator: Indicator, one: Timed, other: Timed): boolean =>
  isLeftOut(indicator, one) &&
  isLeftOut(indicator, other) &&
  one.edition === other.edition &&
  one.source === other.source &&
  !indicator.mayBeRunningTotals();
