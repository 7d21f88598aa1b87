import { placesIn } from '../../values/exact.ts';
import { fill, type Language } from '../../language/english.ts';
import { sayNumber, withUnit, type Unit } from '../../values/say.ts';
import { isRange, type Aim } from '../aim.ts';
import type { Indicator } from '../indicator.ts';
import { shortUnit } from './split-figure.ts';

/**
 * Says what a target aims at, at the precision of its measure or its own: `1,750 children`, `90% to 100%`, `12 to 16
 * days`, `at least 90%`.
 *
 * @param unit What the number, or the last of two, is printed with.
 */
export function sayAim(
  aim: Aim,
  { definition, decimals }: Pick<Indicator, 'definition' | 'decimals'>,
  { aims }: Language,
  unit: Unit = definition,
): string {
  const say = (value: number, of: Unit) =>
    withUnit(sayNumber(value, Math.max(decimals, placesIn(value))), of);
  if (!isRange(aim)) return say(aim, unit);
  const { low, high } = aim;
  if (low === undefined) return fill(aims.atMost, { high: say(high!, unit) });
  if (high === undefined) return fill(aims.atLeast, { low: say(low, unit) });
  return fill(aims.between, { low: say(low, shortUnit(definition.unit)), high: say(high, unit) });
}
