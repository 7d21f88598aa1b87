import { doubt, type Doubt } from './doubt.ts';
import type { HeldFigure } from './held-figures.ts';
import { seriesOf, type Reading } from './reading.ts';

const dimensionsOf = (parts: ReadonlyMap<string, string>) => [...parts.keys()].toSorted().join();

/** Parts that the newest figures of a table have, and a file with newer ones has no more: each is told once. */
export function goneParts(
  readings: readonly Reading[],
  held: readonly HeldFigure[],
): readonly Doubt[] {
  const byMeasure = Map.groupBy(
    readings.filter(({ comparator }) => comparator === undefined),
    ({ measure }) => measure,
  );
  return [...byMeasure].flatMap(([measure, own]) => {
    const kind = own[0]!.period.is;
    const there = held.filter((one) => one.measure === measure && one.kind === kind);
    const newest = there
      .map(({ first }) => first)
      .toSorted()
      .at(-1);
    if (newest === undefined || own.every(({ period }) => period.first <= newest)) return [];
    const read = new Set(own.map(seriesOf));
    const dimensions = new Set(own.map(({ parts }) => dimensionsOf(parts)));
    return there.flatMap(({ first, parts, series }) => {
      const isGone = parts && parts.size > 0 && first === newest && !read.has(series);
      if (!isGone || !dimensions.has(dimensionsOf(parts))) return [];
      return [doubt('part-gone', own[0]!.place, { measure, part: [...parts.values()].join(', ') })];
    });
  });
}
