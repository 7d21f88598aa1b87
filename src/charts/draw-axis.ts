import { across, down, escape, tag } from './markup.ts';
import type { TargetMark } from './model.ts';
import { fraction, type Scale } from './scale.ts';

/** The drawing keeps this much free at its left and right, in per cent, for marks at the ends. */
const margin = 2;

/** Where a value stands across a drawing, in per cent. */
export const xOf = (scale: Scale, value: number): number =>
  margin + fraction(scale, value) * (100 - 2 * margin);

/** A shape around a point: its path is drawn around 0,0 in pixels. */
export function shapeAt(x: number, y: number, path: string): string {
  return tag('svg', { x: across(x), y: down(y), overflow: 'visible' }, path);
}

/** A figure in bold with the words after it. */
export function label(x: number, y: number, text: string, words: string): string {
  const value = tag('tspan', { class: 'chart__value' }, escape(text));
  return tag(
    'text',
    { class: 'chart__label', x: across(x), y: down(y) },
    `${value} ${escape(words)}`,
  );
}

/** The grid, the axis with its ticks, and the two strokes that say that it does not start at zero. */
export function axis(
  scale: Scale,
  top: number,
  bottom: number,
  sayTick: (value: number) => string,
): string {
  const grid = scale.ticks.map((tick) => {
    const x = across(xOf(scale, tick));
    return tag('line', { class: 'chart__grid', x1: x, x2: x, y1: down(top), y2: down(bottom) });
  });
  const ticks = scale.ticks.map((tick, index) => {
    const anchor = index === 0 ? 'start' : index === scale.ticks.length - 1 ? 'end' : 'middle';
    const place = {
      class: 'chart__tick',
      x: across(xOf(scale, tick)),
      y: down(bottom + 1.4),
      'text-anchor': anchor,
    };
    return tag('text', place, escape(sayTick(tick)));
  });
  const ends = { x1: across(margin), x2: across(100 - margin), y1: down(bottom), y2: down(bottom) };
  const line = tag('line', { class: 'chart__axis', ...ends });
  const cut = scale.startsAtZero
    ? ''
    : shapeAt(margin, bottom, tag('path', { class: 'chart__cut', d: 'M2-6 6 6M7-6 11 6' }));
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

/** The words of a target, and under them those of its tolerance: each short enough for a phone. */
export function targetWords({ text, words, band }: TargetMark, x: number, y: number): string {
  const second = { class: 'chart__label', x: across(x), y: down(y + 1.4) };
  return label(x, y, text, words) + (band ? tag('text', second, escape(band.words)) : '');
}

/** The tolerance band, clipped to the axis, and the target through all rows with its words above them. */
export function upright(
  target: TargetMark,
  scale: Scale,
  id: string,
  top: number,
  bottom: number,
): { band: string; target: string } {
  const ends = target.band?.ends.map((end) =>
    xOf(scale, Math.min(scale.high, Math.max(scale.low, end))),
  );
  const band = ends
    ? hatch(id) +
      tag('rect', {
        class: 'chart__band',
        x: across(ends[0]!),
        width: across(ends[1]! - ends[0]!),
        y: down(top),
        height: down(bottom - top),
        fill: `url(#${id}-hatch)`,
      })
    : '';
  const x = xOf(scale, target.value);
  const line = {
    class: 'chart__target',
    x1: across(x),
    x2: across(x),
    y1: down(top),
    y2: down(bottom),
  };
  const head = shapeAt(x, top, tag('path', { class: 'chart__target-head', d: 'M-7-4H7L0 6z' }));
  return {
    band,
    target: targetWords(target, margin, top - (target.band ? 2.6 : 1.2)) + tag('line', line) + head,
  };
}
