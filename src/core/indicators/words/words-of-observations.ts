import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import { partTitles } from '../part-titles.ts';

/** The words in figures, as they stand in a table: whom each is of, and what is said about it. */
export const wordsOfObservations = (
  observations: readonly Observation[],
  indicator: Indicator,
): readonly string[] =>
  observations.flatMap((one) => [
    ...partTitles(one, indicator),
    ...[one.trend, one.note, one.discrepancy].filter((words) => words !== undefined),
  ]);
