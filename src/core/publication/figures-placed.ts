import type { Indicator } from '../indicators/indicator.ts';

/**
 * How many figures name the paper and the place in it where they stand: `allPlaced`, `somePlaced` or `nonePlaced`, which
 * is so too where there are no figures.
 */
export function figuresPlaced(
  indicators: Iterable<Pick<Indicator, 'observations'>>,
): 'allPlaced' | 'somePlaced' | 'nonePlaced' {
  const figures = [...indicators].flatMap(({ observations }) => observations);
  const isPlaced = ({ edition, locator }: (typeof figures)[number]) =>
    edition !== undefined && locator !== undefined;
  if (!figures.some(isPlaced)) return 'nonePlaced';
  return figures.every(isPlaced) ? 'allPlaced' : 'somePlaced';
}
