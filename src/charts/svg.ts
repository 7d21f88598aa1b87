import { drawBars } from './draw-bars.ts';
import { drawCourse } from './draw-course.ts';
import { drawDots } from './draw-dots.ts';
import { drawMultiples } from './draw-multiples.ts';
import { drawLine } from './draw-line.ts';
import { drawStanding } from './draw-standing.ts';
import type { Drawn, Drawable } from './drawable.ts';
import { down, tag } from './markup.ts';

/** Where the words about a drawing stand on its page. */
export interface DrawingIds {
  /** Unique on the page: the ids inside the drawing begin with it. */
  readonly id: string;
  /** The id of its headline, which is its name. What it says follows as text, and is not read twice. */
  readonly labelledBy: string;
}

function draw(chart: Drawable, { id }: DrawingIds): Drawn {
  switch (chart.is) {
    case 'standing':
      return drawStanding(chart, id);
    case 'line':
      return drawLine(chart, id);
    case 'bars':
      return drawBars(chart);
    case 'dots':
      return drawDots(chart);
    case 'multiples':
      return drawMultiples(chart);
    case 'course':
      return drawCourse(chart);
  }
}

/** How high a drawing is, in em. */
export const drawnHeight = (chart: Drawable): number =>
  draw(chart, { id: '', labelledBy: '' }).height;

/**
 * Draws a chart as SVG: real text, classes instead of styles, across in per cent and down in em, so that
 * one drawing serves every width and text size (docs/design.md). Deterministic.
 */
export function toSvg(chart: Drawable, ids: DrawingIds): string {
  const { height, content } = draw(chart, ids);
  const frame = {
    class: 'chart',
    role: 'img',
    'aria-labelledby': ids.labelledBy,
    width: '100%',
    height: down(height),
  };
  // One picture with a name, not a string of loose numbers: what it says stands under it as text.
  return tag('svg', frame, tag('g', { 'aria-hidden': 'true' }, content));
}
