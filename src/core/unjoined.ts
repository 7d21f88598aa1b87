import { z } from 'astro/zod';
import { identifier, number, oneOf, period, text } from './field.ts';
import { decimalsOf } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { fill, type Language } from './language/english.ts';
import { qualifiers } from './observation.ts';
import { comparePeriods, type StatedPeriod } from './period.ts';
import { sayNumber, withUnit } from './say.ts';

/** A figure that a paper prints and that may not be the same count: shown beside the measure's own, never joined to it. */
export const unjoinedSchema = z.strictObject({
  /** The figure, in the measure's own unit. */
  value: number,
  /** The time that it stands for. */
  period,
  qualifier: oneOf(qualifiers).optional(),
  /** The paper that prints it, and the place. */
  edition: identifier,
  locator: text,
  /** Why it is not joined: what the paper does not say, or counts otherwise. */
  reason: text,
});

export type Unjoined = z.output<typeof unjoinedSchema>;

/**
 * The figures that may not be the same count and are later than a measure's own, in order of time. What stands beside
 * one with the word “latest” is only then all that is printed.
 *
 * @param latest The period of the measure's own latest figure; without one, all are later.
 */
export function laterUnjoined(
  { definition }: Pick<Indicator, 'definition'>,
  latest: StatedPeriod | undefined,
): readonly Unjoined[] {
  return (definition.unjoined ?? [])
    .filter(({ period }) => !latest || period.last > latest.last)
    .toSorted((a, b) => comparePeriods(a.period, b.period));
}

/** Says such a figure with its unit and qualifier: `about 1,950 children`. */
export function sayUnjoinedFigure(
  { value, qualifier }: Unjoined,
  { definition, decimals }: Indicator,
  language: Language,
): string {
  const digits = sayNumber(value, Math.max(decimals, decimalsOf(String(value))));
  const figure = withUnit(digits, definition.unit);
  return qualifier ? fill(language.qualifier[qualifier], { figure }) : figure;
}
