import type { Day } from './calendar.ts';
import { compare, digitsOf, exact, placesTyped } from './exact.ts';

/**
 * A published figure, or the reason why there is none. A reason is never drawn as a point, and never as 0
 * (standards D-15). `value` is the number, `text` the digits as they were typed; `places` stand behind the point where
 * it is shown, if these are fewer than were typed.
 */
export type Figure =
  | {
      readonly is: 'number';
      readonly value: number;
      readonly text: string;
      readonly places?: number;
    }
  | { readonly is: 'suppressed' }
  | { readonly is: 'unavailable' }
  | { readonly is: 'not-applicable' }
  /**
   * `wasDue` is the day by which it was to come, where that has passed; `isOthers` that another body is to publish it, of whose
   * days nothing is known.
   */
  | { readonly is: 'not-yet-due'; readonly wasDue?: Day; readonly isOthers?: true }
  | { readonly is: 'low' };

/** A figure as it is typed: its digits, or the word of format 1 that stands in their place. */
export const typedFigure = (figure: Figure): string =>
  figure.is === 'number' ? figure.text : figure.is;

/** A figure that is a number. */
export type NumberFigure = Extract<Figure, { is: 'number' }>;

/** The words that stand in `value` where there is no number, with their short forms. */
export const reasons = {
  suppressed: 'suppressed',
  c: 'suppressed',
  '[c]': 'suppressed',
  unavailable: 'unavailable',
  x: 'unavailable',
  '[x]': 'unavailable',
  'not-applicable': 'not-applicable',
  z: 'not-applicable',
  '[z]': 'not-applicable',
  'not-yet-due': 'not-yet-due',
  low: 'low',
  '[low]': 'low',
} as const satisfies Record<string, Exclude<Figure['is'], 'number'>>;

/** The number of a text of at most nine digits; `undefined` for any other text. */
function parseDigits(text: string): number | undefined {
  if (text.length === 0 || text.length > 9) return undefined;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return text.charCodeAt(0) === 48 && text.length > 1 ? undefined : value;
}

export const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** So many significant digits a computer keeps of any number; what stands behind them may be noise of its reckoning. */
const keptDigits = 15;

/** No number that is kept has more signs, even with all its noughts. */
const longestNumber = 40;

/** More places than any paper prints: they come of a division, and are rounded wherever they are shown. */
const printedPlaces = 9;

/** Whether a number gives the digits from which it was read, noughts at their end aside. */
function readsBack(value: number, text: string): boolean {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '');
  return compare(exact(value.toPrecision(Math.max(1, digits.length))), exact(text)) === 0;
}

/** Reads a plain number: digits, at most one point, a hyphen for minus, all of it kept. Anything else gives `undefined`. */
export function parseNumber(text: string): NumberFigure | undefined {
  // Nearly every figure is a whole number, and needs no pattern.
  const whole = parseDigits(text);
  if (whole !== undefined) return { is: 'number', value: whole, text };
  if (text.length > longestNumber || !plainNumber.test(text)) return undefined;
  const value = Number(text);
  if (text.length > keptDigits && !readsBack(value, text)) return undefined;
  const isReckoned = text.length > printedPlaces && decimalsOf(text) > printedPlaces;
  return isReckoned
    ? { is: 'number', value, text, places: placesToRead(text) }
    : { is: 'number', value, text };
}

/** Reads the `value` cell of an observation; `undefined` when it is neither a plain number nor a word of format 1. */
export function parseFigure(text: string): Figure | undefined {
  const number = parseNumber(text);
  if (number) return number;
  return Object.hasOwn(reasons, text) ? { is: reasons[text as keyof typeof reasons] } : undefined;
}

/** How many digits of a plain number stand before its point and are no leading nought, and how many behind it. */
function digitsIn(text: string): { readonly whole: number; readonly fraction: string } {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  return { whole: whole === '0' ? 0 : whole.length, fraction };
}

/** How many digits of a fraction stand for so many significant ones in all: leading noughts are none. */
function placesFor(significant: number, text: string): number {
  const { whole, fraction } = digitsIn(text);
  const noughts = whole === 0 ? /^0*/.exec(fraction)![0].length : 0;
  return Math.min(fraction.length, Math.max(0, significant - whole) + noughts);
}

/** How many digits stand after the point in a number as typed; those that may be the noise of a reckoning are none. */
export function decimalsOf(text: string): number {
  return text.length > keptDigits ? placesFor(keptDigits, text) : placesTyped(text);
}

/** A number without what may be the noise of a reckoning: `0.3` of `0.30000000000000004`. */
export const withoutNoise = (text: string): string =>
  text.length > keptDigits
    ? digitsOf(exact(text), decimalsOf(text)).replace(/(?<=\..*)0+$|\.0+$/, '')
    : text;

/** With how many places a number can be read: three significant digits, and of the whole ones every one. */
export const placesToRead = (text: string): number => placesFor(3, withoutNoise(text));

/** With how many places a figure is shown: those that a definition asks for, or more where it was typed with more. */
export const shownPlaces = ({ text, places }: NumberFigure, decimals: number): number =>
  places ?? Math.max(decimals, decimalsOf(text));

/** Whether two values, as typed, say the same: `5` and `5.0` do, and so do `c` and `suppressed`. */
export function sameValue(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [parseNumber(one), parseNumber(other)];
  if (a !== undefined && b !== undefined) return compare(exact(a.text), exact(b.text)) === 0;
  const [was, now] = [parseFigure(one), parseFigure(other)];
  return was !== undefined && now !== undefined && typedFigure(was) === typedFigure(now);
}
