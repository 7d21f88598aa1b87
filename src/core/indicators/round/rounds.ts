import type { StatedPeriod } from '../../values/period.ts';
import type { Indicator } from '../indicator.ts';
import { roundOf, type Round } from './rows-due.ts';

/** A measure with what it needs for a period. */
export interface MeasureRound {
  readonly indicator: Indicator;
  readonly round: Round | { readonly is: 'replaced'; readonly by: Indicator };
}

/**
 * What every measure needs for a period, in the order in which they are given.
 *
 * @param asked The ids of those that are asked for by name; none for all.
 */
export function roundsOf(
  indicators: ReadonlyMap<string, Indicator>,
  period: StatedPeriod,
  asked: readonly string[],
): readonly MeasureRound[] {
  const all = [...indicators.values()];
  const wanted = asked.length === 0 ? all : all.filter(({ id }) => asked.includes(id));
  return wanted.map((indicator): MeasureRound => {
    const isAsked = asked.length > 0;
    const round = roundOf(indicator, period, isAsked);
    const by = all.find(({ definition }) => definition.replaces === indicator.id);
    return round.is === 'due' && by && !isAsked
      ? { indicator, round: { is: 'replaced', by } }
      : { indicator, round };
  });
}
