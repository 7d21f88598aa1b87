import { compare, exact, totalOf } from '../../values/exact.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import type { Reading } from '../reading.ts';

/** A figure of the file or of the tables: of a part of one dimension, or of their whole. */
interface Own {
  readonly part: string | undefined;
  readonly value: string;
  /** Where it is one of the file. */
  readonly reading?: Reading | undefined;
}

/** The whole of a period and the numbers of its parts. */
export interface Beside {
  readonly dimension: string;
  readonly first: string;
  readonly whole: Own;
  readonly parts: ReadonlyMap<string, string>;
  /** Those of the parts that are of the file. */
  readonly inFile: ReadonlyMap<string, Reading>;
}

/** What a figure, of the file or of the tables, is beside the others of its dimension. */
interface Placed extends Own {
  readonly group: string;
  readonly first: string;
}

function placed(
  parts: ReadonlyMap<string, string>,
  dimension: string,
  { measure, kind, basis = '' }: { measure: string; kind: string; basis?: string | undefined },
): Pick<Placed, 'group' | 'part'> {
  const others = [...parts].filter(([name]) => name !== dimension).toSorted();
  return { group: JSON.stringify([measure, kind, basis, others]), part: parts.get(dimension) };
}

/** The wholes of a group by their periods, in order of time; of the same period the file's own goes before the table's. */
function wholesOf(dimension: string, group: readonly Placed[]): readonly Beside[] {
  return [...Map.groupBy(group, ({ first }) => first)]
    .flatMap(([first, all]): readonly Beside[] => {
      const byPart = Map.groupBy(all, ({ part }) => part);
      const own = (part: string | undefined) => {
        const found = byPart.get(part) ?? [];
        return found.find(({ reading }) => reading) ?? found[0];
      };
      const whole = own(undefined);
      const names = [...byPart.keys()].filter((name) => name !== undefined);
      const parts = new Map(names.map((name) => [name, own(name)!.value] as const));
      const inFile = new Map(
        names.flatMap((name) => {
          const { reading } = own(name)!;
          return reading ? [[name, reading] as const] : [];
        }),
      );
      return whole ? [{ dimension, first, whole, parts, inFile }] : [];
    })
    .toSorted((a, b) => (a.first < b.first ? -1 : 1));
}

/** The parts that have a number. */
export const numbersOf = (parts: ReadonlyMap<string, string>) =>
  [...parts].filter(([, value]) => /^-?\d/.test(value));

/** Whether a whole is the sum of those parts that have a number, of which there are two at least. */
export function isSum({ whole, parts }: Beside): boolean {
  const numbers = numbersOf(parts).map(([, value]) => exact(value));
  return numbers.length > 1 && compare(totalOf(numbers), exact(whole.value)) === 0;
}

/** The dimensions that a table says parts of: in its rows, over its columns, or of single columns. */
export const dimensionsOf = ({
  parts = {},
  partsAcross = {},
  values = [],
}: TableMapping): readonly string[] => [
  ...new Set([
    ...Object.keys({ ...parts, ...partsAcross }),
    ...values.flatMap((value) => Object.keys(value.parts ?? {})),
  ]),
];

/**
 * The wholes of each measure with their parts, in order of time: a group for each dimension and what else a figure is of.
 *
 * @param held The figures that the publication has, beside which those of a single month are judged.
 */
export function wholesBesideParts(
  readings: readonly Reading[],
  dimensions: readonly string[],
  held: readonly HeldFigure[],
): readonly (readonly Beside[])[] {
  const measures = new Set(readings.map(({ measure }) => measure));
  const there = held.filter(({ measure }) => measures.has(measure));
  return dimensions.flatMap((dimension) => {
    const own = readings
      .filter(({ comparator }) => comparator === undefined)
      .map((reading): Placed => {
        const { measure, value, period, basis } = reading;
        const of = placed(reading.parts, dimension, { measure, kind: period.is, basis });
        return { ...of, value, reading, first: period.first };
      });
    const before = there.flatMap((one): readonly Placed[] => {
      const { measure, kind, first, value, parts: ofPart } = one;
      return ofPart ? [{ ...placed(ofPart, dimension, { measure, kind }), value, first }] : [];
    });
    return [...Map.groupBy([...own, ...before], ({ group }) => group).values()].map((group) =>
      wholesOf(dimension, group).filter(({ whole }) => /^-?\d/.test(whole.value)),
    );
  });
}
