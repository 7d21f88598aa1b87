import { decimalsOf } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { fill, type Language } from './language/english.ts';
import { sayNumber, withUnit } from './say.ts';

/** Says how far two figures are apart: a share is told in percentage points. */
export function sayDifference(
  difference: number,
  indicator: Indicator,
  language: Language,
): string {
  const size = Math.abs(difference);
  // Ten places at most: a computer would write a very small number with an exponent.
  const digits = size.toFixed(10).replace(/\.?0+$/, '');
  const number = sayNumber(size, Math.max(indicator.decimals, decimalsOf(digits)));
  if (indicator.definition.unit !== '%') return withUnit(number, indicator.definition.unit);
  return number === '1' ? language.sentence.point : fill(language.sentence.points, { number });
}
