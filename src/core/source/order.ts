/**
 * Orders ids, days and other texts that are spelt in one way by their signs. It is the same on every machine, which an
 * order by a locale is not.
 */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
