/** Titles of what is of one size wherever it is measured, whatever its unit. */
const reckoned =
  /\b(?:average|mean|median|percentage|proportion|rate|share|per|(?:for|of) (?:each|every))\b/i;

/**
 * Whether the figures of anybody are of the size of ours: shares, rates and means, which a sum for a whole country or a
 * whole year is not.
 *
 * @param titles What else says what is measured: the titles of the measure, or of the table and its column.
 */
export const isAlikeEverywhere = (unit: string, titles: readonly string[]): boolean =>
  /^%|\bper\b/i.test(unit) || titles.some((title) => reckoned.test(title));
