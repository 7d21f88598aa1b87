import { valueByCounts } from './counts.ts';
import { compare, exact } from '../../values/exact.ts';
import type { Indicator } from '../indicator.ts';
import type { Numbered } from '../observation.ts';
import { isAbove, isAtLeast, pointAt, spanOf, type Span } from './span.ts';

/**
 * How one figure stands to another, whatever either may have been before it was rounded: above it, below it, exactly
 * the same; `alike` where both are printed with the same number and may differ; `unsure` where the numbers differ and
 * rounding could turn them.
 */
export type Order = 'above' | 'below' | 'same' | 'alike' | 'unsure';

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
export function orderOf(indicator: Indicator, one: Numbered, other: Numbered): Order {
  const isPrintedAlike =
    one.figure.value === other.figure.value && one.qualifier === other.qualifier;
  return orderOfSpans(spanOf(one, indicator), spanOf(other, indicator), isPrintedAlike);
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
 * rounded: `yes`, `no`, or `unsure`. Where the counts behind it are known, they and its printed number are to be of one
 * mind, since a target may be meant for either.
 */
export function reaches(
  indicator: Indicator,
  one: Numbered,
  value: number,
  way: -1 | 1,
): 'yes' | 'no' | 'unsure' {
  const [span, point] = [spanOf(one, indicator), pointAt(exact(value))];
  const isPrintedSo = way === 1 ? one.figure.value >= value : one.figure.value <= value;
  const isCounted = valueByCounts(one, indicator) !== undefined;
  const isReached = way === 1 ? isAtLeast(span, point) : isAtLeast(point, span);
  if (isReached) return isCounted && !isPrintedSo ? 'unsure' : 'yes';
  const isMissed = way === 1 ? isAbove(point, span) : isAbove(span, point);
  return isMissed && !(isCounted && isPrintedSo) ? 'no' : 'unsure';
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
