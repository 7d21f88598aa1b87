import { labelOf, shapeAt, type Label } from './draw-axis.ts';
import { drawLines } from './draw-path.ts';
import { drawRing } from './draw-ring.ts';
import { tag } from './markup.ts';
import type { LineChart, Mark, Panel, Point } from './model.ts';
import type { Spot } from './place-labels.ts';
import type { Plot } from './plot.ts';

type MarkPoint = Point & { readonly entry: Mark };

/** The shapes that tell comparators apart: a square, a diamond, a triangle, a star. */
export const comparatorShapes = [
  'M-7-7H7V7H-7z',
  'M0-9 9 0 0 9-9 0z',
  'M0-8 8 6H-8z',
  'M0-9 2-2 9 0 2 2 0 9-2 2-9 0-2-2z',
] as const;

/** A comparator's shape, a little smaller than in a row. */
const shapeOf = (index: number, x: number) =>
  tag('path', {
    class: 'chart__comparator',
    d: comparatorShapes[index % comparatorShapes.length]!,
    transform: x === 0 ? 'scale(.7)' : `translate(${x}) scale(.7)`,
  });

const marksOf = ({ points }: Panel) =>
  points.filter((point): point is MarkPoint => point.entry.is === 'mark');

/** What another's line is called at its end: its name with its last figure. */
export const nameAtEnd = (other: Panel): string =>
  `${other.label} ${marksOf(other).at(-1)!.entry.text}`;

/** Draws others' lines, quieter than ours, each with its own dash, and its shape at its last figure. */
export function drawOthers({ others }: LineChart, plot: Plot): string {
  return others
    .map((other, index) => {
      const marks = marksOf(other);
      const last = marks.at(-1)!;
      const end = shapeOf(index, 0);
      const name = `chart__line chart__line--other chart__line--other-${(index % comparatorShapes.length) + 1}`;
      const rings = marks.map(({ at, entry }) => drawRing(entry, plot.x(at), plot.y(entry.value)));
      return (
        rings.join('') +
        drawLines(marks, plot, name) +
        shapeAt(plot.x(last.at), plot.y(last.entry.value), end)
      );
    })
    .join('');
}

/** Where the names of others' lines want to stand: at their ends, away from our last figure. */
export function otherSpots({ points, others }: LineChart, plot: Plot): readonly Spot[] {
  const own = points.findLast(({ entry }) => entry.is === 'mark')!.entry as Mark;
  return others.map((other) => {
    const { at, entry } = marksOf(other).at(-1)!;
    return {
      x: plot.x(at),
      y: plot.y(entry.value),
      text: nameAtEnd(other),
      isValley: entry.value < own.value,
    };
  });
}

/**
 * The names that found no room at their ends, behind their shapes, to stand under the picture.
 *
 * @param isNamed Whether another's name stands at the end of its line, by its place among others.
 */
export function otherNotes(
  { others }: LineChart,
  isNamed: (index: number) => boolean,
): readonly Label[] {
  return others.flatMap((other, index): Label[] => {
    if (isNamed(index)) return [];
    // The shape is drawn, as faces lack such signs; the words leave room for it.
    const words = labelOf('', `\u2003\u2002${nameAtEnd(other)}`);
    const draw = (x: number, y: number) =>
      shapeAt(x, y - 0.35, shapeOf(index, 8)) + words.draw(x, y);
    return [{ ...words, draw }];
  });
}
