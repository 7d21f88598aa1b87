import type { Chart } from 'chart.js';

/** Where a value and a place of the other axis stand on the canvas; a value beyond its axis at its end. */
export function pixels({ scales }: Chart, isLine: boolean) {
  const [value, place] = isLine ? [scales['y']!, scales['x']!] : [scales['x']!, scales['y']!];
  return {
    value: (one: number) => value.getPixelForValue(Math.min(value.max, Math.max(value.min, one))),
    place: (one: number) => place.getPixelForValue(one),
  };
}
