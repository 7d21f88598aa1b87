import { doubt } from '../doubt.ts';
import type { HeldFigure } from '../held-figures.ts';
import type { TableMapping } from '../mappings/mapping.ts';
import { isNumber, keyOf, type Reading } from '../reading.ts';
import type { TotalInDoubt } from './total-in-doubt.ts';
import {
  isSum,
  numbersOf,
  wholesBesideParts,
  dimensionsOf,
  type Beside,
} from './wholes-beside-parts.ts';

/** Words for which a figure is still to come, or was not to be had: no whole can have it in. */
const isOpen = (value: string | undefined) =>
  value === undefined || value === 'not-yet-due' || value === 'unavailable';

/** The parts that a whole was most likely reckoned without: they have a number in the nearest period, and none here. */
function missingIn(one: Beside, wholes: readonly Beside[]): readonly string[] {
  if (Number(one.whole.value) === 0 || !isSum(one)) return [];
  const at = wholes.indexOf(one);
  const nearest = wholes[at - 1] ?? wholes[at + 1];
  const known = numbersOf(nearest?.parts ?? new Map<string, string>()).map(([name]) => name);
  const missing = known.filter((name) => isOpen(one.parts.get(name)));
  // Parts that are new may be those that are missing, under other names.
  if (numbersOf(one.parts).some(([name]) => !known.includes(name))) return [];
  const adds = wholes.some(
    (other) =>
      other !== one && isSum(other) && missing.every((name) => !isOpen(other.parts.get(name))),
  );
  return adds ? missing : [];
}

/**
 * Wholes that are the sum of their parts but for one that has no figure yet, and has one in the period beside: the
 * month would seem to fall by what is missing.
 */
export const totalsWithout = (
  readings: readonly Reading[],
  table: TableMapping,
  held: readonly HeldFigure[],
): readonly TotalInDoubt[] =>
  wholesBesideParts(readings, dimensionsOf(table), held).flatMap((wholes) =>
    wholes.flatMap((one) => {
      const { reading } = one.whole;
      const missing = reading && isNumber(reading) ? missingIn(one, wholes) : [];
      if (!reading || missing.length === 0) return [];
      const details = { shown: reading.value, period: reading.period.text, missing };
      const told = doubt('total-without', reading.place, details, 1);
      return [{ told, keys: new Set([keyOf(reading)]) }];
    }),
  );
