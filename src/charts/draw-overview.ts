import { shapeAt } from './draw-axis.ts';
import { across, down, tag } from './markup.ts';
import type { OverviewDot, OverviewPlace } from './overview-model.ts';

/** How high a track is, and where its line runs, in em. */
const height = 1.75;
const middle = height / 2;

/** What is kept free at both ends of a track for the dot, in per cent. */
const margin = 4;

/** Around 0,0, in pixels. Each shape is told from the others without its colour. */
const shapes: Readonly<Record<OverviewDot['shape'], string>> = {
  circle: 'M0-8A8 8 0 1 1 0 8A8 8 0 1 1 0-8z',
  diamond: 'M0-9L9 0L0 9L-9 0z',
  triangle: 'M0-8L9 7H-9z',
  square: 'M-7-7H7V7H-7z',
  ring: 'M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7z',
};

/** The head of an arrow beyond a dot at the end of a track. */
const heads = { left: 'M-12-6L-19 0L-12 6', right: 'M12-6L19 0L12 6' } as const;

const marked = (x: number, name: string, d: string) =>
  shapeAt(x, middle, tag('path', { class: name, d }));

/**
 * Draws where a figure stands beside the line that all rows share: the track, the tolerance as a box, the line, the
 * dot. What lies beyond the ends has its dot there, with the head of an arrow.
 *
 * @param limit How many steps there are to each side of the line.
 */
export function drawOverviewTrack(
  { at, allowance, range }: OverviewPlace,
  { shape, colour }: OverviewDot,
  limit: number,
): string {
  const within = (step: number) => Math.min(limit, Math.max(-limit, step));
  const x = (step: number) => 50 + (within(step) / limit) * (50 - margin);
  const box = (ends: readonly [number, number], name: string) =>
    tag('rect', {
      class: name,
      x: across(x(ends[0])),
      width: across(x(ends[1]) - x(ends[0])),
      y: down(middle - 0.5),
      height: '1em',
    });
  const level = { y1: down(middle), y2: down(middle) };
  const side = at > limit ? 'right' : at < -limit ? 'left' : undefined;
  const place = x(at);
  return tag(
    'svg',
    { class: 'overview__track', width: '100%', height: down(height), 'aria-hidden': 'true' },
    [
      tag('line', {
        class: 'overview__scale',
        x1: across(margin),
        x2: across(100 - margin),
        ...level,
      }),
      allowance ? box(allowance, 'overview__allowance') : '',
      range ? box(range, 'overview__range') : '',
      tag('line', { class: 'overview__line', x1: '50%', x2: '50%', y1: '0', y2: '100%' }),
      side ? marked(place, 'overview__beyond', heads[side]) : '',
      marked(
        place,
        `overview__dot overview__dot--${colour} overview__dot--${shape}`,
        shapes[shape],
      ),
    ].join(''),
  );
}

/** The same dot alone, to stand beside its words. */
export const drawOverviewDot = ({ shape, colour }: OverviewDot): string =>
  tag(
    'svg',
    { class: 'overview__key', viewBox: '-10 -10 20 20', 'aria-hidden': 'true' },
    tag('path', {
      class: `overview__dot overview__dot--${colour} overview__dot--${shape}`,
      d: shapes[shape],
    }),
  );
