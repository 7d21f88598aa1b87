const signs = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

/** The bytes by which Windows-1252 writes signs that Latin-1 has not, by these signs. */
export const windows: Readonly<Record<string, number>> = Object.fromEntries(
  signs.map((sign, index) => [sign, 0x80 + index]),
);

/** The sign that a byte of Windows-1252 stands for, from the control character it has become; blank where there is none. */
export function signOf(control: string): string {
  const sign = signs[control.charCodeAt(0) - 0x80] ?? '';
  return sign === control ? '' : sign;
}
