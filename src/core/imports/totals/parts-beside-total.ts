import { compare, exact, times, totalOf } from '../../values/exact.ts';
import { doubt, type Doubt } from '../doubt.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { isNumber, type Reading } from '../reading.ts';
import { addressOf } from '../sheets/sheet.ts';
import { enoughSums } from './enough.ts';

/** Of how many periods one may be off at most. */
const oneOf = 4;

/** How a part stands to the others beside it in the periods of a measure. */
interface Sums {
  readonly all: readonly Reading[];
  /** Those that are the sum of the others. */
  readonly sums: readonly Reading[];
  /** The sums of two others or more that are not nought: of one alone it would be by chance as well. */
  readonly plain: number;
  /** Those that are another figure though each of the other parts has one. */
  readonly off: readonly Reading[];
}

/** How each part of a measure stands to the others, by its name. */
export function sumsOfOthers(
  readings: readonly Reading[],
  dimension: string,
): ReadonlyMap<string, Sums> {
  const own = readings.filter((one) => isNumber(one) && one.parts.has(dimension));
  const nameOf = ({ parts }: Reading) => parts.get(dimension)!;
  const everyName = new Set(own.map(nameOf));
  const beside = Map.groupBy(own, ({ period, parts, comparator, basis }) =>
    JSON.stringify([
      period.text,
      comparator,
      basis,
      [...parts].filter(([name]) => name !== dimension),
    ]),
  );
  const found = [...beside.values()].flatMap((group) => {
    if (group.length < 3) return [];
    const all = totalOf(group.map(({ value }) => exact(value)));
    const some = group.filter(({ value }) => Number(value) !== 0).length;
    const isWhole = new Set(group.map(nameOf)).size === everyName.size;
    return group.map((reading) => {
      // What is the sum of the others is half of all.
      const isSum = compare(times(exact(reading.value), exact(2)), all) === 0;
      return { reading, isSum, isPlain: isSum && some > 2, isOff: !isSum && isWhole };
    });
  });
  return new Map(
    [...Map.groupBy(found, ({ reading }) => nameOf(reading))].map(([name, ones]) => [
      name,
      {
        all: ones.map(({ reading }) => reading),
        sums: ones.filter(({ isSum }) => isSum).map(({ reading }) => reading),
        plain: ones.filter(({ isPlain }) => isPlain).length,
        off: ones.filter(({ isOff }) => isOff).map(({ reading }) => reading),
      },
    ]),
  );
}

const isAlways = ({ all, sums }: Sums) => sums.length === all.length;

/** Whether a part is the sum of the others in each period, and in some of them not of noughts alone; or in nearly each. */
export const isTotal = (one: Sums | undefined): boolean => {
  if (!one) return false;
  const some = one.sums.filter(({ value }) => Number(value) !== 0).length;
  const isNearly =
    one.plain >= enoughSums &&
    one.sums.length + one.off.length === one.all.length &&
    one.off.length * oneOf <= one.all.length;
  return (isAlways(one) && some >= enoughSums) || isNearly;
};

/** The part that is the sum of the others: in the periods of one measure, or in several measures of few periods. */
function totalAmong(measures: readonly ReadonlyMap<string, Sums>[]): Sums | undefined {
  const own = measures.flatMap((sums) => [...sums.values()]).find(isTotal);
  if (own) return own;
  const names = new Set(measures.flatMap((sums) => [...sums.keys()]));
  for (const name of names) {
    const always = measures.flatMap((sums) => sums.get(name) ?? []).filter(isAlways);
    const plain = always.reduce((sum, one) => sum + one.plain, 0);
    if (plain >= enoughSums) return always[0];
  }
  return undefined;
}

/** A part whose figures are the sums of the others beside it, in nearly every period of a measure or in several measures. */
export function partsBesideTotal(
  readings: readonly Reading[],
  { parts = {}, partsAcross = {} }: TableMapping,
): readonly Doubt[] {
  const dimensions = [
    ...Object.entries(parts).map(([dimension, { column }]) => [dimension, column] as const),
    ...Object.keys(partsAcross).map((dimension) => [dimension, dimension] as const),
  ];
  return dimensions.flatMap(([dimension, column]) => {
    const measures = [...Map.groupBy(readings, ({ measure }) => measure).values()];
    const total = totalAmong(measures.map((own) => sumsOfOthers(own, dimension)));
    const [first] = total?.all ?? [];
    if (!total || !first) return [];
    const off = total.off.map(({ place }) => addressOf(place).replace(/^.*!/, ''));
    const name = first.parts.get(dimension)!;
    return [doubt('part-is-total', first.place, { column, name, off })];
  });
}
