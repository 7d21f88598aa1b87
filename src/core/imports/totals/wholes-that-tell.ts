import { compare, exact, placesTyped, totalOf } from '../../values/exact.ts';
import type { CountsHeld } from '../counts-held.ts';
import { doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { keyOf, type Reading } from '../reading.ts';
import { unitMeant } from '../words/unit-word.ts';
import type { TotalInDoubt } from './total-in-doubt.ts';
import {
  dimensionsOf,
  isSum,
  numbersOf,
  wholesBesideParts,
  type Beside,
} from './wholes-beside-parts.ts';

/** Whether figures of a unit may be counts: shares, rates and money do not add up to people. */
const mayCount = (unit: string | undefined) =>
  unit === undefined || ['count', 'word'].includes(unitMeant(unit)?.is ?? 'word');

/** Whether a number is one of something that is counted one by one. */
const isCount = (value: string) => placesTyped(value) === 0 && !value.startsWith('-');

/** The part of a whole that it gives away with the others: all of these are told, and are no more than it. */
function givenIn({ whole, parts }: Beside): string | undefined {
  const withheld = [...parts].filter(([, value]) => value === 'suppressed');
  const numbers = numbersOf(parts).map(([, value]) => value);
  const isAllTold = [...parts.values()].every(
    (value) => value === 'suppressed' || value === 'not-applicable' || /^-?\d/.test(value),
  );
  if (withheld.length !== 1 || numbers.length === 0 || !isAllTold) return undefined;
  if (![whole.value, ...numbers].every(isCount)) return undefined;
  return compare(totalOf(numbers.map(exact)), exact(whole.value)) > 0 ? undefined : withheld[0]![0];
}

/**
 * Whether the parts of a whole are known to make another figure: where all of them have a number they are its sum in no
 * period.
 */
function isNoSum(wholes: readonly Beside[]): boolean {
  const full = wholes.filter(
    ({ parts }) => parts.size > 1 && numbersOf(parts).length === parts.size,
  );
  return full.length > 0 && !full.some(isSum);
}

/**
 * Withheld figures that the whole beside them and the other parts give away (standards D-21), told for each measure at its
 * first, with all its figures of that period: which of them to withhold too is for a person. What follows from them is
 * told nowhere.
 *
 * @param unsure Figures that are in doubt, and may be withheld ones, as if they were.
 * @param held The figures that the publication has.
 */
export function wholesThatTell(
  readings: readonly Reading[],
  unsure: readonly Reading[],
  tables: readonly TableMapping[],
  held: readonly HeldFigure[],
  countsHeld: (measure: string) => CountsHeld,
): readonly TotalInDoubt[] {
  const all = [...readings, ...unsure];
  const dimensions = [...new Set(tables.flatMap(dimensionsOf))];
  const measures = Map.groupBy(all, ({ measure }) => measure);
  return [...measures].flatMap(([measure, own]): readonly TotalInDoubt[] => {
    const { counts, unit, isReviewed, partial, isKnown } = countsHeld(measure);
    if (counts === 'other' || isReviewed) return [];
    if (counts === undefined && !mayCount(unit)) return [];
    const withheld = wholesBesideParts(own, dimensions, held)
      .filter((wholes) => !isNoSum(wholes))
      .flat()
      .flatMap((one) => {
        const part = partial.includes(one.dimension) ? undefined : givenIn(one);
        return part === undefined ? [] : (one.inFile.get(part) ?? []);
      });
    const [first] = withheld;
    if (!first) return [];
    const times = new Set(withheld.map(({ period }) => period.text));
    const lost = readings.filter(
      (one) =>
        one.measure === measure && one.comparator === undefined && times.has(one.period.text),
    );
    const isSure = !unsure.includes(first);
    const details = { measure, count: new Set(withheld).size, isSure, counts, isKnown };
    const told = doubt('withheld-given', first.place, details, lost.length);
    return [{ told, keys: new Set(lost.map(keyOf)) }];
  });
}
