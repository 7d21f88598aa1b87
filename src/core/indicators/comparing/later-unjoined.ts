import { decimalsOf } from '../../values/figure.ts';
import type { Indicator } from '../indicator.ts';
import { fill, type Language } from '../../language/english.ts';
import { comparePeriods, type StatedPeriod } from '../../values/period.ts';
import { sayNumber, withUnit } from '../../values/say.ts';
import type { Unjoined } from '../unjoined.ts';

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
  const figure = withUnit(digits, definition);
  return qualifier ? fill(language.qualifier[qualifier], { figure }) : figure;
}
