import { compare, exact, placesIn } from '../../values/exact.ts';
import { countedBy, valueByCounts } from './counts.ts';
import type { Indicator } from '../indicator.ts';
import type { Numbered } from '../observation.ts';
import { placesOf } from './precision.ts';
import { isAbove, isAtLeast, isDoubted, pointAt, spanOf, type Span } from './span.ts';

/**
 * How one figure stands to another, whatever either may have been before it was rounded: above it, below it, exactly
 * the same; `alike` where both are printed with the same number and may differ; `unsure` where the numbers differ and
 * rounding could turn them.
 */
export type Order = 'above' | 'below' | 'same' | 'alike' | 'unsure';

/** How one figure stands to another; `doubted` where what is printed of either cannot all be right, so that it is not told. */
export type FigureOrder = Order | 'doubted';

const isPoint = ({ low, high }: Span) =>
  low !== undefined && high !== undefined && compare(low.at, high.at) === 0;

/** How one span stands to another. @param isPrintedAlike whether both are printed with the same number. */
function orderOfSpans(one: Span, other: Span, isPrintedAlike: boolean): Order {
  if (isAbove(one, other)) return 'above';
  if (isAbove(other, one)) return 'below';
  if (isPoint(one) && isPoint(other)) return 'same';
  return isPrintedAlike ? 'alike' : 'unsure';
}

/** How one figure of an indicator stands to another. */
export function orderOf(indicator: Indicator, one: Numbered, other: Numbered): FigureOrder {
  if (isDoubted(one, indicator) || isDoubted(other, indicator)) return 'doubted';
  const isPrintedAlike =
    one.figure.value === other.figure.value && one.qualifier === other.qualifier;
  return orderOfSpans(spanOf(one, indicator), spanOf(other, indicator), isPrintedAlike);
}

/** Whether a paper printed a figure: then a target may have been meant for what it printed. */
const isPrinted = ({ edition }: Numbered) => edition !== undefined;

/**
 * What of a figure is to reach a number that is exact: what it may stand for; of one that no paper prints, and of which only
 * the rounded figure is there, that, where the number has no more places than it has.
 */
function heldAgainst(indicator: Indicator, one: Numbered, value: number): Span {
  const isRoundedAlone =
    !isPrinted(one) && one.qualifier === undefined && countedBy(one, indicator) === undefined;
  return isRoundedAlone && placesIn(value) <= placesOf(one, indicator)
    ? pointAt(exact(one.figure.text))
    : spanOf(one, indicator);
}

/** How a figure stands to a number that is exact, such as a target. */
export const orderAgainst = (indicator: Indicator, one: Numbered, value: number): Order =>
  orderOfSpans(
    spanOf(one, indicator),
    pointAt(exact(value)),
    one.figure.value === value && one.qualifier === undefined,
  );

/**
 * Whether a figure is at least (1) or at most (-1) a number that is exact, whatever it may have been before it was
 * rounded: `yes`, `no`, or `unsure`. Where the counts behind it are known, they alone tell; of one that a paper prints, they and its
 * printed number are to be of one mind, since a target may be meant for either.
 */
export function reaches(
  indicator: Indicator,
  one: Numbered,
  value: number,
  way: -1 | 1,
): 'yes' | 'no' | 'unsure' {
  const [span, point] = [heldAgainst(indicator, one, value), pointAt(exact(value))];
  const isPrintedSo = way === 1 ? one.figure.value >= value : one.figure.value <= value;
  const isEither = isPrinted(one) && valueByCounts(one, indicator) !== undefined;
  const isReached = way === 1 ? isAtLeast(span, point) : isAtLeast(point, span);
  if (isReached) return isEither && !isPrintedSo ? 'unsure' : 'yes';
  const isMissed = way === 1 ? isAbove(point, span) : isAbove(span, point);
  return isMissed && !(isEither && isPrintedSo) ? 'no' : 'unsure';
}

/** How a figure stands to a band of two numbers, both included, whatever it may have been before it was rounded. */
export type InBand = 'inside' | 'outside' | 'unsure';

/** Whether a figure lies in a band. */
export function standsIn(
  indicator: Indicator,
  one: Numbered,
  [low, high]: readonly [low: number, high: number],
): InBand {
  const ends = [reaches(indicator, one, low, 1), reaches(indicator, one, high, -1)];
  if (ends.includes('no')) return 'outside';
  return ends.includes('unsure') ? 'unsure' : 'inside';
}
