import { across, down, tag } from './markup.ts';
import type { YearsCell } from './years-model.ts';

/** How high a row is, and how large its marks are at most and at least, in em. */
const height = 1.8;
const largest = 0.82;
const smallest = 0.2;

/** The radius of a mark, whose area grows with what it counts. */
const radius = (count: number, most: number) =>
  Math.max(smallest, largest * Math.sqrt(count / most));

/**
 * Draws a row of events by year: full as far as they happened, with a ring around for what was planned.
 *
 * @param most The events of the largest mark of the picture.
 */
export function drawYears(cells: readonly YearsCell[], most: number): string {
  const place = (at: number) => ({ cx: across(((at + 0.5) / cells.length) * 100), cy: '50%' });
  const circle = (name: string, at: number, count: number) =>
    tag('circle', { class: name, ...place(at), r: down(radius(count, most)) });
  const marks = cells.flatMap(({ happened, planned }, at) => [
    ...(planned > 0 ? [circle('years__planned', at, happened + planned)] : []),
    ...(happened > 0 ? [circle('years__happened', at, happened)] : []),
  ]);
  const line = { x1: '0', x2: '100%', y1: '50%', y2: '50%' };
  return tag(
    'svg',
    { class: 'years__row', width: '100%', height: down(height), 'aria-hidden': 'true' },
    tag('line', { class: 'years__line', ...line }) + marks.join(''),
  );
}
