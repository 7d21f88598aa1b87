import { LazyMap } from '../source/lazy-map.ts';
import type { Indicator } from './indicator.ts';
import { knownOn, type Standpoint } from './known-on.ts';

/** The measures as they were known at a time; without one, as they are known at the latest. */
export type KnownMeasures = (point: Standpoint | undefined) => ReadonlyMap<string, Indicator>;

/** Works something out once for each time that is asked for. */
export function byTime<Value extends object>(
  work: (point: Standpoint | undefined) => Value,
): (point: Standpoint | undefined) => Value {
  const kept = new Map<string, Value>();
  return (point) => {
    const key = point ? `${point.day} ${point.figuresTo ?? ''}` : '';
    const before = kept.get(key);
    if (before) return before;
    const value = work(point);
    kept.set(key, value);
    return value;
  };
}

/** Looks at measures from any time: each is worked out once for each time, and only if it is asked for. */
export const knownMeasures = (latest: ReadonlyMap<string, Indicator>): KnownMeasures =>
  byTime((point) => {
    if (!point) return latest;
    const known: ReadonlyMap<string, Indicator> = new LazyMap(latest, (whole) =>
      knownOn(whole, point, known),
    );
    return known;
  });
