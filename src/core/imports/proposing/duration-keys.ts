import { isTimeText } from '../length-of-time.ts';
import type { Cell } from '../sheets/sheet.ts';
import { clockOf, timeUnitOf, type TimeUnit } from '../words/time-unit.ts';
import { oneOf } from '../words/unit-word.ts';
import type { TypedMeasure } from './proposed.ts';

const isLength = ({ is, text }: Cell) => is === 'duration' || (is === 'text' && isTimeText(text));

/** Whether any length of time has seconds besides its minutes. */
const hasSeconds = (cells: readonly Cell[], isMinutes: boolean) =>
  cells.some(({ text }) => isMinutes || /:\d\d:(?!00)\d\d$/.test(text));

/**
 * What a mapping says of a measure whose cells are lengths of time: in what they are counted, which is what the sheet
 * says or the smallest that they show, so that none is rounded.
 *
 * @param said What the sheet says of its unit, and its title.
 * @returns Nothing where they are none, or texts of which it is not plain how they are spelt.
 */
export function durationKeys(
  cells: readonly Cell[],
  said: readonly string[],
): Pick<TypedMeasure, 'unit' | 'unitOne' | 'duration' | 'clock'> {
  const own = cells.filter(isLength);
  if (own.length === 0) return {};
  const clock = said.map(clockOf).find((one) => one !== undefined);
  const isTyped = own.every(({ is }) => is === 'duration');
  const isWhole = own.every(({ text }) => text.split(':').length > 2);
  if (!isTyped && !isWhole && !clock) return {};
  const named = said.map(timeUnitOf).find((one) => one !== undefined);
  const isMinutes = !isTyped && clock === 'm:ss';
  const unit: TimeUnit = named ?? (hasSeconds(own, isMinutes) ? 'seconds' : 'minutes');
  const unitOne = oneOf(unit);
  return {
    unit,
    ...(unitOne ? { unitOne } : {}),
    duration: unit,
    ...(isTyped || !clock ? {} : { clock }),
  };
}
