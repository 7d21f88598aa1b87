import {
  axis,
  besideField,
  besideRoom,
  drawLabels,
  labelOf,
  lineHeight,
  linesOf,
  margin,
  wholeField,
  xOf,
} from './draw-axis.ts';
import { across, down, tag } from './markup.ts';
import { drawRing } from './draw-ring.ts';
import type { DotsChart, Mark } from './model.ts';
import { rowWordsOf } from './row-words.ts';
import type { Drawn, Layout } from './drawable.ts';

/** Draws then and now: in each row a ring for the earlier figure, a dot for the later, and the way between them. */
export function drawDots(chart: DotsChart, layout: Layout): Drawn {
  const { scale, pairs, notes } = chart;
  const isBeside = layout === 'beside';
  const left = isBeside ? 0 : margin;
  const heads = notes.map((note) => labelOf('', note));
  const top = heads.length > 0 ? linesOf(heads) * lineHeight + 0.4 : 0;
  let y = top;
  const rows = rowWordsOf(chart).map(({ at: pair, lines: [line] }) => {
    const { then, now } = pairs[pair]!;
    const words = labelOf(line!.figure, line!.words, ...(isBeside ? [besideRoom] : []));
    const high = words.lines * lineHeight;
    const at = isBeside ? y + (high + 0.6) / 2 : y + high + 0.75;
    const drawn = words.draw(left, isBeside ? y + 1.3 : y + 0.9);
    y = isBeside ? y + high + 0.6 : at + 0.9;
    return { drawn, words, at, marks: [then, now].filter((entry) => entry.is === 'mark') };
  });
  const field = isBeside ? besideField(rows.map(({ words }) => words)) : wholeField;
  const bottom = y + 0.3;
  const drawn = rows.map(({ drawn: words, at, marks }) => {
    const ends = { x1: across(field.left), x2: across(field.right), y1: down(at), y2: down(at) };
    const xs = marks.map(({ value }) => across(xOf(scale, value, field)));
    const way =
      marks.length === 2
        ? tag('line', { class: 'chart__way', x1: xs[0], x2: xs[1], y1: down(at), y2: down(at) })
        : '';
    const dot = (mark: Mark) => {
      const { value, kind, isProvisional } = mark;
      const hollow =
        kind === 'earlier'
          ? ' chart__mark--earlier'
          : isProvisional
            ? ' chart__mark--provisional'
            : '';
      const place = { cx: across(xOf(scale, value, field)), cy: down(at), r: '0.5em' };
      const ring = drawRing(mark, xOf(scale, value, field), at);
      return ring + tag('circle', { class: `chart__mark chart__mark--1${hollow}`, ...place });
    };
    return words + tag('line', { class: 'chart__track', ...ends }) + way + marks.map(dot).join('');
  });
  return {
    height: bottom + 1.8,
    content: drawLabels(heads, left, 0.9) + axis(scale, top, bottom, field) + drawn.join(''),
  };
}
