/** A number as it was typed or reckoned, without rounding: a fraction of two whole numbers. */
export interface Exact {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;
}

const typed = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/;

/**
 * The exact number of plain digits, or of a number that came from some: of the fractions that a computer cannot
 * tell from it, the one that is written with the fewest digits.
 */
export function exact(number: number | string): Exact {
  if (typeof number === 'number' && Number.isSafeInteger(number))
    return { top: BigInt(number), bottom: 1n };
  const [, sign, whole, fraction = '', power = '0'] = typed.exec(String(number)) ?? [];
  if (whole === undefined) throw new Error(`${number} is no number.`);
  const size = BigInt(whole + fraction);
  const places = fraction.length - Number(power);
  const top = sign ? -size : size;
  return places > 0
    ? { top, bottom: 10n ** BigInt(places) }
    : { top: top * 10n ** BigInt(-places), bottom: 1n };
}

export const plus = (a: Exact, b: Exact): Exact =>
  a.bottom === b.bottom
    ? { top: a.top + b.top, bottom: a.bottom }
    : { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };

/** What numbers come to, one added to another; 0 for none. */
export const totalOf = (numbers: readonly Exact[]): Exact =>
  numbers.reduce(plus, { top: 0n, bottom: 1n });

export const negative = ({ top, bottom }: Exact): Exact => ({ top: -top, bottom });

export const minus = (a: Exact, b: Exact): Exact => plus(a, negative(b));

export const times = (a: Exact, b: Exact): Exact => ({
  top: a.top * b.top,
  bottom: a.bottom * b.bottom,
});

/** One number divided by another that is not 0. */
export const over = (a: Exact, { top, bottom }: Exact): Exact =>
  times(a, top < 0n ? { top: -bottom, bottom: -top } : { top: bottom, bottom: top });

/** So many per cent of a number. */
export const shareOf = (one: Exact, percent: number): Exact =>
  over(times(one, exact(percent)), exact(100));

/** Whether a number lies above 0 (1), is 0, or lies below it (-1). */
export const signOf = ({ top }: Exact): -1 | 0 | 1 => (top > 0n ? 1 : top < 0n ? -1 : 0);

/** Whether the first of two numbers is the greater (1), they are the same (0), or the second is (-1). */
export const compare = (a: Exact, b: Exact): -1 | 0 | 1 => signOf(minus(a, b));

/** The distance of a number from 0. */
export const sizeOf = (one: Exact): Exact => (one.top < 0n ? negative(one) : one);

/** Plain digits with so many places, the last one rounded, a half away from 0: `-12.30`. Never `-0`. */
export function digitsOf({ top, bottom }: Exact, places: number): string {
  const scaled = (top < 0n ? -top : top) * 10n ** BigInt(places);
  const steps = (scaled * 2n + bottom) / (bottom * 2n);
  const digits = String(steps).padStart(places + 1, '0');
  const written = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return top < 0n && steps > 0n ? `-${written}` : written;
}

/** The number that a computer has nearest to it. */
export const toNumber = (one: Exact): number =>
  one.bottom === 1n ? Number(one.top) : Number(digitsOf(one, 30));

/** How many digits stand after the point of a typed number, without noughts at its end. */
export const placesIn = (number: number): number => String(exact(number).bottom).length - 1;

/** How many digits stand after the point of a number as it is typed, noughts at its end among them. */
export const placesTyped = (text: string): number => text.split('.')[1]?.length ?? 0;

/** Subtracts typed numbers without the noise of binary fractions (standards R-04). */
export const subtract = (a: number, b: number): number => toNumber(minus(exact(a), exact(b)));
