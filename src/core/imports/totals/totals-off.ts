import {
  compare,
  digitsOf,
  exact,
  minus,
  placesTyped,
  sizeOf,
  totalOf,
} from '../../values/exact.ts';
import { doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { isNumber, keyOf, type Reading } from '../reading.ts';
import type { TotalInDoubt } from './total-in-doubt.ts';
import {
  isSum,
  numbersOf,
  wholesBesideParts,
  dimensionsOf,
  type Beside,
} from './wholes-beside-parts.ts';
import { enoughSums } from './enough.ts';

/** Of how many periods one may be off at most, where a whole is taken for a sum. */
const oneOf = 4;

/** The names of the parts that have a number. */
const namesOf = ({ parts }: Beside) =>
  JSON.stringify(
    numbersOf(parts)
      .map(([name]) => name)
      .toSorted(),
  );

/** Whether a whole is the sum of two parts or more that are not nought: of one alone it would be by chance as well. */
const isPlainSum = (one: Beside) =>
  isSum(one) && numbersOf(one.parts).filter(([, value]) => Number(value) !== 0).length > 1;

/** What the parts of a whole come to, where that is another figure and no rounding explains it. */
function otherSum({ whole, parts }: Beside): string | undefined {
  const values = numbersOf(parts).map(([, value]) => value);
  const sum = totalOf(values.map(exact));
  const places = Math.max(...[...values, whole.value].map(placesTyped));
  const far = sizeOf(minus(sum, exact(whole.value)));
  // Each of them may have been rounded by half of its last digit.
  const rounded = { top: BigInt(values.length + 1), bottom: 2n * 10n ** BigInt(places) };
  const isRounded = whole.reading?.unrounded !== undefined || places > 0;
  const isOff = compare(far, isRounded ? rounded : exact(0)) > 0;
  return isOff ? digitsOf(sum, places) : undefined;
}

/**
 * Wholes that are not the sum of their parts, as they are in nearly all other periods: one of the figures is most
 * likely wrong, and which is for a person to find.
 *
 * @param held The figures that the publication has, beside which those of a single month are judged.
 */
export const totalsOff = (
  readings: readonly Reading[],
  table: TableMapping,
  held: readonly HeldFigure[],
): readonly TotalInDoubt[] =>
  wholesBesideParts(readings, dimensionsOf(table), held).flatMap((group) =>
    [...Map.groupBy(group, namesOf).values()].flatMap((wholes) => {
      const off = wholes.filter((one) => otherSum(one) !== undefined);
      const sums = wholes.filter(isPlainSum).length;
      if (sums < enoughSums || off.length * oneOf > sums + off.length) return [];
      return off.flatMap((one): readonly TotalInDoubt[] => {
        const { reading } = one.whole;
        if (!reading || !isNumber(reading)) return [];
        const details = { shown: reading.value, sum: otherSum(one)!, sums };
        const told = doubt('total-off', reading.place, details, 1);
        return [{ told, keys: new Set([keyOf(reading)]) }];
      });
    }),
  );
