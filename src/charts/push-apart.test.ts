import { expect, test } from 'vitest';
import { pushApart } from './push-apart.ts';

const at = (...middles: readonly number[]) => middles.map((y) => ({ y, height: 1 }));
const round = (middles: readonly number[] | undefined) =>
  middles?.map((middle) => Math.round(middle * 100) / 100);

test.each([
  { says: 'stand where they want', blocks: at(1, 3, 6), is: [1, 3, 6] },
  { says: 'touch and stay', blocks: at(1, 2, 3), is: [1, 2, 3] },
  { says: 'go apart by as much each', blocks: at(4, 4), is: [3.5, 4.5] },
  { says: 'of three by the middle one', blocks: at(4, 4, 4), is: [3, 4, 5] },
  { says: 'take others along', blocks: at(4, 4, 4.2), is: [3.07, 4.07, 5.07] },
  { says: 'stay under the top', blocks: at(0, 0.2), is: [0.5, 1.5] },
  { says: 'stay over the bottom', blocks: at(9.8, 10), is: [8.5, 9.5] },
  {
    says: 'just have room',
    blocks: at(5, 5, 5, 5, 5, 5, 5, 5, 5, 5),
    is: [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5],
  },
  { says: 'have no room', blocks: at(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5), is: undefined },
])('blocks of a column $says', ({ blocks, is }) => {
  expect(round(pushApart(blocks, 0, 10))).toEqual(is);
});

test('none lies over another, and their order stays, wherever they want to stand', () => {
  for (let seed = 1; seed < 200; seed += 1) {
    const blocks = Array.from({ length: 2 + (seed % 6) }, (_, index) => ({
      y: ((seed * 37 + index * index * 53) % 100) / 10,
      height: 1 + ((seed + index) % 2) * 0.4,
    })).toSorted((a, b) => a.y - b.y);
    const middles = pushApart(blocks, 0, 10)!;
    blocks.forEach(({ height }, index) => {
      const above = index === 0 ? 0 : middles[index - 1]! + blocks[index - 1]!.height / 2;
      expect(middles[index]! - height / 2).toBeGreaterThan(above - 1e-9);
      expect(middles[index]! + height / 2).toBeLessThan(10 + 1e-9);
    });
  }
});
