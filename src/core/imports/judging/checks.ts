import { doubt, type Doubt } from '../doubt.ts';
import { middleOf } from '../../indicators/movement/middle-of.ts';
import { isNumber, keyOf, type Reading } from '../reading.ts';
import { addressOf } from '../sheets/sheet.ts';

/** Readings of which each key is there once, and what is told of those that are not. */
export function onceEach(readings: readonly Reading[]): {
  readonly readings: readonly Reading[];
  readonly doubts: readonly Doubt[];
} {
  const doubts: Doubt[] = [];
  const kept = [...Map.groupBy(readings, keyOf).values()].flatMap((all) => {
    const figure = all.find((one) => !one.isWithin);
    const same = figure ? all.filter((one) => !one.isWithin) : all;
    for (const { value, period, place, isWithin } of figure ? all : []) {
      if (!isWithin) continue;
      const details = { shown: value, period: period.text, other: addressOf(figure!.place) };
      doubts.push(doubt('within-longer', place, details, 1));
    }
    const [first, ...others] = same as [Reading, ...Reading[]];
    const other = others.find(({ value }) => value !== first.value);
    if (other) {
      const details = { first: other.value, second: first.value, other: addressOf(first.place) };
      doubts.push(doubt('two-figures', other.place, details, same.length));
      return [];
    }
    for (const again of others)
      doubts.push(doubt('printed-twice', again.place, { other: addressOf(first.place) }, 1));
    return [first];
  });
  return { readings: kept, doubts };
}

/** How much greater others must be for a number of at most 1 to be a share among percentages. */
export const farApart = 20;

/** Shares of 1 among percentages, and the other way round, in the figures of one measure. */
export function mixedShares(
  readings: readonly Reading[],
  unitOf: (measure: string) => string | undefined,
): readonly Doubt[] {
  return [...Map.groupBy(readings.filter(isNumber), ({ measure }) => measure)].flatMap(
    ([measure, all]) => {
      const isShare = unitOf(measure) === '%' || all.some(({ isPercent }) => isPercent);
      const sizes = all.map(({ value }) => Math.abs(Number(value)));
      const middle = middleOf(sizes, Number)!;
      if (isShare && middle > 0 && middle <= 1 && all.every(({ isPercent }) => !isPercent)) {
        // All of them are shares, and nothing says that they are to be read as percentages.
        const [first] = all.filter(({ value }) => value.includes('.'));
        if (!first || sizes.some((size) => size > 1)) return [];
        const details = { shown: first.value, typical: undefined };
        return [doubt('share-or-percent', first.place, details, all.length)];
      }
      const typical = all.find(({ value }) => Math.abs(Number(value)) === middle)!.value;
      return all.flatMap(({ value, isPercent, place }) => {
        const size = Math.abs(Number(value));
        const isSmall =
          !isPercent &&
          size > 0 &&
          size <= 1 &&
          middle >= farApart &&
          (isShare || (value.includes('.') && !typical.includes('e')));
        const isLarge = isPercent && size > 1000 && middle <= 100;
        return isSmall || isLarge
          ? [doubt('share-or-percent', place, { shown: value, typical }, 1)]
          : [];
      });
    },
  );
}
