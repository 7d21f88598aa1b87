/** Words that stand for a place in an order, apart from numbers: days, months, sizes, and letters of bands. */
const ranked = [
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i,
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i,
  /^(?:very )?(?:low|medium|middle|high|small|large|short|long)(?:er|est)?$/i,
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\b/i,
  /\b(?:least|most) deprived\b/i,
  /^(?:band |grade |level |group |tier )?[a-h]$/i,
  /\d/,
];

/** Parts of which it is not known where they stand: they are in any order at its end. */
const unplaced = /\b(?:unknown|not (?:known|stated|recorded)|missing|other|none)\b/i;

/**
 * Whether parts have an order of their own, as ages, days and bands have, so that they are told in the order of the
 * file and not by size.
 */
export function isOrdered(parts: readonly string[]): boolean {
  const placed = parts.filter((part) => !unplaced.test(part));
  return placed.length > 1 && placed.every((part) => ranked.some((shape) => shape.test(part)));
}
