import { compare, exact, totalOf } from '../../values/exact.ts';
import { doubt } from '../doubt.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { isNumber, keyOf, type Reading } from '../reading.ts';
import type { TotalInDoubt } from './total-in-doubt.ts';

/** In how many periods a row has to be such a sum before it is taken for one. */
const enough = 2;

/** Whether a figure is the sum of two or more of those right above it. */
function isSumAbove(whole: Reading, above: readonly Reading[]): boolean {
  const sum = exact(whole.value);
  return above.some(
    (_, start) =>
      start < above.length - 1 &&
      compare(totalOf(above.slice(start).map(({ value }) => exact(value))), sum) === 0,
  );
}

/**
 * Rows that stand for the whole in the middle of its parts, and are the sums of those above them alone: subtotals, of
 * which nobody knows what they are of. Told for each measure at its first, and kept out.
 */
export function totalsOfSome(
  readings: readonly Reading[],
  { parts = {} }: TableMapping,
): readonly TotalInDoubt[] {
  const own = readings.filter(({ comparator }) => comparator === undefined).filter(isNumber);
  return Object.entries(parts).flatMap(([dimension, { column }]) =>
    [...Map.groupBy(own, ({ measure }) => measure)].flatMap(([, all]) => {
      const others = (one: Reading) => [...one.parts].filter(([name]) => name !== dimension);
      const groups = Map.groupBy(all, (one) => JSON.stringify([one.period.text, others(one)]));
      const found = [...groups.values()].map((group) => {
        const rows = group.toSorted((a, b) => a.place.row - b.place.row);
        const wholes = rows.filter((one) => !one.parts.has(dimension));
        const [whole] = wholes;
        if (!whole || wholes.length > 1) return undefined;
        const inParts = rows.filter((one) => one !== whole);
        const above = inParts.filter(({ place }) => place.row < whole.place.row);
        const isAll =
          compare(totalOf(inParts.map(({ value }) => exact(value))), exact(whole.value)) === 0;
        const isOfSome = above.length < inParts.length && !isAll && isSumAbove(whole, above);
        return { whole, isOfSome };
      });
      const wholes = found.flatMap((one) => one ?? []);
      if (wholes.length < enough || !wholes.every(({ isOfSome }) => isOfSome)) return [];
      const first = wholes[0]!.whole;
      const told = doubt('total-of-some', first.place, { column }, wholes.length);
      return [{ told, keys: new Set(wholes.map(({ whole }) => keyOf(whole))) }];
    }),
  );
}
