import { describe, expect, test } from 'vitest';
import { toHtmlText } from './html.ts';
import { parseMarkdown } from './markdown.ts';
import { proseIn } from './tree.ts';

/** The numbers that a reader sees before the points of all lists of a text. */
function numbersSeen(text: string): readonly number[] {
  const html = parseMarkdown({ path: 'content/test.md', text }, 1)
    .value.map((block) => toHtmlText(proseIn(block), (path) => path))
    .join('\n');
  let next = 1;
  return [...html.matchAll(/<ol(?: start="(\d+)")?>|<li(?: value="(\d+)")?>/g)].flatMap(
    ([tag, start, value]) => {
      if (tag.startsWith('<ol')) {
        next = Number(start ?? 1);
        return [];
      }
      const number = Number(value ?? next);
      next = number + 1;
      return [number];
    },
  );
}

test.each([
  { in: '1. a\n2. b', isLong: false },
  { in: '98. a\n99. b', isLong: false },
  { in: '99. a\n100. b', isLong: true },
  { in: '2016. a', isLong: true },
])('a list with numbers of three digits has room for them: $in', ({ in: text, isLong }) => {
  const [block] = parseMarkdown({ path: 'content/test.md', text }, 1).value;
  expect(toHtmlText(proseIn(block!), (path) => path).includes('long-numbers')).toBe(isLong);
});

describe('points keep the numbers that were typed', () => {
  test.each([
    { says: 'in order', in: '1. a\n2. b\n3. c', seen: [1, 2, 3] },
    { says: 'items in private left out', in: '1. a\n2. b\n5. c\n6. d', seen: [1, 2, 5, 6] },
    { says: 'blank lines between', in: '1. a\n\n2. b\n\n   c\n\n5. d', seen: [1, 2, 5] },
    { says: 'words between', in: '1. a\n2. b\n\nIn private.\n\n5. c', seen: [1, 2, 5] },
    { says: 'it begins further on', in: '12. a\n14. b', seen: [12, 14] },
    { says: 'brackets', in: '1) a\n4) b', seen: [1, 4] },
    { says: 'backwards', in: '3. a\n2. b\n1. c', seen: [3, 2, 1] },
    { says: 'the counting left to the page', in: '1. a\n1. b\n1. c', seen: [1, 2, 3] },
    { says: 'one number twice', in: '1. a\n2. b\n2. c', seen: [1, 2, 2] },
    { says: 'in a quotation', in: '> 1. a\n> 4. b', seen: [1, 4] },
    { says: 'of Windows', in: '1. a\r\n4. b\r\n', seen: [1, 4] },
    { says: 'in an element', in: ':::swot\n\n1. a\n4. b\n\n:::', seen: [1, 4] },
  ])('$says', ({ in: text, seen }) => {
    expect(numbersSeen(text)).toEqual(seen);
  });

  test('in an inner list too', () => {
    expect(numbersSeen('- a\n  1. b\n  4. c')).toEqual([1, 1, 4]);
  });
});
