import { narrowest, widthOf, wrap } from './measure.ts';
import { escape } from '../core/source/escape.ts';
import { across, down, tag } from './markup.ts';
import type { RowLine } from './row-words.ts';
import { fraction, type Scale } from './scale.ts';

/** The drawing keeps this much free at its left and right, in per cent, for marks at the ends. */
export const margin = 2;

/** The room for words between the margins of the narrowest drawing, in em. */
const narrowRoom = (narrowest * (100 - 2 * margin)) / 100;

/** From one line of words to the next, in em. */
export const lineHeight = 1.4;

/** The part of a drawing over which its values run, from left to right, in per cent. */
export interface Field {
  readonly left: number;
  readonly right: number;
}

/** The whole drawing: words stand over its marks. */
export const wholeField: Field = { left: margin, right: 100 - margin };

/** The widths of drawings, in em, from which on words have a column of their own before the marks. */
export const besideFrom = 40;

/** The most room for words in that column, in em. */
export const besideRoom = 15;

/** What the words in that column leave to the marks: it is as wide as the widest of them needs. */
export const besideField = (labels: readonly Label[]): Field => ({
  left: Math.ceil((Math.max(...labels.map(({ width }) => width)) * 100) / besideFrom) + 4,
  right: 100 - margin,
});

/** Where a value stands across a drawing, in per cent. */
export const xOf = (scale: Scale, value: number, { left, right }: Field = wholeField): number =>
  left + fraction(scale, value) * (right - left);

/** A shape around a point: its path is drawn around 0,0 in pixels. */
export function shapeAt(x: number, y: number, path: string): string {
  return tag('svg', { x: across(x), y: down(y), overflow: 'visible' }, path);
}

/** Words in a drawing, broken into lines that fit the narrowest page. */
export interface Label {
  /** How many lines there are. */
  readonly lines: number;
  /** How wide the widest of them is, in em. */
  readonly width: number;
  /** Draws them. @param x In per cent. @param y Where the first line stands, in em. */
  draw(x: number, y: number): string;
}

/** A figure in bold with the words after it. Either may be empty. */
export function labelOf(figure: string, words: string, room = narrowRoom): Label {
  const indent = figure === '' ? 0 : widthOf(figure) + widthOf(' ');
  const lines = wrap(words, room, indent);
  const bold = figure === '' ? '' : tag('tspan', { class: 'chart__value' }, escape(figure));
  return {
    lines: lines.length,
    width: Math.max(...lines.map((line, at) => widthOf(line) + (at === 0 ? indent : 0))),
    draw: (x, y) =>
      lines
        .map((line, index) => {
          const place = { class: 'chart__label', x: across(x), y: down(y + index * lineHeight) };
          const content = [index === 0 ? bold : '', escape(line)].filter(Boolean).join(' ');
          return tag('text', place, content);
        })
        .join(''),
  };
}

/** Lines of words as labels. */
export const labelsOf = (lines: readonly RowLine[], room = narrowRoom): readonly Label[] =>
  lines.map(({ figure, words }) => labelOf(figure, words, room));

/** How many lines some labels have together. */
export const linesOf = (labels: readonly Label[]): number =>
  labels.reduce((sum, { lines }) => sum + lines, 0);

/** Draws labels one under the other. @param y Where the first line stands, in em. */
export function drawLabels(labels: readonly Label[], x: number, y: number): string {
  return labels
    .map((label, index) => label.draw(x, y + linesOf(labels.slice(0, index)) * lineHeight))
    .join('');
}

/** The grid of a horizontal axis, its ticks, the line of zero, and the two strokes that say that it does not start there. */
export function axis(scale: Scale, top: number, bottom: number, field = wholeField): string {
  const grid = scale.ticks.map(({ value }) => {
    const x = across(xOf(scale, value, field));
    const isZero = value === 0 && scale.low < 0;
    const name = isZero ? 'chart__axis' : 'chart__grid';
    return tag('line', { class: name, x1: x, x2: x, y1: down(top), y2: down(bottom) });
  });
  const ticks = scale.ticks.map(({ value, text }, index) => {
    const anchor = index === 0 ? 'start' : index === scale.ticks.length - 1 ? 'end' : 'middle';
    const place = {
      class: 'chart__tick',
      x: across(xOf(scale, value, field)),
      y: down(bottom + lineHeight),
      'text-anchor': anchor,
    };
    return tag('text', place, escape(text));
  });
  const { left, right } = field;
  const ends = { x1: across(left), x2: across(right), y1: down(bottom), y2: down(bottom) };
  const line = tag('line', { class: 'chart__axis', ...ends });
  const strokes = tag('path', { class: 'chart__cut', d: 'M2-6 6 6M7-6 11 6' });
  const cut = scale.low > 0 ? shapeAt(left, bottom, strokes) : '';
  return [...grid, line, cut, ...ticks].join('');
}

/** The hatching that fills a tolerance band; `url(#id-hatch)` refers to it. */
export function hatch(id: string): string {
  const line = tag('line', { class: 'chart__hatch', x1: 0, x2: 0, y1: 0, y2: 8 });
  const pattern = {
    id: `${id}-hatch`,
    width: 8,
    height: 8,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  return tag('defs', {}, tag('pattern', pattern, line));
}
