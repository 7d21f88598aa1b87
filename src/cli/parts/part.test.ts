import { expect, test } from 'vitest';
import { isInPart, parsePart } from './part.ts';

test.each([
  { typed: '1/1', part: { number: 1, of: 1 } },
  { typed: '4/4', part: { number: 4, of: 4 } },
  { typed: '2/12', part: { number: 2, of: 12 } },
  ...['0/2', '5/4', '1/0', '1', '1/', '/2', '1/2/3', ' 1/2', '1.5/2', '-1/2', '01/2'].map(
    (typed) => ({
      typed,
      part: undefined,
    }),
  ),
])('`$typed`', ({ typed, part }) => {
  expect(parsePart(typed)).toEqual(part);
});

test.each([1, 2, 3, 7])(
  'of %i parts each page is in one, and none has two pages more than another',
  (of) => {
    const parts = Array.from({ length: of }, (_, at) => ({ number: at + 1, of }));
    const counts = parts.map(() => 0);
    for (let place = 0; place < 20; place++) {
      const found = parts.filter((part) => isInPart(part, place));
      expect(found).toHaveLength(1);
      counts[found[0]!.number - 1]! += 1;
    }
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  },
);
