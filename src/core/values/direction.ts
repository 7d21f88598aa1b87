import { z } from 'astro/zod';
import { identifier, oneOf, period, text } from './field.ts';
import type { Period, StatedPeriod } from './period.ts';

/** Which way of a figure is good: up, down, inside a range, or neither (format 1, `goodWhen`). */
export const directions = ['higher', 'lower', 'range', 'neither'] as const;

export type Direction = (typeof directions)[number];

/** Which way is good for a time, and who says so. */
const timedDirection = z.strictObject({
  /** The way that is good for that time. */
  is: oneOf(directions),
  /** The first period for whose figures it holds; without one, from the first figure on. */
  from: period.optional(),
  /** The last such period; without one, to the last figure. */
  until: period.optional(),
  /** `target` where no paper says it, and it is read from the side on which the target lies. */
  inferredFrom: oneOf(['target']).optional(),
  /** The paper that says it, and the place in it. */
  edition: identifier.optional(),
  locator: text.optional(),
  /** Words for readers: what the paper says, or why nothing follows from it. */
  note: text.optional(),
});

export type TimedDirection = z.output<typeof timedDirection>;

/** `goodWhen` of a definition: one word for all times, or a list of directions with their dates. */
export const goodWhenSchema = z
  .union([oneOf(directions), z.array(timedDirection).min(1)])
  .transform((typed): readonly TimedDirection[] =>
    typeof typed === 'string' ? [{ is: typed }] : typed,
  );

const unsaid: TimedDirection = { is: 'neither' };

const holdsAt = ({ from, until }: TimedDirection, { last }: StatedPeriod) =>
  (!from || from.first <= last) && (!until || last <= until.last);

/**
 * Which way is good for the figures of a period, by the day on which it ends. A period that is not stated has the
 * direction of all times, where there is one. `neither` where none is given for the time.
 */
export function directionAt(all: readonly TimedDirection[], period: Period): TimedDirection {
  if (period.is !== 'unstated') return all.find((one) => holdsAt(one, period)) ?? unsaid;
  const [only, other] = all;
  return only && !other && !only.from && !only.until ? only : unsaid;
}

/**
 * Which way is good for two figures that are held against each other: that of the times of both, where it is one. A
 * figure without a date goes with the other.
 */
export function directionBetween(
  all: readonly TimedDirection[],
  one: Period,
  other: Period,
): TimedDirection {
  const [first, second] = [one, other].map((period, at) =>
    directionAt(all, period.is === 'unstated' ? [other, one][at]! : period),
  ) as [TimedDirection, TimedDirection];
  const isOne = first.is === second.is && first.inferredFrom === second.inferredFrom;
  return isOne ? second : unsaid;
}

/** The way that somebody with the right to say so calls good; `neither` where it is only read from a target. */
export const saidDirection = ({ is, inferredFrom }: TimedDirection): Direction =>
  inferredFrom ? 'neither' : is;
