import { valueByCounts } from './counts.ts';
import {
  digitsOf,
  exact,
  minus,
  placesIn,
  signOf,
  sizeOf,
  type Exact,
} from '../../values/exact.ts';
import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import type { Numbered } from '../observation.ts';
import { isRounded, placesOf, shownPlacesOf } from './precision.ts';
import { groupDigits, withUnit } from '../../values/say.ts';

/** How far two numbers are apart, as it may be told. */
export interface Difference {
  /** One minus the other; below 0 where the other is greater. */
  readonly value: Exact;
  /** With how many places it may be told. */
  readonly places: number;
  /**
   * What gives it, where the figures as they are shown give another: the counts behind them, or the figures before
   * they were rounded for reading. `rounded`: counts gave it that are lost, and both ends of it are rounded.
   */
  readonly by: 'counts' | 'whole' | 'rounded' | undefined;
}

const printedValue = ({ figure }: Numbered) => exact(figure.text);

/** One figure minus another: by the counts behind both where these are known, else as printed. */
export function minusFigures(indicator: Indicator, one: Numbered, other: Numbered): Exact {
  const [first, second] = [one, other].map((figure) => valueByCounts(figure, indicator));
  return first && second ? minus(first, second) : minus(printedValue(one), printedValue(other));
}

/** A difference, and by what it is another than readers see. @param shown what the figures as they are shown give. */
function differing(value: Exact, places: number, shown: Exact, by: 'counts' | 'whole'): Difference {
  const isOther =
    signOf(value) !== signOf(shown) || digitsOf(value, places) !== digitsOf(shown, places);
  return { value, places, by: isOther ? by : undefined };
}

/** A figure as it is shown. */
const shownValue = (one: Numbered, indicator: Indicator): Exact =>
  one.figure.places === undefined
    ? printedValue(one)
    : exact(digitsOf(printedValue(one), shownPlacesOf(one, indicator)));

/**
 * How far two figures of an indicator are apart, with as many places as the finer of them. Of rounded figures it is
 * told where the counts behind them give it, or where both have a place after the point; where one had counts that nobody
 * recorded, only about.
 *
 * @returns `undefined` where it cannot be told: rounding to whole numbers would be most of it, or one is no exact
 *   number, such as `over 1,800`.
 */
export function differenceOf(
  indicator: Indicator,
  one: Numbered,
  other: Numbered,
): Difference | undefined {
  const both = [one, other];
  if (both.some(({ qualifier }) => qualifier)) return undefined;
  const finest = Math.max(...both.map((figure) => shownPlacesOf(figure, indicator)));
  const shown = minus(shownValue(one, indicator), shownValue(other, indicator));
  if (both.every((figure) => valueByCounts(figure, indicator)))
    return differing(minusFigures(indicator, one, other), Math.max(1, finest), shown, 'counts');
  const isTold = both.every(
    (figure) => placesOf(figure, indicator) > 0 || !isRounded(figure, indicator),
  );
  const printed = minus(printedValue(one), printedValue(other));
  if (!isTold) return undefined;
  if (both.some(({ hasLostCounts }) => hasLostCounts) && signOf(printed) !== 0)
    return { value: printed, places: finest, by: 'rounded' };
  return differing(printed, finest, shown, 'whole');
}

/**
 * How far a figure is from a number that is exact, such as a target: by the counts behind it where these are known,
 * else as printed, where the number has no more places than the figure.
 *
 * @returns `undefined` where it cannot be told.
 */
export function gapTo(indicator: Indicator, one: Numbered, value: number): Difference | undefined {
  if (one.qualifier) return undefined;
  const number = exact(value);
  const its = placesIn(value);
  const places = Math.max(shownPlacesOf(one, indicator), its);
  const shown = minus(shownValue(one, indicator), number);
  const counted = valueByCounts(one, indicator);
  if (counted) return differing(minus(counted, number), Math.max(1, places), shown, 'counts');
  const isTold = its <= placesOf(one, indicator) || !isRounded(one, indicator);
  return isTold ? differing(minus(printedValue(one), number), places, shown, 'whole') : undefined;
}

/** Says how far two figures are apart: a share is told in percentage points. */
export function sayDifference(
  { value, places, by }: Difference,
  { definition }: Indicator,
  language: Language,
): string {
  const words = language.sentence;
  const step: Exact = { top: 1n, bottom: 10n ** BigInt(places) };
  const isTiny = signOf(value) !== 0 && !/[1-9]/.test(digitsOf(value, places));
  const number = groupDigits(digitsOf(isTiny ? step : sizeOf(value), places));
  const size =
    definition.unit !== '%'
      ? withUnit(number, definition)
      : number === '1'
        ? words.point
        : fill(words.points, { number });
  const told = isTiny ? fill(words.lessThan, { difference: size }) : size;
  return by === undefined ? told : fill(words.differenceBy[by], { difference: told });
}
