import { doubt, type Doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { OpenFigure } from '../rows/open-figures.ts';
import { keyOf, type Reading } from '../reading.ts';

/** Figures of the tables for which a file has a blank cell now, and no figure elsewhere. */
export function goneFigures(
  open: readonly OpenFigure[],
  readings: readonly Reading[],
  held: readonly HeldFigure[],
): readonly Doubt[] {
  const read = new Set(readings.map(keyOf));
  const there = new Map(held.map(({ key, value }) => [key, value] as const));
  return open.flatMap(({ place, key }) => {
    const value = read.has(key) ? undefined : there.get(key);
    return value === undefined ? [] : [doubt('figure-gone', place, { there: value })];
  });
}
