import { across, tag } from '../../charts/markup.ts';
import type { Appraisal, AppraisedOption } from './appraisal-reader.ts';
import { byPlace } from './result.ts';

/** One option in the picture of the order: its bar, and whether it is first, alone or with others. */
export interface OrderBar {
  readonly option: AppraisedOption;
  /** How long its bar is, in per cent of the longest; none without a total. */
  readonly length: number | undefined;
  readonly isFirst: boolean;
}

/** The options by their place, each with a bar from zero for what its scores come to; the longest is the highest total. */
export function orderOf(appraisal: Appraisal): readonly OrderBar[] {
  const highest = Math.max(0, ...appraisal.options.map(({ total }) => total ?? 0));
  return byPlace(appraisal).map((option) => ({
    option,
    length:
      option.total === undefined ? undefined : highest > 0 ? (option.total / highest) * 100 : 0,
    isFirst: option.rank === 1,
  }));
}

/** Draws the bar of one option. Its total stands beside it in words. */
export function drawOrderBar({ length = 0, isFirst }: OrderBar): string {
  const bar = { x: 0, y: 0, height: '100%', width: across(length) };
  return tag(
    'svg',
    { class: 'order__bar', 'aria-hidden': 'true', width: '100%' },
    tag('rect', { class: isFirst ? 'order__first' : 'order__other', ...bar }),
  );
}
