import { digitsOf, exact, placesTyped } from '../../values/exact.ts';
import type { HeldFigure } from '../held-figures.ts';
import { keyOf, seriesOf, type Reading } from '../reading.ts';

/**
 * Figures with as many digits as the tables have of their series, where the cell holds them and its format shows fewer
 * than it did: 47.8 of 0.478 that shows `48%`, behind 45.2.
 */
export function withDigitsHeld(
  readings: readonly Reading[],
  held: readonly HeldFigure[],
): readonly Reading[] {
  if (!readings.some(({ unrounded }) => unrounded !== undefined)) return readings;
  const byKey = new Map(held.map((one) => [one.key, one]));
  const newest = new Map<string, HeldFigure>();
  for (const one of held) {
    const name = `${one.kind} ${one.series}`;
    if ((newest.get(name)?.first ?? '') <= one.first) newest.set(name, one);
  }
  return readings.map((one) => {
    const { unrounded, value, period } = one;
    const there = byKey.get(keyOf(one)) ?? newest.get(`${period.is} ${seriesOf(one)}`);
    if (unrounded === undefined || !there) return one;
    const places = Math.min(placesTyped(there.value), placesTyped(unrounded));
    return places > placesTyped(value)
      ? { ...one, value: digitsOf(exact(unrounded), places) }
      : one;
  });
}
