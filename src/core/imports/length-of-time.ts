import { digitsOf, exact, over } from '../values/exact.ts';
import { doubt, type Doubt } from './doubt.ts';
import type { Mapping } from './mappings/mapping.ts';
import type { Cell, CellPlace } from './sheets/sheet.ts';
import type { UnitHeld } from './unit-of-row.ts';
import { timeUnitOf, unitsOfTime, type TimeUnit } from './words/time-unit.ts';

/** How a text of two numbers is meant, `12:30`: hours and minutes, or minutes and seconds. */
export type Clock = 'h:mm' | 'm:ss';

/** In what the lengths of time of a measure are counted. */
export interface DurationRead {
  readonly unit: TimeUnit;
  /** `undefined` where nobody says it: then a text of two numbers is in doubt. */
  readonly clock: Clock | undefined;
}

/** Whether a text is a length of time, or a time of the day: `12:30`, `0:05:30`. */
export const isTimeText = (text: string): boolean => /^\d+:[0-5]\d(?::[0-5]\d)?$/.test(text);

/** The seconds of a length of time as it is spelt; `undefined` of a text of which it is not known what it says. */
function secondsOf({ is, text }: Cell, clock: Clock | undefined): number | undefined {
  const bare = text.replace(/^-/, '');
  const numbers = bare.split(':').map(Number);
  const isSure = is === 'duration' || numbers.length > 2 || clock !== undefined;
  if (!isSure) return undefined;
  const isShort = is === 'text' && numbers.length === 2 && clock === 'm:ss';
  const [hours = 0, minutes = 0, seconds = 0] = isShort ? [0, ...numbers] : numbers;
  return (text.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
}

/** How many places a length of time has at most in the unit that it is counted in. */
const mostPlaces = 3;

/** So many seconds in a unit, exactly; `undefined` where its digits have no end. */
function inUnit(seconds: number, unit: TimeUnit): string | undefined {
  for (let places = 0; places <= mostPlaces; places++)
    if ((seconds * 10 ** places) % unitsOfTime[unit] === 0)
      return digitsOf(over(exact(String(seconds)), exact(unitsOfTime[unit])), places);
  return undefined;
}

/** The units in which a length of time is a plain number, the largest first. */
const sameAs = (seconds: number): readonly string[] =>
  Object.entries(unitsOfTime).flatMap(([unit, own]) =>
    seconds > 0 && (seconds * 100) % own === 0 && seconds >= own
      ? [`${seconds / own} ${unit}`]
      : [],
  );

/**
 * A length of time as a number in the unit that its measure counts in.
 *
 * @param read `undefined` where nobody says the unit.
 * @returns A plain number; a doubt where it is not known what the cell says, or it has no end in that unit.
 */
export function numberOfTime(
  cell: Cell,
  place: CellPlace,
  read: DurationRead | undefined,
): string | Doubt {
  const seconds = secondsOf(cell, read?.clock);
  const number = read && seconds !== undefined ? inUnit(seconds, read.unit) : undefined;
  if (number !== undefined) return number;
  const all = cell.is === 'duration' ? (secondsOf(cell, undefined) ?? 0) : (seconds ?? 0);
  const details = { shown: cell.text, same: sameAs(all).slice(0, 2), unit: read?.unit };
  return doubt('time-for-figure', place, details, 1);
}

/** In what the lengths of time of a measure are counted; `undefined` where nobody says it, or its unit is another. */
export type DurationOf = (measure: string) => DurationRead | undefined;

/** Reads what a mapping says of the lengths of time of its measures. */
export const durationReader =
  ({ measures = {} }: Mapping, unitHeld: UnitHeld): DurationOf =>
  (measure) => {
    const { duration: unit, clock } = measures[measure] ?? {};
    const own = timeUnitOf(unitHeld(measure).unit ?? '');
    return unit && (own === undefined || own === unit) ? { unit, clock } : undefined;
  };
