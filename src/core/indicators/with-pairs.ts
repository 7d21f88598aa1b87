import type { Indicator } from './indicator.ts';

/** Measures, by id, each of which knows the same measure in another unit (`pairedWith`) as it is known at the latest. */
export function withPairs(all: ReadonlyMap<string, Indicator>): ReadonlyMap<string, Indicator> {
  const found: ReadonlyMap<string, Indicator> = new Map(
    [...all].map(([id, one]) => {
      const { pairedWith } = one.definition;
      if (pairedWith === undefined) return [id, one];
      return [id, { ...one, paired: () => found.get(pairedWith) }];
    }),
  );
  return found;
}
