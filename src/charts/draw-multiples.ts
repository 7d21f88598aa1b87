import { labelOf, lineHeight, shapeAt } from './draw-axis.ts';
import { across, down, escape, tag } from './markup.ts';
import { narrowest, widthOf } from './measure.ts';
import { pointsOf } from './contents.ts';
import { footWordsOf } from './foot-words.ts';
import type { Mark, MultiplesChart, Panel, Point } from './model.ts';
import { mostMarked } from './draw-line.ts';
import { drawLines, right } from './draw-path.ts';
import type { Plot } from './plot.ts';
import { fraction } from './scale.ts';
import type { Drawn } from './drawable.ts';

type MarkPoint = Point & { readonly entry: Mark };

const panelHeight = 5;

function drawPanel({ label, points }: Panel, chart: MultiplesChart, plot: Plot): string {
  const marks = points.filter((point): point is MarkPoint => point.entry.is === 'mark');
  const ends = { x1: across(plot.left), x2: across(plot.right) };
  const grid = [chart.scale.ticks[0]!, chart.scale.ticks.at(-1)!].map(({ value, text }) => {
    const y = plot.y(value);
    const line = { class: 'chart__grid', ...ends, y1: down(y), y2: down(y) };
    const place = { class: 'chart__tick', x: across(plot.left - 2.5), y: down(y + 0.35) };
    return tag('line', line) + tag('text', { ...place, 'text-anchor': 'end' }, escape(text));
  });
  const isMany = marks.length > mostMarked;
  const marked = marks.filter(
    ({ entry }, index) => !isMany || index === marks.length - 1 || entry.isProvisional,
  );
  const dots = marked.map(({ at, entry }) => {
    const hollow = entry.isProvisional ? ' chart__mark--provisional' : '';
    const place = { cx: across(plot.x(at)), cy: down(plot.y(entry.value)), r: '0.3em' };
    return tag('circle', { class: `chart__mark chart__mark--1${hollow}`, ...place });
  });
  const gaps = points
    .filter(({ entry }) => entry.is === 'gap')
    .map(({ at }) =>
      shapeAt(
        plot.x(at),
        plot.bottom,
        tag('path', { class: 'chart__gap', d: 'M-5-5 5 5M5-5-5 5' }),
      ),
    );
  const breaks = chart.breaks.map(({ at }) => {
    const x = across(plot.x(at));
    const line = { x1: x, x2: x, y1: down(plot.top), y2: down(plot.bottom) };
    return tag('line', { class: 'chart__break', ...line });
  });
  const latest = marks.at(-1);
  const words = latest ? `${latest.entry.text} ${latest.period}` : '';
  return [
    labelOf(label, words).draw(0, plot.top - 0.8),
    ...grid,
    ...breaks,
    drawLines(marks, plot),
    ...dots,
    ...gaps,
  ].join('');
}

/** Draws small multiples one under the other: the same scale, the same axis of time. */
export function drawMultiples(chart: MultiplesChart): Drawn {
  const all = pointsOf(chart);
  const [first, last] = [
    all.reduce((a, b) => (b.at < a.at ? b : a)),
    all.reduce((a, b) => (b.at > a.at ? b : a)),
  ];
  const ticks = Math.max(...chart.scale.ticks.map(({ text }) => widthOf(text)));
  const left = Math.ceil(((ticks + 0.9) / narrowest) * 100);
  let top = 0;
  const panels = chart.panels.map((panel) => {
    const latest = panel.points.findLast(({ entry }) => entry.is === 'mark');
    const words = latest?.entry.is === 'mark' ? `${latest.entry.text} ${latest.period}` : '';
    const lines = labelOf(panel.label, words).lines;
    const start = top + 1.7 + (lines - 1) * lineHeight;
    const plot: Plot = {
      left,
      right,
      top: start,
      bottom: start + panelHeight,
      x: (at) => left + ((at - first.at) / Math.max(1, last.at - first.at)) * (right - left),
      y: (value) => start + panelHeight - fraction(chart.scale, value) * panelHeight,
    };
    top = start + panelHeight + 1;
    return drawPanel(panel, chart, { ...plot, top: plot.top - (lines - 1) * lineHeight });
  });
  const feet = [first, last].map(({ period }, index) => {
    const place = {
      class: 'chart__tick',
      x: across(index === 0 ? left : right),
      y: down(top + 0.6 + (index === 1 ? lineHeight : 0)),
      'text-anchor': index === 0 ? 'start' : 'end',
    };
    return tag('text', place, escape(period));
  });
  const notes = footWordsOf(chart).map(({ sign, words }) => labelOf(sign, words));
  let y = top + 0.6 + 2 * lineHeight + 0.3;
  const drawn = notes.map((note) => {
    const words = note.draw(0, y);
    y += note.lines * lineHeight;
    return words;
  });
  return { height: y, content: [...panels, ...feet, ...drawn].join('') };
}
