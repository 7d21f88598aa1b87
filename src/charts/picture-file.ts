import { escape } from '../core/source/escape.ts';
import { down, tag } from './markup.ts';
import { wrap } from './measure.ts';
import type { Drawable } from './drawable.ts';
import { drawnHeight, toSvg } from './svg.ts';

/** The words around a picture that leaves its page: what it shows, what is measured, where it comes from. */
export interface PictureWords {
  readonly headline: string;
  /** What stands over the picture in place of the headline, which names the measure a second time. */
  readonly finding?: string | undefined;
  /** What is measured; blank where the headline says it. */
  readonly measure: string;
  /** What stands under the picture before its source: what its numbers stand for. */
  readonly notes?: readonly string[];
  readonly source: string;
}

/** The picture's own size, in em and in pixels at 16 pixels to the em. */
const width = 42;
const edge = 1;
const em = 16;
/** Outside the site its face is not there, and others are wider. */
const unknownFace = 1.2;

/**
 * Writes a picture as a file of its own: with its headline, its measure and its source, in its own colours, so that
 * it says where it comes from wherever it is shown.
 *
 * @param css The style of the drawing, which on a page is the page's.
 */
export function toPictureFile(chart: Drawable, words: PictureWords, css: string): string {
  const room = width - 2 * edge;
  let y = edge;
  const write = (text: string, size: number, weight: number) =>
    wrap(text, room / (size * unknownFace))
      .map((line) => {
        y += size * 1.3;
        const place = {
          x: edge * em,
          y: Math.round(y * em),
          'font-size': size * em,
          'font-weight': weight,
        };
        return tag('text', { class: 'chart__label', ...place }, escape(line));
      })
      .join('');
  const head =
    write(words.finding ?? words.headline, 1.25, 700) +
    (words.measure === '' ? '' : write(words.measure, 0.9, 400));
  y += 1.2;
  const drawing = tag(
    'svg',
    {
      x: edge * em,
      y: Math.round(y * em),
      width: room * em,
      height: down(drawnHeight(chart)),
      overflow: 'visible',
    },
    toSvg(chart, { id: 'picture', labelledBy: 'picture-headline' }),
  );
  y += drawnHeight(chart) + 0.6;
  const notes = (words.notes ?? []).map((note) => write(note, 0.8, 400)).join('');
  if (notes !== '') y += 0.4;
  const foot = notes + write(words.source, 0.8, 400);
  const height = Math.round((y + edge) * em);
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: width * em,
    height,
    role: 'img',
    'font-size': em,
  };
  const title = tag('title', { id: 'picture-headline' }, escape(words.headline));
  const style = tag('style', {}, escape(css));
  const page = tag('rect', { class: 'picture__page', width: '100%', height: '100%' });
  return tag('svg', frame, title + style + page + head + drawing + foot) + '\n';
}
