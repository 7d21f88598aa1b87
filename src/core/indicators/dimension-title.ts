import type { Indicator } from './indicator.ts';
import { sharedTitle } from './part-titles.ts';

/** A dimension as a heading names it: the title that the definition gives it, else that of the publication, else its column's name made readable. */
export function dimensionTitle(dimension: string, { definition, titles }: Indicator): string {
  const given = definition.dimensions?.[dimension] ?? sharedTitle(dimension, titles);
  if (given !== undefined) return given;
  const words = dimension.replace(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A dimension inside a sentence: its title with a small first letter, unless it is a short form such as `SEN`. */
export function dimensionWords(dimension: string, indicator: Indicator): string {
  const title = dimensionTitle(dimension, indicator);
  return /^\p{Lu}(?!\p{Lu})/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** The dimensions by which parts are cut, inside a sentence: `ward`, `ward and sex`. */
export const sayDimensions = (by: readonly string[], indicator: Indicator): string =>
  by.map((dimension) => dimensionWords(dimension, indicator)).join(' and ');
