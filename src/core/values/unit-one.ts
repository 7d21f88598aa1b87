import type { Language } from '../language/english.ts';
import type { Unit } from './say.ts';

/**
 * Whether it is not known what one alone of a unit is called: it has no singular of its own, and needs one. None is
 * needed after a sign (`%`), around money, of rates (`per 10,000`), of symbols (`µg/m³`, `km²`) and of words that are the same for one and for many.
 */
export function lacksOne(of: Unit, { unitsAlike }: Pick<Language, 'unitsAlike'>): boolean {
  const { unit, unitOne } = typeof of === 'string' ? { unit: of } : of;
  if (unitOne !== undefined || unit === '' || /^(?:[%‰£]|per\b)/.test(unit)) return false;
  // `µg/m³` is a symbol, as `kg` is: what it is for each of says nothing of many.
  const [first] = unit.split(/[ /]/) as [string];
  return !/[µμ°²³]/.test(first) && !unitsAlike.split(' ').includes(first);
}
