import type { Day } from '../../values/calendar.ts';
import type { Indicator } from '../indicator.ts';
import type { StatedPeriod } from '../../values/period.ts';
import { changeBetween } from './change.ts';
import { isComparable } from './comparison.ts';
import { standingOf, type Measured } from './standing.ts';

/** How somebody says that a measure stands or moves. */
export const claims = ['better', 'worse'] as const;

export type Claim = (typeof claims)[number];

/** The two figures of a measure that has gone the other way since somebody spoke of it. */
export interface SinceThen {
  readonly indicator: Indicator;
  readonly then: Measured;
  readonly now: Measured;
  /** Which way it went. */
  readonly went: Claim;
}

/**
 * Holds what was said of a measure against its latest figure. Only figures of one basis, one kind of period and
 * one definition are held against each other, as everywhere, and what counts as no change is none.
 *
 * @param said The day on which it was said: what was known by then has not come since.
 * @returns `undefined` where it has not gone the other way, or where nothing may be compared.
 */
export function sinceThen(
  indicator: Indicator,
  claim: Claim,
  at: StatedPeriod,
  said: Day,
): SinceThen | undefined {
  const then = standingOf(indicator, at.text)?.latest;
  const now = standingOf(indicator)?.latest;
  if (!then || !now || now.period.last <= then.period.last || now.period.last <= said)
    return undefined;
  if (!isComparable(indicator, then, now)) return undefined;
  const { judgement: went } = changeBetween(indicator, then, now);
  if ((went !== 'better' && went !== 'worse') || went === claim) return undefined;
  return { indicator, then, now, went };
}
