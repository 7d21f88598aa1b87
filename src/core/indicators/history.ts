import type { Day } from '../values/calendar.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { ownDayOf } from './published.ts';
import type { Revision } from './revision.ts';

/** What became of a figure, as it is told beside it. */
export interface History {
  /** What is in the figure that stands there; a correction puts a figure right wherever it stands. */
  readonly past: readonly Revision[];
  /** What came later, and is not in the figure that stands there. */
  readonly since: readonly Revision[];
}

const split = (chain: readonly Revision[], at: number): History =>
  at < 0 ? { past: chain, since: [] } : { past: chain.slice(0, at), since: chain.slice(at) };

/**
 * Parts what became of a figure into what is in it and what came later.
 *
 * @param chain By the day.
 * @param day From which it is looked at; without one, from the latest.
 */
export const historyOn = (chain: readonly Revision[], day: Day | undefined): History =>
  split(
    chain,
    day === undefined ? -1 : chain.findIndex((one) => one.day > day && one.kind !== 'correction'),
  );

/** The same for a figure of a measure, which is looked at from when its measure is. What a paper prints stays as printed. */
export function historyOf(
  observation: Observation,
  { revisions, known }: Pick<Indicator, 'revisions' | 'known'>,
): History | undefined {
  const chain = revisions.get(observation);
  if (!chain) return undefined;
  const printed = observation.edition === undefined ? undefined : ownDayOf(observation);
  if (printed === undefined) return historyOn(chain, known?.day);
  return split(
    chain,
    chain.findIndex(({ day }) => day > printed),
  );
}
