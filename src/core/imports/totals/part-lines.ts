import type { HeldFigure } from '../held-figures.ts';
import { isNumber, type Reading } from '../reading.ts';
import type { CellPlace } from '../sheets/sheet.ts';

/** Smaller figures add up by chance. */
export const leastSum = 10;

/** Figures of a measure, by the period and what else they are of. */
type Figures = ReadonlyMap<string, string>;

/** A part of a file with its figures, by the measure: those of the file, and those that the tables have of it besides. */
export interface Line {
  readonly name: string;
  readonly place: CellPlace;
  readonly figures: ReadonlyMap<string, Figures>;
  /** Its figures in the file alone. */
  readonly own: ReadonlyMap<string, Figures>;
  /** Whether any part beside it has a figure below nought. */
  readonly hasNegatives: boolean;
}

/** A figure as it is told from others of its part. */
interface Entry {
  readonly measure: string;
  readonly key: string;
  readonly value: string;
}

const keyOf = (
  period: string,
  basis: string | undefined,
  parts: ReadonlyMap<string, string>,
  dimension: string,
) => JSON.stringify([period, basis, [...parts].filter(([name]) => name !== dimension)]);

const byMeasure = (entries: readonly Entry[]): ReadonlyMap<string, Figures> =>
  new Map(
    [...Map.groupBy(entries, ({ measure }) => measure)].map(
      ([measure, all]) =>
        [measure, new Map(all.map(({ key, value }) => [key, value] as const))] as const,
    ),
  );

/**
 * The parts of a dimension in the order of their rows, or of their columns.
 *
 * @param held The figures that the publication has.
 */
export function linesOf(
  readings: readonly Reading[],
  dimension: string,
  along: 'row' | 'column',
  held: readonly HeldFigure[],
): readonly Line[] {
  const own = readings.filter(
    (one) => isNumber(one) && one.comparator === undefined && one.parts.has(dimension),
  );
  const there = Map.groupBy(
    held.filter(({ parts }) => parts?.has(dimension)),
    ({ parts }) => parts!.get(dimension)!,
  );
  const hasNegatives =
    own.some(({ value }) => value.startsWith('-')) ||
    [...there.values()].some((all) => all.some(({ value }) => value.startsWith('-')));
  return [...Map.groupBy(own, ({ parts }) => parts.get(dimension)!)]
    .map(([name, all]) => {
      const entries = all.map(({ measure, value, period, basis, parts }) => ({
        ...{ measure, value, key: keyOf(period.text, basis, parts, dimension) },
      }));
      const before = (there.get(name) ?? []).map(({ measure, value, period, basis, parts }) => ({
        ...{ measure, value, key: keyOf(period, basis, parts!, dimension) },
      }));
      return {
        name,
        place: all.toSorted((a, b) => a.place[along] - b.place[along])[0]!.place,
        // What the file has of a figure counts.
        figures: byMeasure([...before, ...entries]),
        own: byMeasure(entries),
        hasNegatives,
      };
    })
    .toSorted((a, b) => a.place[along] - b.place[along]);
}
