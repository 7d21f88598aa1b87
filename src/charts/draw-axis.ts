import { narrowest, widthOf, wrap } from './measure.ts';
import { escape } from '../core/source/escape.ts';
import { across, down, tag } from './markup.ts';
import type { RowLine } from './row-words.ts';
import { fraction, type Scale } from './scale.ts';

/** The drawing keeps this much free at its left and right, in per cent, for marks at the ends. */
export const margin = 2;

/** The room for words between the margins of the narrowest drawing, in em. */
const room = (narrowest * (100 - 2 * margin)) / 100;

/** From one line of words to the next, in em. */
export const lineHeight = 1.4;

/** Where a value stands across a drawing, in per cent. */
export const xOf = (scale: Scale, value: number): number =>
  margin + fraction(scale, value) * (100 - 2 * margin);

/** A shape around a point: its path is drawn around 0,0 in pixels. */
export function shapeAt(x: number, y: number, path: string): string {
  return tag('svg', { x: across(x), y: down(y), overflow: 'visible' }, path);
}

/** Words in a drawing, broken into lines that fit the narrowest page. */
export interface Label {
  /** How many lines there are. */
  readonly lines: number;
  /** Draws them. @param x In per cent. @param y Where the first line stands, in em. */
  draw(x: number, y: number): string;
}

/** A figure in bold with the words after it. Either may be empty. */
export function labelOf(figure: string, words: string): Label {
  const indent = figure === '' ? 0 : widthOf(figure) + widthOf(' ');
  const lines = wrap(words, room, indent);
  const bold = figure === '' ? '' : tag('tspan', { class: 'chart__value' }, escape(figure));
  return {
    lines: lines.length,
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
export const labelsOf = (lines: readonly RowLine[]): readonly Label[] =>
  lines.map(({ figure, words }) => labelOf(figure, words));

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
export function axis(scale: Scale, top: number, bottom: number): string {
  const grid = scale.ticks.map(({ value }) => {
    const x = across(xOf(scale, value));
    const isZero = value === 0 && scale.low < 0;
    const name = isZero ? 'chart__axis' : 'chart__grid';
    return tag('line', { class: name, x1: x, x2: x, y1: down(top), y2: down(bottom) });
  });
  const ticks = scale.ticks.map(({ value, text }, index) => {
    const anchor = index === 0 ? 'start' : index === scale.ticks.length - 1 ? 'end' : 'middle';
    const place = {
      class: 'chart__tick',
      x: across(xOf(scale, value)),
      y: down(bottom + lineHeight),
      'text-anchor': anchor,
    };
    return tag('text', place, escape(text));
  });
  const ends = { x1: across(margin), x2: across(100 - margin), y1: down(bottom), y2: down(bottom) };
  const line = tag('line', { class: 'chart__axis', ...ends });
  const strokes = tag('path', { class: 'chart__cut', d: 'M2-6 6 6M7-6 11 6' });
  const cut = scale.low > 0 ? shapeAt(margin, bottom, strokes) : '';
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
