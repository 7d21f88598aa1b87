import { ratingOfColour } from '../words/colour-name.ts';
import type { TypedTable } from './proposed.ts';
import type { Cell } from '../sheets/sheet.ts';

/** The ratings that the colours of figures most likely stand for, where any of them looks like one. */
function ratingsBy(figures: readonly Cell[], by: 'fill' | 'ink') {
  const colours = [...new Set(figures.flatMap((cell) => cell[by] ?? []))];
  const led = colours.map((colour) => [colour, ratingOfColour(colour) ?? 'none'] as const);
  return led.some(([, rating]) => rating !== 'none') ? Object.fromEntries(led) : undefined;
}

/** What most likely says the ratings of figures: their colours, else those of their text. */
export function proposeRating(figures: readonly Cell[]): TypedTable['rating'] {
  const fill = ratingsBy(figures, 'fill');
  const font = fill ? undefined : ratingsBy(figures, 'ink');
  const led = fill ?? font;
  if (!led) return undefined;
  const met = Object.values(led).includes('GREEN') ? { met: 'GREEN' } : {};
  return { ...(fill ? { fill } : { font }), ...met };
}
