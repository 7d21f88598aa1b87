import { axis, labelOf, lineHeight, margin, xOf } from './draw-axis.ts';
import { across, down, tag } from './markup.ts';
import { drawRing } from './draw-ring.ts';
import type { DotsChart, Mark } from './model.ts';
import { rowWordsOf } from './row-words.ts';
import type { Drawn } from './drawable.ts';

/** Draws then and now: in each row a ring for the earlier figure, a dot for the later, and the way between them. */
export function drawDots(chart: DotsChart): Drawn {
  const { scale, pairs, note } = chart;
  const head = note === undefined ? undefined : labelOf('', note);
  const top = head ? head.lines * lineHeight + 0.4 : 0;
  let y = top;
  const rows = rowWordsOf(chart).map(({ at: pair, lines: [line] }) => {
    const { then, now } = pairs[pair]!;
    const words = labelOf(line!.figure, line!.words);
    const at = y + 0.9 + (words.lines - 1) * lineHeight + 1.25;
    const drawn = words.draw(margin, y + 0.9);
    y = at + 0.9;
    return { drawn, at, marks: [then, now].filter((entry) => entry.is === 'mark') };
  });
  const bottom = y + 0.3;
  const drawn = rows.map(({ drawn: words, at, marks }) => {
    const ends = { x1: across(margin), x2: across(100 - margin), y1: down(at), y2: down(at) };
    const xs = marks.map(({ value }) => across(xOf(scale, value)));
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
      const place = { cx: across(xOf(scale, value)), cy: down(at), r: '0.5em' };
      const ring = drawRing(mark, xOf(scale, value), at);
      return ring + tag('circle', { class: `chart__mark chart__mark--1${hollow}`, ...place });
    };
    return words + tag('line', { class: 'chart__track', ...ends }) + way + marks.map(dot).join('');
  });
  return {
    height: bottom + 1.8,
    content: (head?.draw(margin, 0.9) ?? '') + axis(scale, top, bottom) + drawn.join(''),
  };
}
