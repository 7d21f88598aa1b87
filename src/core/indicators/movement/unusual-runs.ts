import type { Definition } from '../indicator.ts';
import type { Movement, MovementPlace } from './movement.ts';
import { signals as allSignals, type Side, type Signal } from './signals.ts';
import { isUnusual, variationOf, type Unusual } from './variation.ts';

/** Neighbours that are unusual in one way, with what anyone has noted of them (standards R-36). */
export interface UnusualRun {
  /** At least one, in order of time. */
  readonly places: readonly MovementPlace[];
  readonly variation: Unusual;
  /** What they show, each once, in the order in which signals are told. */
  readonly signals: readonly Signal[];
  /** Which way the trends go that its places are part of: rises first. */
  readonly trends: readonly Side[];
  /** Whether they are the first of a trend that goes on beyond them, and unusual by that alone. */
  readonly isStart: boolean;
  /** The words of their rows. */
  readonly notes: readonly string[];
}

/** The unusual figures of a movement, the latest run first. */
export function unusualRuns(
  { places }: Movement,
  definition: Pick<Definition, 'goodWhen'>,
): readonly UnusualRun[] {
  const runs: { places: MovementPlace[]; variation: UnusualRun['variation'] }[] = [];
  places.forEach((place, at) => {
    const variation = variationOf(place, definition);
    if (!isUnusual(variation)) return;
    const last = runs.at(-1);
    const goesOn =
      last?.places.at(-1) === places[at - 1] &&
      last?.variation.is === variation.is &&
      last.variation.side === variation.side &&
      last.variation.way === variation.way;
    if (last && goesOn) last.places.push(place);
    else runs.push({ places: [place], variation });
  });
  return runs.toReversed().map(({ places: own, variation }): UnusualRun => {
    const next = places[places.indexOf(own.at(-1)!) + 1];
    const isStart =
      variation.way !== undefined &&
      next?.trend === own.at(-1)!.trend &&
      places[places.indexOf(own[0]!) - 1]?.trend !== own[0]!.trend;
    const found = new Set(own.flatMap(({ signals }) => signals));
    return {
      places: own,
      variation,
      isStart,
      trends: ([1, -1] as const).filter((way) => own.some(({ trend }) => trend === way)),
      signals: allSignals.filter((signal) => found.has(signal)),
      notes: own.flatMap(({ observation }) => observation?.note ?? []),
    };
  });
}
