import { label } from './draw-axis.ts';
import { across, down, escape, tag } from './markup.ts';
import type { BarsChart } from './model.ts';
import { fraction } from './scale.ts';
import type { Drawn } from './svg.ts';

const rowHeight = 3.1;

/** Draws parts as bars from zero, each under its figure and its name. The figures label the bars, so there are no ticks. */
export function drawBars({ scale, marks, gaps }: BarsChart): Drawn {
  const height = (marks.length + gaps.length) * rowHeight;
  const zero = fraction(scale, 0) * 100;
  const bars = marks.map((mark, row) => {
    const end = fraction(scale, mark.value) * 100;
    const y = row * rowHeight;
    const bar = {
      x: across(Math.min(zero, end)),
      width: across(Math.abs(end - zero)),
      y: down(y + 1.3),
      height: '1.2em',
    };
    return (
      label(0, y + 0.9, mark.text, mark.label) +
      tag('rect', { class: 'chart__bar chart__bar--1', ...bar })
    );
  });
  const missing = gaps.map((gap, row) => {
    const y = (marks.length + row) * rowHeight + 0.9;
    return tag(
      'text',
      { class: 'chart__label', x: 0, y: down(y) },
      escape(`${gap.label}: ${gap.reason}`),
    );
  });
  const line = {
    class: 'chart__axis',
    x1: across(zero),
    x2: across(zero),
    y1: 0,
    y2: down(height),
  };
  return { height, content: [...bars, ...missing, tag('line', line)].join('') };
}
