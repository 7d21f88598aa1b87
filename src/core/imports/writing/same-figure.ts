import { digitsOf, exact, placesTyped } from '../../values/exact.ts';
import type { Reading } from '../reading.ts';

const isSameText = (one: string, other: string) =>
  one === other || (/^-?\d/.test(one) && /^-?\d/.test(other) && Number(one) === Number(other));

/**
 * Whether a table has what a cell holds, though its format showed more digits or fewer when it was read: 45.2 of 0.4523,
 * which shows `45%` now.
 */
function isShownOtherwise(was: string, { value, unrounded, isPercent, isText }: Reading): boolean {
  const all = unrounded ?? (isPercent && !isText ? value : undefined);
  if (all === undefined || !/^-?\d+(?:\.\d+)?$/.test(was)) return false;
  const places = placesTyped(was);
  return Number(digitsOf(exact(all), places)) === Number(was);
}

/** Whether a row of a table has the figure that a cell holds, in other digits or under another format. */
export const hasFigure = (was: string, reading: Reading): boolean =>
  isSameText(was, reading.value) || isShownOtherwise(was, reading);
