import { labelOf, shapeAt, type Label } from './draw-axis.ts';
import { drawLines } from './draw-path.ts';
import { tag } from './markup.ts';
import type { LineChart, Mark, Panel, Point } from './model.ts';
import type { Spot } from './place-labels.ts';
import type { Plot } from './plot.ts';

type MarkPoint = Point & { readonly entry: Mark };

/** The shapes that tell comparators apart: a square, a diamond, a triangle. */
export const comparatorShapes = ['M-7-7H7V7H-7z', 'M0-9 9 0 0 9-9 0z', 'M0-8 8 6H-8z'] as const;

/** The same shapes as signs in words. */
const signs = ['■', '◆', '▲'] as const;

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
      const shape = comparatorShapes[index % comparatorShapes.length]!;
      const end = tag('path', {
        class: 'chart__comparator',
        d: shape,
        transform: 'scale(.7)',
      });
      const name = `chart__line chart__line--other chart__line--other-${(index % comparatorShapes.length) + 1}`;
      return drawLines(marks, plot, name) + shapeAt(plot.x(last.at), plot.y(last.entry.value), end);
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

/** The names that found no room at their ends, with their signs, to stand under the picture. */
export function otherNotes({ others }: LineChart, named: ReadonlySet<string>): readonly Label[] {
  return others.flatMap((other, index) =>
    named.has(nameAtEnd(other)) ? [] : [labelOf(signs[index % signs.length]!, nameAtEnd(other))],
  );
}
