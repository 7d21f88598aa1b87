import { axis, label, shapeAt, upright, xOf } from './draw-axis.ts';
import { across, down, escape, tag } from './markup.ts';
import type { Mark, StandingChart } from './model.ts';
import type { Drawn } from './svg.ts';

/** A row: its words, and under them its mark on a track. */
const rowHeight = 3;
const left = 2;

const comparatorShapes = ['M-7-7H7V7H-7z', 'M0-9 9 0 0 9-9 0z', 'M0-8 8 6H-8z'];

function drawMark(mark: Mark, x: number, y: number, comparator: number): string {
  if (mark.kind === 'comparator') {
    const d = comparatorShapes[comparator % comparatorShapes.length]!;
    return shapeAt(x, y, tag('path', { class: 'chart__comparator', d }));
  }
  const earlier = mark.kind === 'earlier' ? ' chart__mark--earlier' : '';
  return tag('circle', {
    class: `chart__mark chart__mark--1${earlier}`,
    cx: across(x),
    cy: down(y),
    r: '0.5em',
  });
}

/**
 * Draws a standing: the target with its words on top, then a row for each figure, all on one scale.
 * Words stand above their marks at the left, so that none can ever lie over another.
 */
export function drawStanding(
  { scale, marks, gaps, target }: StandingChart,
  id: string,
  sayTick: (value: number) => string,
): Drawn {
  const top = target ? (target.band ? 3.5 : 2.1) : 0.4;
  const rows = marks.length + gaps.length;
  const bottom = top + rows * rowHeight + 0.1;
  const first = top + rowHeight;
  let comparator = 0;
  const drawnMarks = marks.map((mark, row) => {
    const y = first + row * rowHeight;
    const ends = { x1: across(left), x2: across(100 - left), y1: down(y), y2: down(y) };
    const index = mark.kind === 'comparator' ? comparator++ : 0;
    return (
      tag('line', { class: 'chart__track', ...ends }) +
      label(left, y - 1.2, mark.text, mark.label) +
      drawMark(mark, xOf(scale, mark.value), y, index)
    );
  });
  const drawnGaps = gaps.map((gap, row) => {
    const y = first + (marks.length + row) * rowHeight - 1.2;
    return tag(
      'text',
      { class: 'chart__label', x: across(left), y: down(y) },
      escape(`${gap.label}: ${gap.reason}`),
    );
  });
  const uprights = target && upright(target, scale, id, top, bottom + 0.9);
  const content = [
    uprights?.band ?? '',
    axis(scale, top, bottom + 0.9, sayTick),
    uprights?.target ?? '',
    ...drawnMarks,
    ...drawnGaps,
  ];
  return { height: bottom + 2.7, content: content.join('') };
}
