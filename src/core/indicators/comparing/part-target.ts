import { keptOf } from '../../source/kept.ts';
import type { Indicator } from '../indicator.ts';
import { withFields, type Observation } from '../observation.ts';

/** Whether any row of a measure is about the whole and ours, be it a number or a reason. */
export const hasWhole = ({ observations }: Pick<Indicator, 'observations'>): boolean =>
  isAnyWhole(observations);

const isAnyWhole = keptOf((observations: readonly Observation[]) =>
  observations.some(({ comparator, dimensions }) => !comparator && dimensions.size === 0),
);

/**
 * Whether a target is for a part by itself: where no row is about the whole, the measure is that of each ward, school
 * or site, and so is its target. Parts that add up to a whole share one target, which is not any part's.
 */
export const isJudgedAlone = (
  { comparator, dimensions }: Pick<Observation, 'comparator' | 'dimensions'>,
  indicator: Indicator,
): boolean => {
  if (comparator || dimensions.size === 0) return false;
  const { adds = [] } = indicator.definition;
  return !adds.some((dimension) => dimensions.has(dimension)) && !hasWhole(indicator);
};

/** A figure as its target sees it: a part that is judged by itself is what the target is about. */
export const asJudged = <One extends Observation>(observation: One, indicator: Indicator): One =>
  isJudgedAlone(observation, indicator)
    ? (withFields(observation, { dimensions: new Map() }) as Observation as One)
    : observation;
