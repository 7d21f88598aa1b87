import type { Basis } from '../../values/basis.ts';

const numbers: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, six: 6, nine: 9, twelve: 12 },
};

const count = `(?<count>\\d{1,2}|${Object.keys(numbers).join('|')})`;

/** A word that is said of people who move as well counts before what it is said of figures alone. */
const rolling = String.raw`(?:rolling|moving(?=[\s-]+(?:average|total|mean|sum|annual)))`;

/** A stretch of months that ends with each period: `Rolling 12 months`, `12-month rolling average`, `rolling year`, `R12M`. */
const stretches = [
  new RegExp(
    `\\b${rolling}[\\s-]+(?:(?:total|sum|average|mean|avg)[\\s-,]+(?:(?:of|over|for)\\s+)?(?:the\\s+)?(?:last\\s+)?)?${count}[\\s-]*(?:months?|mths?|m)\\b`,
    'i',
  ),
  new RegExp(`\\b${count}[\\s-]*(?:months?|mths?|m)\\b[\\s,-]*\\(?${rolling}\\b`, 'i'),
  /\br(?<count>12)m\b/i,
];

const year =
  /\b(?:rolling|moving(?=[\s-]annual))[\s-]+(?:annual|year(?:ly)?)\b|\bannual[\s-]+rolling\b/i;

/**
 * The basis of figures that sum up, or are the mean of, the months up to each period, as words say it: `rolling-12m`,
 * `mean-12m`, `sum-3m`.
 *
 * @returns `undefined` where the words say no such stretch, or not whether it is a sum or a mean and it is no year.
 */
export function rollingSaid(text: string): Basis | undefined {
  const typed = stretches.flatMap((one) => one.exec(text)?.groups?.['count'] ?? [])[0];
  const months =
    typed === undefined
      ? year.test(text)
        ? 12
        : 0
      : (numbers[typed.toLowerCase()] ?? Number(typed));
  if (months < 2) return undefined;
  if (/\b(?:average|mean|avg)\b/i.test(text)) return `mean-${months}m`;
  if (months === 12) return 'rolling-12m';
  return /\b(?:total|sum)\b/i.test(text) ? `sum-${months}m` : undefined;
}
