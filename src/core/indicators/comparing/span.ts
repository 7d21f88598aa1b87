import { countedBy, halfStep, isGivenByParts } from './counts.ts';
import { compare, exact, minus, negative, plus, signOf, type Exact } from '../../values/exact.ts';
import type { Indicator } from '../indicator.ts';
import { isTimed, keyWithoutEdition, type Numbered, type Observation } from '../observation.ts';
import { keptOf } from '../../source/kept.ts';
import { isRounded, placesOf } from './precision.ts';

/** One end of a span: where it lies, and whether it belongs to it. */
interface End {
  readonly at: Exact;
  readonly isIn: boolean;
}

/** All numbers that a published figure may stand for. An end that is `undefined` lies nowhere. */
export interface Span {
  readonly low: End | undefined;
  readonly high: End | undefined;
}

const end = (at: Exact, isIn: boolean): End => ({ at, isIn });

/** The span of a number that is exact, such as a target. */
export const pointAt = (at: Exact): Span => ({ low: end(at, true), high: end(at, true) });

/** What rounds to a number of so many places, a half away from 0. */
function roundedSpan(at: Exact, places: number): Span {
  const half = halfStep(places);
  const sign = signOf(at);
  return { low: end(minus(at, half), sign > 0), high: end(plus(at, half), sign < 0) };
}

/** A span and what lies between it and a number outside it. */
const reaching = ({ low, high }: Span, at: Exact): Span => ({
  low: low && compare(at, low.at) < 0 ? end(at, true) : low,
  high: high && compare(at, high.at) > 0 ? end(at, true) : high,
});

/**
 * What a figure may stand for: what it is by the counts behind it; else all that is printed as it is printed, where it
 * was rounded; else itself. Where the counts give something else, it is not known which of the two is right.
 * `over 1,800` is open upwards, and of `about 1,800` no end is known.
 */
export function spanOf(observation: Numbered, indicator: Indicator): Span {
  const at = exact(observation.figure.text);
  switch (observation.qualifier) {
    case 'over':
      return { low: end(at, false), high: undefined };
    case 'at-least':
      return { low: end(at, true), high: undefined };
    case 'under':
      return { low: undefined, high: end(at, false) };
    case 'up-to':
      return { low: undefined, high: end(at, true) };
    case 'about':
      return { low: undefined, high: undefined };
    case undefined: {
      const counted = countedBy(observation, indicator);
      if (counted && isGivenByParts(observation, indicator)) return pointAt(counted);
      const printed = isRounded(observation, indicator)
        ? roundedSpan(at, placesOf(observation, indicator))
        : pointAt(at);
      return counted ? reaching(printed, counted) : printed;
    }
  }
}

const numberOf = ({ figure }: Observation) => (figure.is === 'number' ? figure.value : undefined);

/** What several papers give different numbers for, with a word about it beside one of them. */
const contradictedIn = keptOf(({ observations }: Indicator): ReadonlySet<string> => {
  const noted = new Set(
    observations.filter(({ discrepancy }) => discrepancy !== undefined).map(keyWithoutEdition),
  );
  if (noted.size === 0) return noted;
  const numbers = Map.groupBy(observations.filter(isTimed), keyWithoutEdition);
  return new Set([...noted].filter((key) => new Set(numbers.get(key)?.map(numberOf)).size > 1));
});

/**
 * Whether what is published of a figure cannot all be right: a discrepancy is written down that nothing which became of
 * the figure has answered. Nothing is called better or worse by such a figure. Where it is its own counts that contradict
 * it, the span of what it may be holds both, and a comparison is told that holds either way.
 */
export function isDoubted(observation: Observation, indicator: Indicator): boolean {
  if (indicator.revisions.has(observation)) return false;
  if (contradictedIn(indicator).has(keyWithoutEdition(observation))) return true;
  if (observation.discrepancy === undefined) return false;
  return countedBy(observation, indicator) === undefined || isGivenByParts(observation, indicator);
}

/** Whether nothing in the first span lies below anything in the second. */
export const isAtLeast = ({ low }: Span, { high }: Span): boolean =>
  low !== undefined && high !== undefined && compare(low.at, high.at) >= 0;

/** Whether everything in the first span lies above everything in the second. */
export function isAbove(one: Span, other: Span): boolean {
  if (!isAtLeast(one, other)) return false;
  const { low } = one;
  const { high } = other;
  return compare(low!.at, high!.at) > 0 || !low!.isIn || !high!.isIn;
}

const shifted = (one: End | undefined, by: Exact) => one && end(minus(one.at, by), one.isIn);

const turned = (one: End | undefined) => one && end(negative(one.at), one.isIn);

/** How far what is in a span may be from a number. */
export function distanceOf({ low, high }: Span, number: Exact): Span {
  const ends: Span = { low: shifted(low, number), high: shifted(high, number) };
  if (ends.low && signOf(ends.low.at) >= 0) return ends;
  const other: Span = { low: turned(ends.high), high: turned(ends.low) };
  if (other.low && signOf(other.low.at) >= 0) return other;
  if (!ends.high || !other.high) return { low: end(exact(0), true), high: undefined };
  const isFurther = compare(ends.high.at, other.high.at) > 0;
  return { low: end(exact(0), true), high: isFurther ? ends.high : other.high };
}
