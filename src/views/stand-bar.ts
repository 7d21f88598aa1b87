import { across, tag } from '../charts/markup.ts';
import type { StandRow } from '../core/registers/stand.ts';

/** Draws how the entries of one body stand: a bar from zero in parts, as long as its share of the most there are. */
export function drawStand(
  states: StandRow['states'],
  order: readonly string[],
  most: number,
): string {
  const parts = states.map(({ state, count }, at) => {
    const before = states.slice(0, at).reduce((sum, one) => sum + one.count, 0);
    return tag('rect', {
      class: `stand__part stand__part--${order.indexOf(state) + 1}`,
      ...{ x: across((before / most) * 100), y: '5%' },
      ...{ width: across((count / most) * 100), height: '90%' },
    });
  });
  return tag('svg', { class: 'stand__bar', 'aria-hidden': 'true', width: '100%' }, parts.join(''));
}
