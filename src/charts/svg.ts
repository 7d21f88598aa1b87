import { drawBars } from './draw-bars.ts';
import { drawCourse } from './draw-course.ts';
import { drawDots } from './draw-dots.ts';
import { drawMultiples, drawPanels, feetOf, headOf } from './draw-multiples.ts';
import { drawLine } from './draw-line.ts';
import { drawStanding } from './draw-standing.ts';
import { drawTable } from './draw-table.ts';
import { nameColumn } from './end-names.ts';
import type { RowLine } from './row-words.ts';
import type { Drawn, Drawable, Layout } from './drawable.ts';
import { escape } from '../core/source/escape.ts';
import { down, tag } from './markup.ts';
import { keptOf } from '../core/source/kept.ts';

/** Where the words about a drawing stand on its page. */
export interface DrawingIds {
  /** Unique on the page: the ids inside the drawing begin with it. */
  readonly id: string;
  /** The id of its headline, which is its name. What it says follows as text, and is not read twice. */
  readonly labelledBy: string;
}

function draw(chart: Drawable, id: string, layout: Layout): Drawn {
  switch (chart.is) {
    case 'standing':
      return drawStanding(chart, id, layout);
    case 'line':
      return drawLine(chart, id, layout);
    case 'bars':
      return drawBars(chart);
    case 'dots':
      return drawDots(chart, layout);
    case 'multiples':
      return drawMultiples(chart);
    case 'course':
      return drawCourse(chart);
    case 'table':
      return drawTable(chart);
  }
}

/** Stands in a drawing for its id on a page, and in no text. */
const anyId = '\ue000';

/** Draws a chart once for all pages on which it stands. */
const drawnOnce = keptOf((chart: Drawable) => draw(chart, anyId, 'over'));

/** The same with its words beside it, for pages that are wide enough */
const drawnBeside = keptOf((chart: Drawable) => draw(chart, anyId, 'beside'));

/** Whether words of a chart may stand beside it: those of rows, and the names of lines. */
const hasBeside = (chart: Drawable) =>
  chart.is === 'standing' ||
  chart.is === 'dots' ||
  (chart.is === 'line' && nameColumn(chart) !== undefined);

/** How high a drawing is, in em. */
export const drawnHeight = (chart: Drawable): number => drawnOnce(chart).height;

/** A drawing that a page lays out beside others. */
const panelOf = ({ height, content }: Drawn) =>
  tag('svg', { class: 'chart chart--panel', width: '100%', height: down(height) }, content);

const notesOf = (lines: readonly RowLine[]) =>
  lines.map(({ figure, words }) => {
    const bold = figure === '' ? '' : `${tag('b', {}, escape(figure))} `;
    return tag('p', { class: 'multiples__note' }, bold + escape(words));
  });

/**
 * Draws a chart for a page: one drawing; of rows and of several lines one for a narrow page and one for a wide, of which the
 * style sheet shows one; of small multiples one for each part, which stand side by side as far as the page has room.
 */
export function toPicture(chart: Drawable, ids: DrawingIds): string {
  if (hasBeside(chart))
    return (
      frameOf(drawnOnce(chart), ids, 'chart chart--over') +
      frameOf(drawnBeside(chart), ids, 'chart chart--beside')
    );
  if (chart.is !== 'multiples') return toSvg(chart, ids);
  const panels = drawPanels(chart);
  const content = [...notesOf(headOf(chart)), ...panels.map(panelOf), ...notesOf(feetOf(chart))];
  const inside = tag('div', { class: 'multiples__grid', 'aria-hidden': 'true' }, content.join(''));
  return tag('div', { class: 'multiples', role: 'img', 'aria-labelledby': ids.labelledBy }, inside);
}

function frameOf({ height, content }: Drawn, ids: DrawingIds, name: string): string {
  const frame = {
    class: name,
    role: 'img',
    'aria-labelledby': ids.labelledBy,
    width: '100%',
    height: down(height),
  };
  // One picture with a name, not a string of loose numbers: what it says stands under it as text.
  return tag('svg', frame, tag('g', { 'aria-hidden': 'true' }, content.replaceAll(anyId, ids.id)));
}

/**
 * Draws a chart as SVG: real text, classes instead of styles, across in per cent and down in em, so that
 * one drawing serves every width and text size (docs/design.md). Deterministic.
 */
export const toSvg = (chart: Drawable, ids: DrawingIds): string =>
  frameOf(drawnOnce(chart), ids, 'chart');
