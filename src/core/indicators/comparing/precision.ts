import { decimalsOf, shownPlaces } from '../../values/figure.ts';
import type { Definition, Indicator } from '../indicator.ts';
import type { Numbered, Observation } from '../observation.ts';

/** With how many places a figure is shown: fewer than it was typed with, where it is rounded for reading. */
export const shownPlacesOf = ({ figure }: Numbered, { decimals }: Indicator): number =>
  shownPlaces(figure, decimals);

/** With how many places a figure is printed or typed; 0 where it is no number. */
export const placesOf = ({ figure }: Observation, { decimals }: Indicator): number =>
  figure.is === 'number' ? Math.max(decimals, decimalsOf(figure.text)) : 0;

/** Units of what is measured, not counted one by one. */
const measured =
  /^£.|^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|miles?|metres?|km|kg|tonnes?|litres?)\b/i;

/** Units of shares and rates. */
const shared = /^%|\bper\b/i;

const reckoned = /\b(?:average|mean|median|percentage|proportion|rate|ratio|share)\b/i;

/** What of a definition tells of what kind its figures are. */
type Kind = Pick<Definition, 'unit' | 'title'> & Partial<Pick<Definition, 'parts'>>;

/** Whether the figures of a measure are rates, shares or averages, by its unit, its title and what its parts give. */
export const isShareOrMean = ({ unit, title, parts }: Kind): boolean =>
  reckoned.test(title) || shared.test(unit) || (parts !== undefined && parts !== 'none');

/** Whether the figures of a measure are rates, shares, averages or measured. */
export const isReckoned = (kind: Kind): boolean => isShareOrMean(kind) || measured.test(kind.unit);

/**
 * Whether a figure was rounded before it was printed. The definition says so (`rounded`); where it does not, shares,
 * rates, averages, money in thousands or millions and what is measured are rounded, and so is any other number with a
 * point; whole numbers of anything else are counted, and so is money to the penny.
 */
export function isRounded(observation: Observation, indicator: Indicator): boolean {
  const { rounded, unit } = indicator.definition;
  if (rounded) return rounded === 'yes';
  if (observation.basis.startsWith('mean-') || isReckoned(indicator.definition)) return true;
  const places = placesOf(observation, indicator);
  return places !== 0 && !(unit === '£' && places === 2);
}
