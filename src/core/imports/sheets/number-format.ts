import { digitsOf, exact, over, times } from '../../values/exact.ts';
import { withoutNoise } from '../../values/figure.ts';

/** What a number format says of a number: places after the point, what it is multiplied by, whether `%` is shown. */
export interface NumberFormat {
  /** `undefined` where all digits are shown. */
  readonly places: number | undefined;
  readonly isPercent: boolean;
  /** How often the number is divided by 1,000 before it is shown. */
  readonly thousands: number;
}

const plain: NumberFormat = { places: undefined, isPercent: false, thousands: 0 };

/** Reads a number format as spreadsheets write it: `#,##0;(#,##0)`, `0.0%`, `0.0,,`. */
export function readFormat(format: string | undefined): NumberFormat {
  if (format === undefined || /general|@/i.test(format)) return plain;
  const [first = ''] = format.split(';');
  const bare = first.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '');
  const digits = /[0#?][0#?,]*(?:\.([0#?]+))?(,*)/.exec(bare);
  if (!digits || /e[+-]/i.test(bare) || bare.includes('/')) return plain;
  const thousands = (digits[2] || /,+$/.exec(digits[0])?.[0] || '').length;
  return { places: digits[1]?.length ?? 0, isPercent: bare.includes('%'), thousands };
}

/** Whether a number format shows a length of time, or one of the day, and no date: `[h]:mm`, `mm:ss`. */
export function showsTime(format: string | undefined): boolean {
  const [first = ''] = (format ?? '').split(';');
  const bare = first.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|[_*]./gi, '');
  return /[hs]|\[m+\]/i.test(bare.replace(/am\/pm|general/gi, '')) && !/[dy]/i.test(bare);
}

/** A length of time in days as `36:30`: hours and minutes, and seconds where there are any. */
export function timeShown(days: number): string {
  const seconds = Math.round(days * 86_400);
  const two = (number: number) => String(Math.abs(number) % 60).padStart(2, '0');
  const behind = seconds % 60 === 0 ? '' : `:${two(seconds)}`;
  return `${Math.trunc(seconds / 3600)}:${two(Math.trunc(seconds / 60))}${behind}`;
}

/** Digits of a computer's number in plain form: `1e-7` is `0.0000001`. */
export function plainDigits(number: number): string {
  const typed = exact(Number(number.toPrecision(15)));
  return digitsOf(typed, String(typed.bottom).length - 1);
}

/**
 * A number in percent where its cell shows it so: with the places and in the thousands that are shown, or with all its
 * digits and as it is.
 */
export function shownNumber(text: string, format: NumberFormat, isWhole: boolean): string {
  const number = format.isPercent ? times(exact(text), exact(100)) : exact(text);
  if (isWhole || format.places === undefined) return allDigits(digitsOf(number, 15));
  return digitsOf(over(number, exact(1000 ** format.thousands)), format.places);
}

const allDigits = (text: string) => withoutNoise(text.replace(/(?<=\..*)0+$|\.0+$/, ''));
