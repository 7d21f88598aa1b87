/**
 * A published figure, or the reason why there is none. A reason is never drawn as a point, and never as 0
 * (standards D-15). `value` is the number, `text` the digits as they were typed.
 */
export type Figure =
  | { readonly is: 'number'; readonly value: number; readonly text: string }
  | { readonly is: 'suppressed' }
  | { readonly is: 'unavailable' }
  | { readonly is: 'not-applicable' }
  | { readonly is: 'not-yet-due' }
  | { readonly is: 'low' };

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

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Reads a plain number: digits, at most one point, a hyphen for minus. Anything else gives `undefined`. */
export function parseNumber(text: string): NumberFigure | undefined {
  // Nearly every figure is a whole number, and needs no pattern.
  const whole = parseDigits(text);
  if (whole !== undefined) return { is: 'number', value: whole, text };
  if (text.length > 15 || !plainNumber.test(text)) return undefined;
  return { is: 'number', value: Number(text), text };
}

/** Reads the `value` cell of an observation; `undefined` when it is neither a plain number nor a word of format 1. */
export function parseFigure(text: string): Figure | undefined {
  const number = parseNumber(text);
  if (number) return number;
  return Object.hasOwn(reasons, text) ? { is: reasons[text as keyof typeof reasons] } : undefined;
}

/** How many digits stand after the point in a number as typed. */
export function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}
