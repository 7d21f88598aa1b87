import { doubt, type Doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { Mapping } from '../mappings/mapping.ts';
import { seriesOf, type Reading } from '../reading.ts';

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

/** Parts that stand in a mapping by name, so that a person has said of them what they are. */
const namedParts = ({ tables }: Mapping): ReadonlySet<string> =>
  new Set(
    tables.flatMap(({ parts = {}, partsAcross = {} }) =>
      [...Object.values(parts), ...Object.values(partsAcross)].flatMap(({ names = {} }) =>
        Object.values(names),
      ),
    ),
  );

/** What is told of parts that may go by another name now, and the series that this keeps out. */
export interface RenamedParts {
  readonly doubts: readonly Doubt[];
  readonly series: ReadonlySet<string>;
}

/**
 * Parts that the table of their measure never had, in a file in which others of its newest are there no more: the one
 * may be the other under a new name, whose figures would begin a series beside its own.
 */
export function renamedParts(
  readings: readonly Reading[],
  held: readonly HeldFigure[],
  mapping: Mapping,
): RenamedParts {
  const named = namedParts(mapping);
  const series = new Set<string>();
  const own = readings.filter(
    ({ comparator, parts }) => comparator === undefined && parts.size > 0,
  );
  const doubts = [...Map.groupBy(own, ({ measure }) => measure)].flatMap(([measure, all]) => {
    const there = held.filter((one) => one.measure === measure && one.kind === all[0]!.period.is);
    const newest = there
      .map(({ first }) => first)
      .toSorted()
      .at(-1);
    if (newest === undefined || all.every(({ period }) => period.first < newest)) return [];
    const [known, read] = [new Set(there.map((one) => one.series)), new Set(all.map(seriesOf))];
    const fresh = Map.groupBy(
      all.filter(
        (one) =>
          !known.has(seriesOf(one)) && ![...one.parts.values()].some((part) => named.has(part)),
      ),
      seriesOf,
    );
    return [...fresh].flatMap(([one, rows]) => {
      const [first] = rows as [Reading, ...Reading[]];
      const gone = there.filter(
        (other) =>
          other.parts !== undefined &&
          other.first === newest &&
          !read.has(other.series) &&
          dimensionsOf(other.parts) === dimensionsOf(first.parts),
      );
      if (gone.length === 0) return [];
      series.add(one);
      const say = (parts: ReadonlyMap<string, string>) => [...parts.values()].join(', ');
      const details = {
        measure,
        dimension: [...first.parts.keys()].join(', '),
        part: say(first.parts),
        gone: gone.map(({ parts }) => say(parts!)),
      };
      return [doubt('part-renamed', first.place, details, rows.length)];
    });
  });
  return { doubts, series };
}
