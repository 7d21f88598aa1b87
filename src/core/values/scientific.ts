import { digitsOf, exact, over, times, type Exact } from './exact.ts';
import { parseNumber, withoutNoise } from './figure.ts';

/** A number in powers of ten, as a spreadsheet shortens one: `1.23E+05`. */
export interface Scientific {
  /** The number in plain digits, as many as are kept. */
  readonly plain: string;
  /** Whether digits may have been cut off before it was saved: of a number above one they may. */
  readonly mayBeCut: boolean;
}

const pattern = /^(-?)[£$€]?(-?\d+)(?:[.,](\d+))?e([+-]?)(\d{1,2})\s?%?$/i;

/** Reads a number in powers of ten; `undefined` for other text, and for a number that cannot be kept in plain digits. */
export function readScientific(text: string): Scientific | undefined {
  const [, minus, whole, fraction = '', sign, digits] = pattern.exec(text) ?? [];
  if (whole === undefined || digits === undefined) return undefined;
  const power = Number(digits) * (sign === '-' ? -1 : 1);
  const ten: Exact = { top: 10n ** BigInt(Math.abs(power)), bottom: 1n };
  const typed = exact(`${minus}${whole}${fraction === '' ? '' : `.${fraction}`}`);
  const value = power < 0 ? over(typed, ten) : times(typed, ten);
  const all = digitsOf(value, Math.max(0, fraction.length - power));
  const plain = parseNumber(all) ? all : withoutNoise(all);
  return parseNumber(plain) ? { plain, mayBeCut: power >= 0 } : undefined;
}
