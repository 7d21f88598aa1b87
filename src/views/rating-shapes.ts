import type { SchemeRating } from '../core/indicators/comparing/scheme.ts';

/** The shapes beside the words of ratings, as paths in a square of 16 by 16. */
export const ratingShapes: Readonly<Record<SchemeRating['shape'], string>> = {
  circle: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  diamond: 'M8 0l8 8-8 8-8-8z',
  triangle: 'M8 1l8 14H0z',
  square: 'M1 1h14v14H1z',
};
