import { drawLabels, labelOf, lineHeight, linesOf } from './draw-axis.ts';
import { across, down, tag } from './markup.ts';
import { drawRing } from './draw-ring.ts';
import type { BarsChart, Mark } from './model.ts';
import { rowWordsOf } from './row-words.ts';
import { fraction } from './scale.ts';
import type { Drawn } from './drawable.ts';

const barHeight = 1.2;

/** Where one bar is pointed out, the others are grey. A figure that may still change is an outline (standards C-12). */
function styleOf({ kind, isProvisional }: Mark): string {
  const tint = kind === 'beside' ? 'beside' : '1';
  if (kind === 'whole') return 'chart__bar chart__bar--1 chart__bar--whole';
  return isProvisional
    ? `chart__mark chart__mark--${tint} chart__mark--provisional`
    : `chart__bar chart__bar--${tint}`;
}

/** Draws parts as bars from zero, each under its figure and its name. The figures label the bars, so there are no ticks. */
export function drawBars(chart: BarsChart): Drawn {
  const { scale, entries, notes } = chart;
  const zero = fraction(scale, 0) * 100;
  const heads = notes.map((note) => labelOf('', note));
  let y = heads.length > 0 ? linesOf(heads) * lineHeight + 0.4 : 0;
  const drawn = rowWordsOf(chart).map(({ at, lines: [line] }) => {
    const entry = entries[at]!;
    const label = labelOf(line!.figure, line!.words);
    const words = label.draw(0, y + 0.9);
    const top = y + label.lines * lineHeight - 0.1;
    if (entry.is === 'gap') {
      y = top + 0.6;
      return words;
    }
    y = top + barHeight + 0.6;
    const end = fraction(scale, entry.value) * 100;
    const bar = {
      class: styleOf(entry),
      x: across(Math.min(zero, end)),
      width: across(Math.abs(end - zero)),
      y: down(top),
      height: down(barHeight),
    };
    const base = { x1: across(zero), x2: across(zero), y1: down(top - 0.1) };
    const foot = { class: 'chart__axis', ...base, y2: down(top + barHeight + 0.1) };
    return words + tag('rect', bar) + tag('line', foot) + drawRing(entry, end, top + barHeight / 2);
  });
  return { height: y, content: drawLabels(heads, 0, 0.9) + drawn.join('') };
}
