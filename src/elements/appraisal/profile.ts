import { escape } from '../../core/source/escape.ts';
import { across, down, tag } from '../../charts/markup.ts';
import type { Score } from '../../core/registers/kinds/appraisal-matrix.ts';
import { sayPlain } from './say-firmness.ts';

/** One bar of a profile: a criterion by its number, and the score; none where it cannot be read. */
export interface ProfileBar {
  readonly number: string;
  readonly score: Score;
}

/** Where the bars start and where the longest ends, in per cent: numbers stand before, scores behind. */
const [left, right] = [18, 86];
const [rowHeight, barHeight] = [1.5, 0.9];

/**
 * Draws the profile of one option: a bar for each criterion in their order, from zero, on a scale that ends with
 * the highest score there is. Profiles of one appraisal have their bars at the same height.
 *
 * @param labelledBy The id of the words that name the picture.
 */
export function drawProfile(
  bars: readonly ProfileBar[],
  highest: number,
  labelledBy: string,
): string {
  const height = bars.length * rowHeight;
  const axis = { class: 'chart__axis', x1: across(left), x2: across(left), y1: 0 };
  const rows = bars.map(({ number, score }, at) => {
    const top = at * rowHeight;
    const words = { y: down(top + 0.9) };
    const length = highest > 0 ? ((score ?? 0) / highest) * (right - left) : 0;
    const bar = { x: across(left), width: across(length), y: down(top), height: down(barHeight) };
    return [
      tag(
        'text',
        { class: 'chart__tick', x: across(left - 3), 'text-anchor': 'end', ...words },
        escape(number),
      ),
      score === undefined ? '' : tag('rect', { class: 'chart__bar chart__bar--1', ...bar }),
      tag(
        'text',
        { class: 'chart__value', x: across(left + length + 2), ...words },
        score === undefined ? '×' : escape(sayPlain(score)),
      ),
    ].join('');
  });
  const frame = { class: 'chart', role: 'img', 'aria-labelledby': labelledBy, width: '100%' };
  return tag(
    'svg',
    { ...frame, height: down(height) },
    rows.join('') + tag('line', { ...axis, y2: down(height - 0.4) }),
  );
}
